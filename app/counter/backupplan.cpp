// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backupplan.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ending = ".sqlite"_L1;

QString beforeDay(const QString& ledger)
{
    return QFileInfo(ledger).completeBaseName() + u'-';
}

QString afterNumber(int number)
{
    return (number > 1 ? u"-%1"_s.arg(number) : QString()) + ending;
}

/// Adds the newest day of each of the first `most` periods.
template <class PeriodOf>
void keepNewestOfEach(const QList<QDate>& newestFirst, qsizetype most, PeriodOf periodOf, QSet<QDate>& kept)
{
    QSet<int> seen;
    for (const QDate day : newestFirst) {
        const int period = periodOf(day);
        if (seen.contains(period))
            continue;
        if (seen.size() == most)
            return;
        seen.insert(period);
        kept.insert(day);
    }
}

int weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

} // namespace

QString backupName(const QString& ledger, QDate day, int ofDay)
{
    return beforeDay(ledger) + day.toString(Qt::ISODate) + afterNumber(ofDay);
}

QString backupNameAt(const QString& ledger, const QDateTime& local, int ofMinute)
{
    return beforeDay(ledger) + local.date().toString(Qt::ISODate) + local.time().toString(u"'-at-'HHmm"_s)
        + afterNumber(ofMinute);
}

std::optional<BackupNamed> backupNamed(const QString& ledger, const QString& name)
{
    constexpr qsizetype dayLength = 10;
    constexpr qsizetype timeLength = 8; // "-at-1430"
    const QString before = beforeDay(ledger);
    const QDate day = QDate::fromString(name.mid(before.size(), dayLength), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    const QString time = name.mid(before.size() + dayLength, timeLength);
    const QTime at = QTime::fromString(time, u"'-at-'HHmm"_s);
    const qsizetype read = before.size() + dayLength + (at.isValid() ? timeLength : 0) + 1;
    const int number = name.mid(read, name.size() - read - ending.size()).toInt();
    if (at.isValid())
        return name == backupNameAt(ledger, QDateTime(day, at, Qt::UTC), number) ? std::optional(BackupNamed{day, at})
                                                                                 : std::nullopt;
    return name == backupName(ledger, day, number) ? std::optional(BackupNamed{day, std::nullopt}) : std::nullopt;
}

std::optional<QDate> backupDay(const QString& ledger, const QString& name)
{
    const auto named = backupNamed(ledger, name);
    return named ? std::optional(named->day) : std::nullopt;
}

QList<QDate> outdatedBackups(QList<QDate> days, QDate today, const ledger::BackupKeeping& rule)
{
    days.removeIf([today](QDate day) { return day > today; });
    std::sort(days.begin(), days.end(), std::greater<>());
    QSet<QDate> kept;
    keepNewestOfEach(
        days, rule.days, [](QDate day) { return static_cast<int>(day.toJulianDay()); }, kept);
    keepNewestOfEach(days, rule.weeks, weekOf, kept);
    keepNewestOfEach(
        days, rule.months, [](QDate day) { return day.year() * 100 + day.month(); }, kept);
    QList<QDate> outdated;
    std::copy_if(
        days.begin(), days.end(), std::back_inserter(outdated), [&](QDate day) { return !kept.contains(day); });
    return outdated;
}

} // namespace app
