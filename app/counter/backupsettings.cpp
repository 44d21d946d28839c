// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backupsettings.h"

#include <algorithm>

namespace app {

namespace {

constexpr int minuteMs = 60'000;

static_assert(base::setting::backupEveryWords.size() == 4, "one word each of BackupSchedule::Often");
static_assert(base::setting::backupKeptWords.size() == backupKeepings.size());

std::size_t placeOf(std::span<const QLatin1StringView> words, QLatin1StringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
}

} // namespace

ledger::BackupSchedule readBackupSchedule(const base::Settings& settings)
{
    namespace key = base::setting;
    ledger::BackupSchedule schedule;
    schedule.often =
        static_cast<ledger::BackupSchedule::Often>(placeOf(key::backupEveryWords, settings.value(key::backupEvery)));
    if (const int minute = settings.value(key::backupMinute); minute >= 0)
        schedule.at = QTime::fromMSecsSinceStartOfDay(minute * minuteMs);
    schedule.kept = backupKeepings.at(placeOf(key::backupKeptWords, settings.value(key::backupKept)));
    return schedule;
}

void storeBackupSchedule(base::Settings& settings, const ledger::BackupSchedule& schedule)
{
    namespace key = base::setting;
    settings.set(key::backupEvery, key::backupEveryWords.at(static_cast<std::size_t>(schedule.often)));
    settings.set(key::backupMinute, schedule.at ? schedule.at->msecsSinceStartOfDay() / minuteMs : -1);
    const auto kept = std::find(backupKeepings.begin(), backupKeepings.end(), schedule.kept);
    const auto place = kept == backupKeepings.end() ? 0 : static_cast<std::size_t>(kept - backupKeepings.begin());
    settings.set(key::backupKept, key::backupKeptWords.at(place));
}

} // namespace app
