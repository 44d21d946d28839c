// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// The left of the first start: what Paydesk does, in one figure and one sentence. Ink in every theme, as what the
/// customer sees.
class WelcomePanel final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePanel(const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    PlainLabel* m_promise;
    PlainLabel* m_note;
};

} // namespace ui
