// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/display/customerview.h"
#include "ui/display/screens.h"

#include <QPointer>
#include <QWidget>
#include <cstdint>
#include <memory>
#include <vector>

namespace ui {

class DisplayPreferences;

/// The customer's side as a window: frameless over the whole of its monitor, found again after an unplug, and hidden
/// while that monitor is away, so that it never covers the cashier's only screen. With no screen of its own it opens
/// as a plain window to be tried. It never takes the keyboard.
class CustomerWindow final : public QWidget {
    Q_OBJECT

public:
    enum class Place : std::uint8_t {
        Off,
        Away, ///< wanted, but its monitor is not there
        Window,
        FullScreen,
    };

    /// All outlive this.
    CustomerWindow(const CustomerWords& words, DisplayPreferences& preferences, const Screens& screens,
        const base::Clock& clock, base::Scheduler& scheduler);
    ~CustomerWindow() override;

    [[nodiscard]] CustomerView& view() { return *m_view; }
    [[nodiscard]] Place place() const { return m_place; }

    /// As the preferences say; once at the start.
    void begin() { settle(); }
    /// F10.
    void toggle();
    /// Large numbers on all screens for three seconds.
    void identify();
    /// Who gets the keys that a window manager gives to this window all the same.
    void setKeyboard(QWidget* cashiersWindow) { m_keyboard = cashiersWindow; }

signals:
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void settle();
    void coverScreen(const ScreenInfo& screen);
    void openWindow();
    void retranslate();

    DisplayPreferences& m_preferences;
    const Screens& m_screens;
    base::Scheduler& m_scheduler;
    CustomerView* m_view;
    QPointer<QWidget> m_keyboard;
    Place m_place = Place::Off;
    QRect m_covered; ///< geometry of the screen it covers
    bool m_trial = false; ///< wanted as a plain window while there is no screen for it
    std::vector<std::unique_ptr<QWidget>> m_numbers;
    base::TimerHandle m_numbersTimer;
};

} // namespace ui
