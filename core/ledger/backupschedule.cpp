// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/backupschedule.h"

#include <algorithm>

namespace ledger {

namespace {

/// The first moment of that day that is not before the time of day.
QDateTime momentOn(QDate day, const std::optional<QTime>& at, const QTimeZone& zone)
{
    if (!at)
        return day.startOfDay(zone).toUTC();
    // Two readings where the clock is moved: the time is left out between them, or comes at both.
    const QDateTime wall(day, *at, Qt::UTC);
    const auto readBy = [&wall](int offset) { return wall.addSecs(-offset); };
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    const QDateTime early = std::min(readBy(before), readBy(after));
    const QDateTime late = std::max(readBy(before), readBy(after));
    for (const QDateTime& candidate : {early, late})
        if (candidate.toTimeZone(zone).time() == *at && candidate.toTimeZone(zone).date() == day)
            return candidate;
    const QTimeZone::OffsetData change = zone.nextTransition(early.addSecs(-1));
    return change.atUtc.isValid() && change.atUtc <= late ? change.atUtc.toUTC() : late;
}

} // namespace

QDateTime nextBackup(
    const BackupSchedule& schedule, const QList<QDateTime>& made, const QDateTime& now, const QTimeZone& zone)
{
    using Often = BackupSchedule::Often;
    std::optional<QDateTime> last;
    for (const QDateTime& one : made)
        if (one <= now && (!last || one > *last))
            last = one;
    if (!last)
        return now;
    switch (schedule.often) {
    case Often::TwelveHours:
        return last->addSecs(qint64{12} * 60 * 60).toUTC();
    case Often::FourHours:
        return last->addSecs(qint64{4} * 60 * 60).toUTC();
    case Often::Hour:
        return last->addSecs(qint64{60} * 60).toUTC();
    case Often::Day:
        break;
    }
    const QDate day = last->toTimeZone(zone).date();
    const QDateTime sameDay = momentOn(day, schedule.at, zone);
    return sameDay > *last ? sameDay : momentOn(day.addDays(1), schedule.at, zone);
}

} // namespace ledger
