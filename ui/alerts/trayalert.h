// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "ui/alerts/soundevent.h"
#include "ui/alerts/tray.h"

#include <QObject>
#include <memory>

namespace ui {

class Appearance;

/// Says on the desktop what happened while the window is covered: amount, word and sale number, nothing else, since
/// anybody may stand before the screen. A click brings the window back.
class TrayAlert final : public QObject {
    Q_OBJECT

public:
    /// All by reference, all outlive this. `tray` is made by start().
    TrayAlert(const Appearance& appearance, QWidget& window, std::function<std::unique_ptr<Tray>()> tray,
        QObject* parent = nullptr);
    ~TrayAlert() override;

    /// Puts the icon up; asking the desktop takes time, so after the window is on the screen.
    void start();
    void setCounts(int waiting, int needALook);
    void tell(const payments::Payment& payment);

private:
    void showIcon();
    void raiseWindow();
    [[nodiscard]] bool isCovered() const;

    const Appearance& m_appearance;
    QWidget& m_window;
    std::function<std::unique_ptr<Tray>()> m_makeTray;
    std::unique_ptr<Tray> m_tray;
    int m_waiting = 0;
    int m_needALook = 0;
};

/// The program's mark with the number of payments that need a look (amber) or, without any, that are open (blue).
[[nodiscard]] QIcon trayIcon(int waiting, int needALook, money::Digits digits);

} // namespace ui
