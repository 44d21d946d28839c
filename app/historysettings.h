// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/historypage.h"

namespace base {
class Settings;
}

namespace app {

/// Days of this computer's zone, and weeks that begin where the settings say.
[[nodiscard]] ui::DayRule dayRule(const base::Settings& settings);

[[nodiscard]] ui::HistoryMemory readHistoryMemory(const base::Settings& settings);
void storeHistoryMemory(base::Settings& settings, const ui::HistoryMemory& memory);

} // namespace app
