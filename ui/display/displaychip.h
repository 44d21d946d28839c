// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/display/screens.h"

#include <QWidget>

class QMenu;

namespace ui {

class Appearance;
class Chip;
class CustomerWindow;
class DisplayPreferences;

/// "Customer screen: showing QR  F10" for the page header. A click opens a menu: on and off, screens, language,
/// identify. The key itself belongs to the window.
class DisplayChip final : public QWidget {
    Q_OBJECT

public:
    /// All outlive this.
    DisplayChip(const Appearance& appearance, CustomerWindow& window, DisplayPreferences& preferences,
        const Screens& screens, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void fillMenu();

    CustomerWindow& m_window;
    DisplayPreferences& m_preferences;
    const Screens& m_screens;
    Chip* m_chip;
    QMenu* m_menu;
};

/// "2: HDMI-1, 1920 × 1080", numbered as identify does.
[[nodiscard]] QString screenWords(qsizetype index, const ScreenInfo& screen);

} // namespace ui
