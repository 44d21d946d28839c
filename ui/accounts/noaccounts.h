// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// No account yet: connect one, or practise.
class NoAccounts final : public QWidget {
    Q_OBJECT

public:
    explicit NoAccounts(const Appearance& appearance, QWidget* parent = nullptr);

    /// While practice is on there is nothing to begin.
    void setPracticeOffered(bool offered);
    [[nodiscard]] Button& connectButton() const { return *m_connect; }
    [[nodiscard]] Button& practiceButton() const { return *m_practise; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    Button* m_connect;
    Button* m_practise;
};

} // namespace ui
