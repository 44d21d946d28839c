// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backupplan.h"
#include "app/counter/backupsettings.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

/// R20: 7 days, 4 weeks, 12 months.
class BackupPlanTest final : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatTheRuleSays_data();
    void keepsWhatTheRuleSays();
    void keepsAYearOfDailyWork();
    void keepsAsManyAsAreWanted();
    void knowsItsOwnNames_data();
    void knowsItsOwnNames();
};

void BackupPlanTest::keepsWhatTheRuleSays_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QStringList>("outdated");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("one") << QStringList{u"2026-03-31"_s} << QStringList();
    QTest::newRow("seven days in a row stay") << QStringList{u"2026-03-31"_s, u"2026-03-30"_s, u"2026-03-29"_s,
        u"2026-03-28"_s, u"2026-03-27"_s, u"2026-03-26"_s, u"2026-03-25"_s}
                                              << QStringList();
    // Tuesday the 31st; the week before ends on Sunday the 29th, which is among the seven.
    QTest::newRow("the eighth goes, its week and month have newer ones") << QStringList{u"2026-03-31"_s,
        u"2026-03-30"_s, u"2026-03-29"_s, u"2026-03-28"_s, u"2026-03-27"_s, u"2026-03-26"_s, u"2026-03-25"_s,
        u"2026-03-24"_s} << QStringList{u"2026-03-24"_s};
    QTest::newRow("the newest of an older week stays") << QStringList{u"2026-03-31"_s, u"2026-03-30"_s, u"2026-03-29"_s,
        u"2026-03-28"_s, u"2026-03-27"_s, u"2026-03-26"_s, u"2026-03-25"_s, u"2026-03-22"_s, u"2026-03-21"_s}
                                                       << QStringList{u"2026-03-21"_s};
    QTest::newRow("days to come neither go nor crowd out") << QStringList{u"2036-04-08"_s, u"2036-04-07"_s,
        u"2036-04-06"_s, u"2036-04-05"_s, u"2036-04-04"_s, u"2036-04-03"_s, u"2036-04-02"_s, u"2036-04-01"_s,
        u"2026-03-31"_s, u"2026-03-30"_s, u"2026-03-28"_s, u"2026-03-27"_s}
                                                           << QStringList();
    QTest::newRow("a shop that opens rarely loses nothing early")
        << QStringList{u"2026-03-31"_s, u"2026-01-05"_s, u"2025-11-20"_s, u"2025-11-01"_s} << QStringList();
}

void BackupPlanTest::keepsWhatTheRuleSays()
{
    QFETCH(QStringList, days);
    QFETCH(QStringList, outdated);
    QList<QDate> dates;
    for (const QString& day : days)
        dates.append(QDate::fromString(day, Qt::ISODate));
    QStringList found;
    for (const QDate day : app::outdatedBackups(dates, QDate(2026, 3, 31)))
        found.append(day.toString(Qt::ISODate));
    QCOMPARE(found, outdated);
}

void BackupPlanTest::keepsAYearOfDailyWork()
{
    QList<QDate> kept;
    const QDate first(2024, 1, 1);
    const QDate last(2026, 3, 31);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        kept.append(day);
        const QList<QDate> outdated = app::outdatedBackups(kept, day);
        kept.removeIf([&](QDate old) { return outdated.contains(old); });
    }
    for (int back = 0; back < 7; ++back)
        QVERIFY(kept.contains(last.addDays(-back)));
    for (int back = 0; back < 12; ++back) {
        const QDate month = last.addMonths(-back);
        QVERIFY2(std::any_of(kept.begin(), kept.end(),
                     [&](QDate day) { return day.year() == month.year() && day.month() == month.month(); }),
            qPrintable(month.toString(Qt::ISODate)));
    }
    QVERIFY2(kept.size() <= 7 + 4 + 12, qPrintable(QString::number(kept.size())));
}

void BackupPlanTest::keepsAsManyAsAreWanted()
{
    const QDate last(2026, 3, 31);
    for (const ledger::BackupKeeping& kept : app::backupKeepings) {
        QList<QDate> days;
        for (int back = 0; back < 3 * 365; ++back)
            days.append(last.addDays(-back));
        const QList<QDate> outdated = app::outdatedBackups(days, last, kept);
        for (int back = 0; back < kept.days; ++back)
            QVERIFY(!outdated.contains(last.addDays(-back)));
        const qsizetype left = days.size() - outdated.size();
        const int most = kept.days + kept.weeks + kept.months;
        QVERIFY2(left <= most && left >= kept.days + 2, qPrintable(u"%1 of %2"_s.arg(left).arg(most)));
    }
}

void BackupPlanTest::knowsItsOwnNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("day");
    QTest::newRow("own") << u"ledger-2026-03-31.sqlite"_s << QDate(2026, 3, 31);
    QTest::newRow("other ledger") << u"practice-2026-03-31.sqlite"_s << QDate();
    QTest::newRow("before an upgrade") << u"ledger-before-2.sqlite"_s << QDate();
    QTest::newRow("no day") << u"ledger-2026-02-30.sqlite"_s << QDate();
    QTest::newRow("more behind") << u"ledger-2026-03-31.sqlite.part"_s << QDate();
    QTest::newRow("the second of a day") << u"ledger-2026-03-31-2.sqlite"_s << QDate(2026, 3, 31);
    QTest::newRow("the first has no number") << u"ledger-2026-03-31-1.sqlite"_s << QDate();
    QTest::newRow("no such number") << u"ledger-2026-03-31-02.sqlite"_s << QDate();
    QTest::newRow("asked for") << u"ledger-2026-03-31-at-1430.sqlite"_s << QDate(2026, 3, 31);
    QTest::newRow("asked for twice in a minute") << u"ledger-2026-03-31-at-1430-2.sqlite"_s << QDate(2026, 3, 31);
    QTest::newRow("no such time") << u"ledger-2026-03-31-at-2430.sqlite"_s << QDate();
    QTest::newRow("no time") << u"ledger-2026-03-31-at-.sqlite"_s << QDate();
    QTest::newRow("a copy") << u"ledger-2026-03-31 (1).sqlite"_s << QDate();
}

void BackupPlanTest::knowsItsOwnNames()
{
    QFETCH(QString, name);
    QFETCH(QDate, day);
    QCOMPARE(app::backupDay(u"/shop/ledger.sqlite"_s, name).value_or(QDate()), day);
    const bool isAskedFor = name.contains(u"-at-"_s);
    const auto named = app::backupNamed(u"/shop/ledger.sqlite"_s, name);
    QCOMPARE(named && named->at, day.isValid() && isAskedFor);
    if (named && named->at)
        QCOMPARE(*named->at, QTime(14, 30));
    else if (day.isValid())
        QCOMPARE(app::backupName(u"/shop/ledger.sqlite"_s, day, name.endsWith(u"-2.sqlite"_s) ? 2 : 1), name);
}

QTEST_GUILESS_MAIN(BackupPlanTest)
#include "tst_backupplan.moc"
