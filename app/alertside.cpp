// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/alertside.h"

#include "core/till/desk.h"
#include "ui/alerts/soundsettings.h"
#include "ui/alerts/tray.h"
#include "ui/shell/settingspage.h"

namespace app {

AlertSide::AlertSide(base::Settings& settings, const ui::Appearance& appearance, QWidget& window)
    : m_appearance(appearance)
    , m_sounds(settings)
    , m_tray(appearance, window, [] { return std::make_unique<ui::SystemTray>(); })
{
    QObject::connect(&m_sounds, &ui::Sounds::wanted, &m_thread, &ui::SoundThread::play);
    QObject::connect(&m_thread, &ui::SoundThread::answered, &m_sounds, &ui::Sounds::setHeard);
    QObject::connect(&m_alerts, &ui::PaymentAlerts::countsChanged, &m_tray, &ui::TrayAlert::setCounts);
    QObject::connect(&m_alerts, &ui::PaymentAlerts::happened, &m_tray,
        [this](ui::SoundEvent event, const payments::Payment& payment) {
            m_sounds.play(event);
            m_tray.tell(payment);
        });
}

void AlertSide::follow(const till::Desk& desk)
{
    QObject::connect(&desk, &till::Desk::opened, &m_alerts, &ui::PaymentAlerts::opened);
    QObject::connect(&desk, &till::Desk::changed, &m_alerts, &ui::PaymentAlerts::changed);
}

void AlertSide::addSettings(ui::SettingsPage& page)
{
    page.addCard(new ui::SoundSettings(m_appearance, m_sounds));
}

} // namespace app
