// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/daterange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Days;
using Kind = ui::Days::Kind;

class DateRangeTest final : public QObject {
    Q_OBJECT

private slots:
    void knowsTheDays_data();
    void knowsTheDays();
    void lastsFromMidnightToMidnight_data();
    void lastsFromMidnightToMidnight();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void saysDays();
    void keepsItsWords();
};

void DateRangeTest::knowsTheDays_data()
{
    QTest::addColumn<Days>("days");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("weekStart");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char* name, const Days& days, const QDate& today, const QDate& first, const QDate& last,
                         Qt::DayOfWeek weekStart = Qt::Monday) {
        QTest::newRow(name) << days << today << static_cast<int>(weekStart) << first << last;
    };
    const QDate sunday(2026, 11, 22);
    row("any", {}, sunday, {}, {});
    row("today", {Kind::Today}, sunday, sunday, sunday);
    row("yesterday of a new year", {Kind::Yesterday}, {2026, 1, 1}, {2025, 12, 31}, {2025, 12, 31});
    row("a Sunday ends the week", {Kind::ThisWeek}, sunday, {2026, 11, 16}, sunday);
    row("a Monday begins it", {Kind::ThisWeek}, {2026, 11, 23}, {2026, 11, 23}, {2026, 11, 29});
    row("a Sunday begins it", {Kind::ThisWeek}, sunday, sunday, {2026, 11, 28}, Qt::Sunday);
    row("a Saturday before Sunday's week", {Kind::ThisWeek}, {2026, 11, 21}, {2026, 11, 15}, {2026, 11, 21},
        Qt::Sunday);
    row("a Friday in Saturday's week", {Kind::ThisWeek}, {2026, 11, 20}, {2026, 11, 14}, {2026, 11, 20}, Qt::Saturday);
    row("a week over two years", {Kind::ThisWeek}, {2026, 1, 1}, {2025, 12, 29}, {2026, 1, 4});
    row("November", {Kind::ThisMonth}, sunday, {2026, 11, 1}, {2026, 11, 30});
    row("February of a leap year", {Kind::ThisMonth}, {2028, 2, 29}, {2028, 2, 1}, {2028, 2, 29});
    row("chosen", {Kind::Chosen, {2026, 1, 2}, {2026, 3, 4}}, sunday, {2026, 1, 2}, {2026, 3, 4});
    row("since", {Kind::Chosen, {2026, 1, 2}, {}}, sunday, {2026, 1, 2}, {});
}

void DateRangeTest::knowsTheDays()
{
    QFETCH(Days, days);
    QFETCH(QDate, today);
    QFETCH(int, weekStart);
    const ui::DaySpan span = ui::spanOf(days, today, static_cast<Qt::DayOfWeek>(weekStart));
    QTEST(span.first, "first");
    QTEST(span.last, "last");
}

void DateRangeTest::lastsFromMidnightToMidnight_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Days>("days");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("before");
    const auto row = [](const char* name, const char* zone, const Days& days, const QString& now, const QString& from,
                         const QString& before) {
        QTest::newRow(name) << QByteArray(zone) << days << now << from << before;
    };
    row("Phnom Penh in the small hours", "Asia/Phnom_Penh", {Kind::Today}, u"2026-11-21T18:30:00Z"_s,
        u"2026-11-21T17:00:00Z"_s, u"2026-11-22T17:00:00Z"_s);
    row("a week in Dhaka", "Asia/Dhaka", {Kind::ThisWeek}, u"2026-11-22T12:00:00Z"_s, u"2026-11-15T18:00:00Z"_s,
        u"2026-11-22T18:00:00Z"_s);
    row("a day of 23 hours", "Europe/Berlin", {Kind::Today}, u"2026-03-29T10:00:00Z"_s, u"2026-03-28T23:00:00Z"_s,
        u"2026-03-29T22:00:00Z"_s);
    row("a day of 25 hours", "Europe/Berlin", {Kind::Today}, u"2026-10-25T10:00:00Z"_s, u"2026-10-24T22:00:00Z"_s,
        u"2026-10-25T23:00:00Z"_s);
    row("a month with a change of clocks", "Europe/Berlin", {Kind::ThisMonth}, u"2026-03-10T10:00:00Z"_s,
        u"2026-02-28T23:00:00Z"_s, u"2026-03-31T22:00:00Z"_s);
    // Cairo's clocks went from 00:00 to 01:00 on 26 April 2024.
    row("a day without a midnight", "Africa/Cairo", {Kind::Chosen, {2024, 4, 26}, {2024, 4, 26}},
        u"2026-03-10T10:00:00Z"_s, u"2024-04-25T22:00:00Z"_s, u"2024-04-26T21:00:00Z"_s);
    row("no days", "Asia/Phnom_Penh", {}, u"2026-11-21T18:30:00Z"_s, {}, {});
    row("until a day", "Asia/Phnom_Penh", {Kind::Chosen, {}, {2026, 1, 2}}, u"2026-11-21T18:30:00Z"_s, {},
        u"2026-01-02T17:00:00Z"_s);
}

void DateRangeTest::lastsFromMidnightToMidnight()
{
    QFETCH(QByteArray, zone);
    QFETCH(Days, days);
    QFETCH(QString, now);
    const QTimeZone there(zone);
    if (!there.isValid())
        QSKIP("This computer does not know the zone.");
    const auto text = [](const std::optional<QDateTime>& moment) {
        return moment ? moment->toString(Qt::ISODate) : QString();
    };
    const ui::MomentSpan moments =
        ui::momentsOf(days, QDateTime::fromString(now, Qt::ISODate), {.zone = there, .weekStart = Qt::Monday});
    QTEST(text(moments.from), "from");
    QTEST(text(moments.before), "before");
    for (const auto& moment : {moments.from, moments.before})
        QVERIFY(!moment || moment->timeSpec() == Qt::UTC);
}

void DateRangeTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day"); // invalid: not a day
    const QDate day(2026, 11, 5);
    const auto row = [](const QString& text, const QDate& read) { QTest::newRow(qPrintable(text)) << text << read; };
    for (const QString& text : {u"2026-11-05"_s, u"2026-11-5"_s, u" 2026-11-05 "_s, u"5.11.2026"_s, u"05/11/2026"_s,
             u"5-11-2026"_s, u"5 11 2026"_s, u"5/11/26"_s, u"5.11"_s, u"05/11"_s, u"២០២៦-១១-០៥"_s, u"৫/১১/২০২৬"_s})
        row(text, day);
    row(u"30/11"_s, {2025, 11, 30}); // the 30th is still to come
    row(u"22/11"_s, {2026, 11, 22});
    row(u"29/2"_s, {2024, 2, 29});
    row(u"29/2/2024"_s, {2024, 2, 29});
    for (const QString& text :
        {u""_s, u"today"_s, u"5"_s, u"2026-11"_s, u"2026-13-01"_s, u"31/11/2026"_s, u"29/2/2026"_s, u"11/30/2026"_s,
            u"2026-11-05T10:00"_s, u"5..11"_s, u"1/2/3/4"_s, u"5/11/126"_s, u"２/11/2026"_s})
        row(text, {});
}

void DateRangeTest::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QTEST(ui::dayFromText(text, QDate(2026, 11, 22)).value_or(QDate()), "day");
}

void DateRangeTest::saysDays()
{
    const QDate today(2026, 11, 22);
    using money::Digits;
    using ui::Language;
    QCOMPARE(ui::dayText({2026, 11, 5}, today, Language::English, Digits::Ascii), u"5 Nov"_s);
    QCOMPARE(ui::dayText({2025, 11, 5}, today, Language::English, Digits::Ascii), u"5 Nov 2025"_s);
    QCOMPARE(ui::dayText({2026, 11, 5}, today, Language::English, Digits::Khmer), u"៥ Nov"_s);
}

void DateRangeTest::keepsItsWords()
{
    for (const Kind kind : {Kind::Any, Kind::Today, Kind::Yesterday, Kind::ThisWeek, Kind::ThisMonth, Kind::Chosen})
        QCOMPARE(ui::daysFromWord(QString(ui::toWord(kind))), std::optional(kind));
    QCOMPARE(ui::toWord(Kind::ThisWeek), "week"_L1);
    QVERIFY(!ui::daysFromWord(u"Week"));
}

QTEST_GUILESS_MAIN(DateRangeTest)
#include "tst_daterange.moc"
