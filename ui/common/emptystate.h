// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QWidget>

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// Icon, bold line, one sentence, one button: why there is nothing to see and what to do.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const Appearance& appearance, QWidget* parent = nullptr);

    void setTexts(Icon icon, const QString& title, const QString& sentence);
    [[nodiscard]] Button& button() { return *m_button; }
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    Icon m_icon = Icon::None;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    Button* m_button;
};

} // namespace ui
