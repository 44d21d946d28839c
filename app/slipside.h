// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/shopfolder.h"
#include "core/base/clock.h"
#include "core/ledger/reading.h"
#include "core/till/desk.h"

#include <QHash>
#include <functional>

namespace base {
class Settings;
}
namespace ui {
class Appearance;
class HistoryPage;
class MainWindow;
} // namespace ui

namespace app {

/// What slips need from around them; all by reference outlives the page.
struct SlipNeeds {
    const ui::Appearance& appearance;
    base::Settings& settings;
    const ShopFolder& folder;
    const base::Clock& clock;
    till::Desk& desk;
    ledger::Reading& reading;
    ui::MainWindow& window; ///< over it the slip is shown; it says what went wrong later
    bool practice = false;
    std::function<QHash<QString, QString>()> accountNames;
};

/// What History wants printed is shown, printed and remembered.
void joinSlips(ui::HistoryPage& page, const SlipNeeds& needs);

} // namespace app
