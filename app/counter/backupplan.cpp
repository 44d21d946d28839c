// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backupplan.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptDays = 7;
constexpr qsizetype keptWeeks = 4;
constexpr qsizetype keptMonths = 12;

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
    return u"%1-%2%3.sqlite"_s.arg(
        QFileInfo(ledger).completeBaseName(), day.toString(Qt::ISODate), ofDay > 1 ? u"-%1"_s.arg(ofDay) : QString());
}

std::optional<QDate> backupDay(const QString& ledger, const QString& name)
{
    const QString before = QFileInfo(ledger).completeBaseName() + u'-';
    const QDate day = QDate::fromString(name.mid(before.size(), 10), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    const QString number = name.mid(before.size() + 11, name.size() - before.size() - 11 - 7); // ".sqlite"
    return name == backupName(ledger, day, number.toInt()) ? std::optional(day) : std::nullopt;
}

QList<QDate> outdatedBackups(QList<QDate> days, QDate today)
{
    days.removeIf([today](QDate day) { return day > today; });
    std::sort(days.begin(), days.end(), std::greater<>());
    QSet<QDate> kept;
    keepNewestOfEach(
        days, keptDays, [](QDate day) { return static_cast<int>(day.toJulianDay()); }, kept);
    keepNewestOfEach(days, keptWeeks, weekOf, kept);
    keepNewestOfEach(
        days, keptMonths, [](QDate day) { return day.year() * 100 + day.month(); }, kept);
    QList<QDate> outdated;
    std::copy_if(
        days.begin(), days.end(), std::back_inserter(outdated), [&](QDate day) { return !kept.contains(day); });
    return outdated;
}

} // namespace app
