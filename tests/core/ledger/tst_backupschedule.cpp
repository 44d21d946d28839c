// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/backupschedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Often = ledger::BackupSchedule::Often;

/// When the next backup is due, over missed times, moved clocks and days that are not 24 hours long.
class BackupScheduleTest final : public QObject {
    Q_OBJECT

private slots:
    void isDueWhenItsTimeHasCome_data();
    void isDueWhenItsTimeHasCome();
    void aYearHasABackupEachDay_data();
    void aYearHasABackupEachDay();
};

void BackupScheduleTest::isDueWhenItsTimeHasCome_data()
{
    QTest::addColumn<Often>("often");
    QTest::addColumn<QString>("at"); ///< empty: when the day begins
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QStringList>("made"); ///< UTC, as all below
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("next");
    const auto row = [](const char* name, Often often, const QString& at, const QString& zone, const QStringList& made,
                         const QString& now,
                         const QString& next) { QTest::newRow(name) << often << at << zone << made << now << next; };
    const QString pp = u"Asia/Phnom_Penh"_s; // +07:00 all year
    const QString berlin = u"Europe/Berlin"_s; // 2026: forward on 29 March 02:00, back on 25 October 03:00
    const QString cairo = u"Africa/Cairo"_s; // 2026: forward on 24 April 00:00
    const QString now = u"2026-01-15T05:00:00Z"_s; // 12:00 in Phnom Penh
    row("none yet", Often::Day, {}, pp, {}, now, now);
    row("none yet, later today", Often::Day, u"22:00"_s, pp, {}, now, now);
    row("made today", Often::Day, {}, pp, {u"2026-01-15T01:00:00Z"_s}, now, u"2026-01-15T17:00:00Z"_s);
    row("made yesterday", Often::Day, {}, pp, {u"2026-01-14T16:59:00Z"_s}, now, u"2026-01-14T17:00:00Z"_s);
    row("tonight", Often::Day, u"22:00"_s, pp, {u"2026-01-14T15:00:03Z"_s}, now, u"2026-01-15T15:00:00Z"_s);
    row("made by hand of the clock just before", Often::Day, u"22:00"_s, pp, {u"2026-01-15T14:59:59Z"_s},
        u"2026-01-15T15:00:00Z"_s, u"2026-01-15T15:00:00Z"_s);
    row("just made", Often::Day, u"22:00"_s, pp, {u"2026-01-15T15:00:00Z"_s}, u"2026-01-15T15:00:00Z"_s,
        u"2026-01-16T15:00:00Z"_s);
    row("missed while the computer was off", Often::Day, u"22:00"_s, pp, {u"2026-01-10T15:00:03Z"_s}, now,
        u"2026-01-11T15:00:00Z"_s);
    row("the newest of many counts", Often::Day, u"22:00"_s, pp,
        {u"2026-01-13T15:00:03Z"_s, u"2026-01-14T15:00:03Z"_s, u"2026-01-12T15:00:03Z"_s}, now,
        u"2026-01-15T15:00:00Z"_s);
    row("every hour", Often::Hour, {}, pp, {u"2026-01-15T04:30:00Z"_s}, now, u"2026-01-15T05:30:00Z"_s);
    row("every four hours", Often::FourHours, {}, pp, {u"2026-01-15T01:30:00Z"_s}, now, u"2026-01-15T05:30:00Z"_s);
    row("every twelve hours", Often::TwelveHours, {}, pp, {u"2026-01-14T17:30:00Z"_s}, now, u"2026-01-15T05:30:00Z"_s);
    row("hours pass over a moved clock", Often::FourHours, {}, berlin, {u"2026-03-28T23:30:00Z"_s},
        u"2026-03-29T03:00:00Z"_s, u"2026-03-29T03:30:00Z"_s);
    row("a clock set back by a year", Often::Day, u"22:00"_s, pp,
        {u"2026-01-14T15:00:03Z"_s, u"2027-01-14T15:00:03Z"_s}, now, u"2026-01-15T15:00:00Z"_s);
    row("a clock set back, nothing else there", Often::Hour, {}, pp, {u"2027-01-14T15:00:03Z"_s}, now, now);
    row("the hour that is left out", Often::Day, u"02:30"_s, berlin, {u"2026-03-28T01:30:00Z"_s},
        u"2026-03-28T12:00:00Z"_s, u"2026-03-29T01:00:00Z"_s);
    row("the hour that comes twice", Often::Day, u"02:30"_s, berlin, {u"2026-10-24T00:30:00Z"_s},
        u"2026-10-24T12:00:00Z"_s, u"2026-10-25T00:30:00Z"_s);
    row("and counts once", Often::Day, u"02:30"_s, berlin, {u"2026-10-25T00:30:00Z"_s}, u"2026-10-25T01:30:00Z"_s,
        u"2026-10-26T01:30:00Z"_s);
    row("a day without midnight", Often::Day, {}, cairo, {u"2026-04-23T10:00:00Z"_s}, u"2026-04-23T20:00:00Z"_s,
        u"2026-04-23T22:00:00Z"_s);
    row("a time in summer", Often::Day, u"22:00"_s, berlin, {u"2026-03-28T21:00:00Z"_s}, u"2026-03-29T10:00:00Z"_s,
        u"2026-03-29T20:00:00Z"_s);
}

void BackupScheduleTest::isDueWhenItsTimeHasCome()
{
    QFETCH(Often, often);
    QFETCH(QString, at);
    QFETCH(QString, zone);
    QFETCH(QStringList, made);
    QFETCH(QString, now);
    QFETCH(QString, next);
    const QTimeZone place(zone.toUtf8());
    QVERIFY(place.isValid());
    ledger::BackupSchedule schedule{.often = often};
    if (!at.isEmpty())
        schedule.at = QTime::fromString(at, u"HH:mm"_s);
    QList<QDateTime> times;
    for (const QString& one : made)
        times.append(QDateTime::fromString(one, Qt::ISODate));
    const QDateTime found = ledger::nextBackup(schedule, times, QDateTime::fromString(now, Qt::ISODate), place);
    QCOMPARE(found.toString(Qt::ISODate), next);
}

void BackupScheduleTest::aYearHasABackupEachDay_data()
{
    QTest::addColumn<QString>("at");
    QTest::newRow("when the day begins") << QString();
    for (const QString& at : {u"00:00"_s, u"02:00"_s, u"02:30"_s, u"03:00"_s, u"22:00"_s})
        QTest::newRow(qPrintable(at)) << at;
}

/// A till that never sleeps, in a place that moves its clocks: looked at each quarter of an hour.
void BackupScheduleTest::aYearHasABackupEachDay()
{
    QFETCH(QString, at);
    for (const char* zone : {"Europe/Berlin", "Africa/Cairo", "America/New_York", "Asia/Phnom_Penh"}) {
        const QTimeZone place(zone);
        ledger::BackupSchedule schedule;
        if (!at.isEmpty())
            schedule.at = QTime::fromString(at, u"HH:mm"_s);
        QMap<QDate, int> backups;
        QList<QDateTime> made{QDateTime(QDate(2025, 12, 31), QTime(22, 0), place).toUTC()};
        const QDateTime end = QDate(2027, 1, 1).startOfDay(place);
        for (QDateTime now = QDate(2026, 1, 1).startOfDay(place).toUTC(); now < end; now = now.addSecs(30 * 60)) {
            if (ledger::nextBackup(schedule, made, now, place) > now)
                continue;
            made = {now};
            ++backups[now.toTimeZone(place).date()];
        }
        QCOMPARE(backups.size(), 365);
        for (const int count : std::as_const(backups))
            QCOMPARE(count, 1);
    }
}

QTEST_GUILESS_MAIN(BackupScheduleTest)
#include "tst_backupschedule.moc"
