// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "ui/common/theme.h"

#include <QObject>

class QApplication;

namespace ui {

/// How everything of ours looks right now. Handed by reference to every widget's constructor; must outlive them.
/// Widgets read it when they paint and connect `changed` to update() (and updateGeometry() where digits change a
/// width). GUI thread only.
class Appearance final : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    void setTheme(ThemeName name);

    /// The ten signs for numbers on the cashier's side. Files and codes never use them.
    [[nodiscard]] money::Digits digits() const { return m_digits; }
    void setDigits(money::Digits digits);

    /// Gives the application Fusion, our palette and the one style sheet, now and at every change of theme.
    void dress(QApplication& application);

signals:
    void changed();

private:
    void apply();

    const Theme* m_theme = &Theme::of(ThemeName::Light);
    money::Digits m_digits = money::Digits::Ascii;
    QApplication* m_application = nullptr;
};

} // namespace ui
