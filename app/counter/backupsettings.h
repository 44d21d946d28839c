// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/settings.h"
#include "core/ledger/backupschedule.h"

#include <array>

namespace app {

/// What may be chosen, in the order of base::setting::backupKept.
inline constexpr std::array<ledger::BackupKeeping, 4> backupKeepings{{
    {},
    {.days = 3, .weeks = 2, .months = 3},
    {.days = 14, .weeks = 8, .months = 24},
    {.days = 30, .weeks = 12, .months = 60},
}};

/// The schedule of backups as the settings have it.
[[nodiscard]] ledger::BackupSchedule readBackupSchedule(const base::Settings& settings);
/// Keeping as one of backupKeepings; anything else is the first.
void storeBackupSchedule(base::Settings& settings, const ledger::BackupSchedule& schedule);

} // namespace app
