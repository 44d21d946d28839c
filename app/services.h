// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/base/settings.h"
#include "ui/common/appearance.h"
#include "ui/common/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <optional>

class QApplication;

namespace ui {
class ChargePage;
class SettingsPage;
class ShopForm;
struct ShopDetails;
} // namespace ui

namespace app {

/// What the command line asks for; holds for this run alone.
struct StartOptions {
    std::optional<ui::Language> language;
    std::optional<ui::ThemeName> theme;
};

/// The composition root: the only place that names every concrete class, in the order in which they need each other.
/// Members are destroyed in reverse, the window first.
class Services final {
public:
    /// `settings` are loaded and outlive this.
    Services(QApplication& application, base::Settings& settings, const StartOptions& options);
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    /// The person asked to start again, for a new size.
    [[nodiscard]] bool restartWanted() const { return m_restartWanted; }

private:
    void rememberCurrency();
    void addScreens();
    void addKeyHints();
    void startFirstTime();
    void useShop(const ui::ShopDetails& shop);

    base::Settings& m_settings;
    base::SystemClock m_clock;
    base::EventLoopScheduler m_scheduler;
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    ui::Preferences m_preferences;
    ui::MainWindow m_window;
    // Owned by the window.
    ui::ChargePage* m_charge;
    ui::SettingsPage* m_settingsPage;
    ui::ShopForm* m_shopForm;
    bool m_restartWanted = false;
};

} // namespace app
