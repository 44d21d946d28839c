// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QSystemTrayIcon>
#include <functional>

namespace ui {

/// What of the desktop stands outside our windows: the icon in the tray with its messages, and the taskbar.
class Tray {
public:
    virtual ~Tray() = default;
    /// Whether this desktop has a tray; without one only the taskbar works.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    virtual void show(const QIcon& icon, const QString& tip) = 0;
    /// Plain text.
    virtual void tell(const QString& title, const QString& text) = 0;
    /// Makes the window's entry in the taskbar ask for attention.
    virtual void flash(QWidget& window) = 0;
    virtual void onClick(std::function<void()> work) = 0;
};

class SystemTray final : public Tray {
public:
    [[nodiscard]] bool isAvailable() const override;
    void show(const QIcon& icon, const QString& tip) override;
    void tell(const QString& title, const QString& text) override;
    void flash(QWidget& window) override;
    void onClick(std::function<void()> work) override;

private:
    QSystemTrayIcon m_icon;
};

} // namespace ui
