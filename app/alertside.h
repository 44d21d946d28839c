// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/paymentalerts.h"
#include "ui/alerts/sounds.h"
#include "ui/alerts/soundthread.h"
#include "ui/alerts/trayalert.h"

namespace till {
class Desk;
}

namespace ui {
class SettingsPage;
}

namespace app {

/// What people hear, and what the desktop says while the window is covered.
class AlertSide final {
public:
    /// All outlive this.
    AlertSide(base::Settings& settings, const ui::Appearance& appearance, QWidget& window);

    void follow(const till::Desk& desk);
    void addSettings(ui::SettingsPage& page);
    /// Once the cashier's window is up: asking the desktop for its tray takes time.
    void begin() { m_tray.start(); }

private:
    const ui::Appearance& m_appearance;
    ui::PaymentAlerts m_alerts;
    ui::Sounds m_sounds;
    ui::SoundThread m_thread;
    ui::TrayAlert m_tray;
};

} // namespace app
