// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/savedfilters.h"

#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using ui::Days;
using ui::HistoryFilter;
using ui::SavedFilter;
using ui::SavedFilters;

class SavedFiltersTest final : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatWasChosen_data();
    void keepsWhatWasChosen();
    void aWeekIsTheWeekOfItsDay();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void losesNothingALaterPaydeskWrote();
    void standsInOrderOfNames();
    void hasAnEnd();
    void hidesClutter();
};

void SavedFiltersTest::keepsWhatWasChosen_data()
{
    QTest::addColumn<SavedFilter>("saved");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text, const std::function<void(HistoryFilter&)>& choose) {
        SavedFilter saved{.name = u"បុង"_s, .filter = {}};
        choose(saved.filter);
        QTest::newRow(name) << saved << text;
    };
    row("everything", uR"([{"name":"បុង","filter":{}}])"_s, [](HistoryFilter&) {});
    row("a preset", uR"([{"name":"បុង","days":"week","filter":{"states":["paid"]}}])"_s, [](HistoryFilter& filter) {
        filter.days.kind = Days::Kind::ThisWeek;
        filter.conditions.states = {payments::State::Paid};
    });
    row("chosen days", uR"([{"name":"បុង","days":{"first":"2026-01-02","last":"2026-02-03"},"filter":{}}])"_s,
        [](HistoryFilter& filter) {
            filter.days = {Days::Kind::Chosen, {2026, 1, 2}, {2026, 2, 3}};
        });
    row("since a day", uR"([{"name":"បុង","days":{"first":"2026-01-02"},"filter":{}}])"_s, [](HistoryFilter& filter) {
        filter.days = {Days::Kind::Chosen, {2026, 1, 2}, {}};
    });
}

void SavedFiltersTest::keepsWhatWasChosen()
{
    QFETCH(SavedFilter, saved);
    QFETCH(QString, text);
    SavedFilters filters;
    QVERIFY(filters.put(saved));
    QCOMPARE(filters.toText(), text);
    const SavedFilters read = SavedFilters::fromText(text);
    QCOMPARE(read.all().size(), 1);
    QVERIFY(read.all().first() == saved);
}

void SavedFiltersTest::aWeekIsTheWeekOfItsDay()
{
    const SavedFilters read = SavedFilters::fromText(uR"([{"name":"w","days":"week","filter":{}}])"_s);
    const auto from = [&](const QDate& today, Qt::DayOfWeek begin) {
        const ui::DayRule rule{.zone = QTimeZone::utc(), .weekStart = begin};
        return read.all().first().filter.at(QDateTime(today, QTime(12, 0), Qt::UTC), rule).createdFrom->date();
    };
    QCOMPARE(from({2026, 11, 22}, Qt::Monday), QDate(2026, 11, 16));
    QCOMPARE(from({2026, 11, 23}, Qt::Monday), QDate(2026, 11, 23));
    QCOMPARE(from({2026, 11, 22}, Qt::Sunday), QDate(2026, 11, 22));
    QCOMPARE(from({2026, 11, 23}, Qt::Sunday), QDate(2026, 11, 22));
}

void SavedFiltersTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("not JSON", u"[{"_s);
    row("no list", uR"({"name":"a","filter":{}})"_s);
    row("no name", uR"([{"filter":{}}])"_s);
    row("an empty name", uR"([{"name":"","filter":{}}])"_s);
    row("blanks around the name", uR"([{"name":" a","filter":{}}])"_s);
    row("a name too long", uR"([{"name":"%1","filter":{}}])"_s.arg(QString(61, u'a')));
    row("no filter", uR"([{"name":"a"}])"_s);
    row("a member nobody knows", uR"([{"name":"a","filter":{},"colour":"red"}])"_s);
    row("a state nobody knows", uR"([{"name":"a","filter":{"states":["gone"]}}])"_s);
    row("days nobody knows", uR"([{"name":"a","days":"decade","filter":{}}])"_s);
    row("chosen without days", uR"([{"name":"a","days":"chosen","filter":{}}])"_s);
    row("days that are none", uR"([{"name":"a","days":{"first":"2026-02-30"},"filter":{}}])"_s);
    row("days with more in them", uR"([{"name":"a","days":{"first":"2026-02-01","zone":"x"},"filter":{}}])"_s);
    row("moments", uR"([{"name":"a","filter":{"created_from":"2026-01-15T03:00:00.000Z"}}])"_s);
}

void SavedFiltersTest::refusesWhatItCannotRead()
{
    QFETCH(QString, text);
    QVERIFY(SavedFilters::fromText(text).all().isEmpty());
}

void SavedFiltersTest::losesNothingALaterPaydeskWrote()
{
    const QString later = uR"({"name":"later","filter":{"weather":["rain"]},"n":1.50})"_s;
    SavedFilters read = SavedFilters::fromText(u"["_s + later + uR"(,{"name":"ours","filter":{"has_note":true}}])"_s);
    QCOMPARE(read.all().size(), 1);
    QCOMPARE(read.all().first().name, u"ours"_s);
    read.remove(u"ours"_s);
    QVERIFY(read.put({.name = u"new"_s, .filter = {}}));
    QCOMPARE(read.toText(), uR"([{"name":"new","filter":{}},)"_s + later + u']');
}

void SavedFiltersTest::standsInOrderOfNames()
{
    SavedFilters filters;
    const auto names = [&filters] {
        QStringList all;
        for (const SavedFilter& filter : filters.all())
            all << filter.name;
        return all;
    };
    for (const QString& name : {u"Late"_s, u"big"_s, u"Zoo"_s})
        QVERIFY(filters.put({.name = name, .filter = {}}));
    QCOMPARE(names(), (QStringList{u"big"_s, u"Late"_s, u"Zoo"_s}));

    SavedFilter other{.name = u"LATE"_s, .filter = {}};
    other.filter.conditions.hasNote = true;
    QVERIFY(filters.put(other));
    QCOMPARE(names(), (QStringList{u"big"_s, u"LATE"_s, u"Zoo"_s}));
    QVERIFY(filters.find(u"late"_s)->filter.conditions.hasNote);

    QVERIFY(!filters.rename(u"big"_s, u"zoo"_s));
    QVERIFY(filters.rename(u"big"_s, u"Big"_s));
    QVERIFY(filters.rename(u"Zoo"_s, u"Ant"_s));
    QCOMPARE(names(), (QStringList{u"Ant"_s, u"Big"_s, u"LATE"_s}));
    filters.remove(u"big"_s);
    QCOMPARE(names(), (QStringList{u"Ant"_s, u"LATE"_s}));
}

void SavedFiltersTest::hasAnEnd()
{
    SavedFilters filters;
    for (int i = 0; i < SavedFilters::Most; ++i)
        QVERIFY(filters.put({.name = u"f%1"_s.arg(i), .filter = {}}));
    QVERIFY(!filters.put({.name = u"one more"_s, .filter = {}}));
    QVERIFY(filters.put({.name = u"f3"_s, .filter = {}})); // takes the place of its namesake
    SavedFilter endless{.name = u"f4"_s, .filter = {}};
    endless.filter.conditions.text = QString(SavedFilters::LongestText, u'x');
    QVERIFY(!filters.put(endless));
    QVERIFY(filters.find(u"f4"_s)->filter.selectsAll());
    QCOMPARE(SavedFilters::fromText(filters.toText()).all().size(), SavedFilters::Most);
}

void SavedFiltersTest::hidesClutter()
{
    using enum payments::State;
    HistoryFilter filter;
    filter.conditions.states = {Failed};
    filter.conditions.hasNote = true;
    QVERIFY(!filter.hidesClutter());
    const HistoryFilter hidden = filter.withClutterHidden(true);
    QVERIFY(hidden.hidesClutter());
    for (const auto state : {Expired, Cancelled, Failed})
        QVERIFY(!hidden.conditions.states.contains(state));
    for (const auto state : {Draft, Pending, Processing, Paid, PartiallyRefunded, Refunded, Unknown})
        QVERIFY(hidden.conditions.states.contains(state));
    HistoryFilter shown = hidden.withClutterHidden(false);
    QVERIFY(shown.conditions.states.isEmpty());
    QVERIFY(shown.conditions.hasNote);
}

QTEST_GUILESS_MAIN(SavedFiltersTest)
#include "tst_savedfilters.moc"
