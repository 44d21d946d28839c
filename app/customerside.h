// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/desk.h"
#include "ui/display/customerwindow.h"
#include "ui/display/customerwords.h"
#include "ui/display/displaypreferences.h"
#include "ui/display/screens.h"

namespace ui {
class Appearance;
class ChargePage;
class MainWindow;
class SettingsPage;
} // namespace ui

namespace app {

/// The customer's screen and what steers it: F10, the chip in the header, its card in the settings.
class CustomerSide final {
public:
    /// All outlive this.
    CustomerSide(base::Settings& settings, const ui::Appearance& appearance, const ui::Languages& languages,
        const base::Clock& clock, base::Scheduler& scheduler);

    /// The screen shows what `charge` puts in front of the customer; `window` gets the chip and the key.
    void join(ui::MainWindow& window, ui::ChargePage& charge);
    /// The idle screen names what can be paid with at the accounts on offer. `desk` is connected before it says them.
    void follow(const till::Desk& desk);
    void addSettings(ui::SettingsPage& page);
    /// Once the cashier's window is up.
    void begin() { m_window.begin(); }

    [[nodiscard]] ui::CustomerWindow& window() { return m_window; }

private:
    const ui::Appearance& m_appearance;
    ui::CustomerWords m_words;
    ui::DisplayPreferences m_preferences;
    ui::DesktopScreens m_screens;
    ui::CustomerWindow m_window;
};

} // namespace app
