// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/tray.h"

#include <QApplication>

namespace ui {

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::show(const QIcon& icon, const QString& tip)
{
    m_icon.setIcon(icon);
    m_icon.setToolTip(tip);
    m_icon.show();
}

void SystemTray::tell(const QString& title, const QString& text)
{
    // Desktops may read markup in notifications.
    m_icon.showMessage(title, text.toHtmlEscaped());
}

void SystemTray::flash(QWidget& window)
{
    QApplication::alert(&window);
}

void SystemTray::onClick(std::function<void()> work)
{
    QObject::connect(&m_icon, &QSystemTrayIcon::messageClicked, &m_icon, work);
    QObject::connect(&m_icon, &QSystemTrayIcon::activated, &m_icon, [work](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            work();
    });
}

} // namespace ui
