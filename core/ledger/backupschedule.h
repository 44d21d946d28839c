// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>
#include <cstdint>
#include <optional>

/// When backups are made by themselves and how many of them stay (R20): pure functions over times.
namespace ledger {

/// Of so many days, weeks and months that have a backup the newest one stays.
struct BackupKeeping {
    int days = 7;
    int weeks = 4;
    int months = 12;
    friend bool operator==(const BackupKeeping&, const BackupKeeping&) = default;
};

struct BackupSchedule {
    enum class Often : std::uint8_t { Day, TwelveHours, FourHours, Hour };
    Often often = Often::Day;
    /// Of the daily one, on the clock of the place; nullopt: as soon as a day begins, or Paydesk is started on it.
    std::optional<QTime> at = {};
    BackupKeeping kept = {};
    friend bool operator==(const BackupSchedule&, const BackupSchedule&) = default;
};

/// When the next backup is due, in UTC: not later than `now` where its time has come, or was missed. `made`: when those
/// there are were made by the schedule. What was made after `now`, while the wall clock was ahead, counts for nothing:
/// setting a clock back never puts a backup off. A time of day that a zone leaves out comes with the end of the gap;
/// one that comes twice counts once.
[[nodiscard]] QDateTime nextBackup(
    const BackupSchedule& schedule, const QList<QDateTime>& made, const QDateTime& now, const QTimeZone& zone);

} // namespace ledger
