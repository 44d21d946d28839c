// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/listsql.h"
#include "core/ledger/reader.h"
#include "core/ledger/searchwords.h"
#include "core/ledger/timeorder.h"
#include "tests/core/ledger/randomledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ledger::Filter;
using ledger::FilterTerm;
using ledger::ListColumns;
using ledger::ListQuery;
using ledger::QueryPlan;
using ledger::Reading;
using ledger::Sort;
using payments::Payment;
using support::RandomLedger;
using By = Sort::By;
using Way = QueryPlan::Way;

class QueryPlanTest final : public QObject {
    Q_OBJECT

private slots:
    void walksAlongAnIndex_data();
    void walksAlongAnIndex();
    void readsATimeWhereItStands_data();
    void readsATimeWhereItStands();
    void findsByAnIndex_data();
    void findsByAnIndex();
    void everyWayShowsTheSame_data();
    void everyWayShowsTheSame();
    void searchesByParts_data();
    void searchesByParts();
    void looksAtSoManyWords();
};

namespace {

RandomLedger& someLedger()
{
    static RandomLedger ledger(41);
    static const bool filled = [] {
        ledger.add(250);
        return true;
    }();
    Q_UNUSED(filled)
    return ledger;
}

/// What SQLite does, a line a step.
QStringList explained(const ListQuery& query)
{
    auto statement = someLedger().database().statement("EXPLAIN QUERY PLAN " + query.sql);
    if (!statement)
        qFatal("%s", qPrintable(statement.error().log));
    QStringList lines;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            qFatal("%s", qPrintable(row.error().log));
        if (!*row)
            return lines;
        lines.append(statement->text(3));
    }
}

QList<qint64> numbers(const QList<Payment>& payments)
{
    QList<qint64> all;
    for (const Payment& payment : payments)
        all.append(payment.number);
    return all;
}

/// The numbers that the queries deliver; the number is the last of the keys.
QList<qint64> run(const QList<ListQuery>& queries, By by)
{
    const int place = static_cast<int>(ledger::sortKeys(Payment(), by).size()) - 1;
    QList<qint64> found;
    for (const ListQuery& each : queries) {
        auto statement = someLedger().database().statement(each.sql);
        if (!statement)
            qFatal("%s", qPrintable(statement.error().log));
        for (int i = 0; i < each.values.size(); ++i)
            statement->bind(i + 1, each.values[i]);
        statement->bind(static_cast<int>(each.values.size()) + 1, qint64{-1});
        for (;;) {
            const auto row = statement->step();
            if (!row)
                qFatal("%s", qPrintable(row.error().log));
            if (!*row)
                break;
            found.append(statement->integer(place));
        }
    }
    return found;
}

Filter oneMember(FilterTerm::About about)
{
    using About = FilterTerm::About;
    Filter filter;
    switch (about) {
    case About::Created:
        filter.createdFrom = QDateTime::fromMSecsSinceEpoch(1'760'000'500'000, Qt::UTC);
        break;
    case About::State:
        filter.states = {payments::State::Paid, payments::State::Expired};
        break;
    case About::Exception:
        filter.exceptions = {payments::Exception::Short, payments::Exception::Late};
        break;
    case About::Attention:
        filter.needsAttention = true;
        break;
    case About::Gateway:
        filter.gateways = {u"bayar-gg"_s};
        break;
    case About::Account:
        filter.accounts = {u"shop-2"_s, u"ហាង"_s};
        break;
    case About::Method:
        filter.methods = {u"qris"_s};
        break;
    case About::PaidVia:
        filter.paidVia = {u"aba"_s};
        break;
    case About::Cashier:
        filter.cashiers = {u"Owner"_s};
        break;
    case About::Currency:
        filter.currencies = {money::Currency::Khr, money::Currency::Usd};
        break;
    case About::Due:
        filter.atLeast = money::Money::fromMinor(1000, money::Currency::Khr);
        filter.atMost = money::Money::fromMinor(5000, money::Currency::Khr);
        break;
    case About::Note:
        filter.hasNote = true;
        break;
    case About::Parent:
        filter.parent = {sale::id(701), 701};
        break;
    case About::Text:
        filter.text = u"sok"_s;
        break;
    }
    return filter;
}

constexpr auto lastAbout = static_cast<int>(FilterTerm::About::Text);

} // namespace

void QueryPlanTest::walksAlongAnIndex_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<bool>("descending");
    for (const Sort& sort : support::allSorts())
        QTest::addRow("order %d %s", int(sort.by), sort.descending ? "down" : "up") << int(sort.by) << sort.descending;
}

void QueryPlanTest::walksAlongAnIndex()
{
    QFETCH(int, by);
    QFETCH(bool, descending);
    const Reading::List list{{}, {static_cast<By>(by), descending}};
    const QByteArray index = ledger::orderIndex(list.sort.by);
    const QString use = index.isEmpty() ? u"INTEGER PRIMARY KEY"_s : u"INDEX "_s + QString::fromUtf8(index);
    const auto isBySearch = [&use](const QStringList& steps) {
        return steps.size() == 3 && steps.first().startsWith(u"SEARCH payments USING"_s) && steps.first().contains(use);
    };
    // The third step looks up when the gateway was last asked.
    const QStringList first = explained(ledger::queriesFor(list, std::nullopt, {}, ListColumns::Payment).first());
    QCOMPARE(first.size(), 3);
    QVERIFY2(first.first() == (index.isEmpty() ? u"SCAN payments"_s : u"SCAN payments USING "_s + use),
        qPrintable(first.join(u'\n')));
    for (const Payment& neighbour : someLedger().payments().first(20)) {
        const auto keys = ledger::sortKeys(neighbour, list.sort.by);
        for (const ListQuery& each : ledger::queriesFor(list, keys, {}, ListColumns::Payment)) {
            const QStringList steps = explained(each);
            QVERIFY2(isBySearch(steps), qPrintable(steps.join(u'\n') + u"\n"_s + QString::fromUtf8(each.sql)));
        }
    }
}

void QueryPlanTest::readsATimeWhereItStands_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<bool>("descending");
    for (const Sort& sort : support::allSorts()) {
        if (ledger::followsTime(sort.by))
            QTest::addRow("order %d %s", int(sort.by), sort.descending ? "down" : "up")
                << int(sort.by) << sort.descending;
    }
}

void QueryPlanTest::readsATimeWhereItStands()
{
    QFETCH(int, by);
    QFETCH(bool, descending);
    Filter month;
    month.createdFrom = QDateTime::fromMSecsSinceEpoch(1'760'000'500'000, Qt::UTC);
    month.createdBefore = QDateTime::fromMSecsSinceEpoch(1'760'001'500'000, Qt::UTC);
    const Reading::List list{month, {static_cast<By>(by), descending}};
    const QueryPlan plan{Way::InTime, {}, 0, {{10, 90}, {200}}};
    for (const Payment& neighbour : someLedger().payments().first(20)) {
        for (const auto& from :
            {std::optional<ledger::SortKeys>(), std::optional(ledger::sortKeys(neighbour, list.sort.by))}) {
            for (const ListQuery& each : ledger::queriesFor(list, from, plan, ListColumns::Payment)) {
                const QString steps = explained(each).join(u'\n');
                QVERIFY2(!steps.contains(u"SCAN payments"_s), qPrintable(steps));
                if (!steps.contains(u"_late"_s)) {
                    QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qPrintable(steps));
                    continue;
                }
                // The prompt ones stand in order already; the few late ones are sorted.
                QVERIFY2(steps.count(u"TEMP B-TREE"_s) <= 1, qPrintable(steps));
                const qsizetype sorted = steps.indexOf(u"TEMP B-TREE"_s);
                QVERIFY2(sorted < 0 || sorted > steps.indexOf(u"_late"_s), qPrintable(steps));
            }
        }
    }
}

void QueryPlanTest::findsByAnIndex_data()
{
    QTest::addColumn<int>("about");
    for (int about = 0; about < lastAbout; ++about)
        QTest::addRow("member %d", about) << about;
}

void QueryPlanTest::findsByAnIndex()
{
    QFETCH(int, about);
    const Filter filter = oneMember(static_cast<FilterTerm::About>(about));
    const FilterTerm term = ledger::termsOf(filter).first();
    QCOMPARE(int(term.about), about);
    const QString index = QString::fromUtf8(term.index);
    const Payment neighbour = someLedger().payments().at(7);
    for (const Sort& sort : support::allSorts()) {
        for (const auto& from :
            {std::optional<ledger::SortKeys>(), std::optional(ledger::sortKeys(neighbour, sort.by))}) {
            for (const ListQuery& each :
                ledger::queriesFor({filter, sort}, from, {Way::Gather, term, 0}, ListColumns::Payment)) {
                const QString steps = explained(each).join(u'\n');
                // What is over a part of the payments alone is read as it is.
                QVERIFY2(steps.contains(u" payments USING COVERING INDEX "_s + index)
                        || steps.contains(u" payments USING INDEX "_s + index),
                    qPrintable(steps));
                QVERIFY2(!steps.contains(u"SCAN payments USING INDEX payments_created"_s), qPrintable(steps));
            }
        }
    }
    if (term.branches.isEmpty())
        return;
    for (const bool descending : {false, true}) {
        const Sort sort{By::Created, descending};
        for (const auto& from :
            {std::optional<ledger::SortKeys>(), std::optional(ledger::sortKeys(neighbour, sort.by))}) {
            for (const ListQuery& each :
                ledger::queriesFor({filter, sort}, from, {Way::Branches, term, 0}, ListColumns::Payment)) {
                const QString steps = explained(each).join(u'\n');
                QVERIFY2(steps.contains(index), qPrintable(steps));
                QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qPrintable(steps));
            }
        }
    }
}

void QueryPlanTest::everyWayShowsTheSame_data()
{
    QTest::addColumn<int>("about");
    for (int about = 0; about <= lastAbout; ++about)
        QTest::addRow("member %d", about) << about;
}

void QueryPlanTest::everyWayShowsTheSame()
{
    QFETCH(int, about);
    RandomLedger& ledger = someLedger();
    for (int round = 0; round < 3; ++round) {
        Filter filter = oneMember(static_cast<FilterTerm::About>(about));
        // With another member to be tested.
        if (round == 1)
            filter.states = {payments::State::Paid};
        if (round == 2)
            filter.createdBefore = QDateTime::fromMSecsSinceEpoch(1'760'001'500'000, Qt::UTC);
        for (const Sort& sort : support::allSorts()) {
            const QList<Payment> all = ledger.expected(filter, sort);
            const Payment neighbour = ledger.payments().at(ledger.below(ledger.payments().size()));
            QList<Payment> after;
            for (const Payment& payment : all) {
                if (ledger::standsBefore(neighbour, payment, sort))
                    after.append(payment);
            }
            QList<QueryPlan> plans{{Way::Walk, {}, 0}};
            for (const FilterTerm& term : ledger::termsOf(filter)) {
                if (term.about == FilterTerm::About::Text) {
                    plans.append({Way::GatherText, {}, 0});
                    if (sort.by == By::Number)
                        plans.append({Way::WalkText, {}, 0});
                    continue;
                }
                if (!term.index.isEmpty())
                    plans.append({Way::Gather, term, 0});
                if (sort.by == By::Created && !term.branches.isEmpty())
                    plans.append({Way::Branches, term, 0});
            }
            if (ledger::followsTime(sort.by) && (filter.createdFrom || filter.createdBefore)) {
                plans.append({Way::InTime, {}, 0, {{}}});
                plans.append({Way::InTime, {}, 0, {{0, 70}, {71, 71}, {72, 200}, {201, 1'000'000}, {1'000'001}}});
            }
            for (const QueryPlan& plan : plans) {
                const Reading::List list{filter, sort};
                QCOMPARE(run(ledger::queriesFor(list, std::nullopt, plan, ListColumns::Keys), sort.by), numbers(all));
                QCOMPARE(run(ledger::queriesFor(list, ledger::sortKeys(neighbour, sort.by), plan, ListColumns::Keys),
                             sort.by),
                    numbers(after));
            }
        }
    }
}

void QueryPlanTest::searchesByParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("too short") << u"ab ១២"_s << QString();
    QTest::newRow("three") << u"ABC"_s << u"((\"abc\"))"_s;
    QTest::newRow("four, and a short one") << u"abcd e"_s << u"((\"abc\" AND \"bcd\"))"_s;
    QTest::newRow("quotes") << u"a\"b"_s << u"((\"a\"\"b\"))"_s;
    QTest::newRow("beyond the basic plane") << u"😀😀😀"_s << u"((\"😀😀😀\"))"_s;
    QTest::newRow("grouped") << u"48,500"_s
                             << u"((\"48,\" AND \"8,5\" AND \"500\") OR (\"485\" AND \"850\" AND \"500\"))"_s;
    QTest::newRow("grouped by points") << u"1.250,5"_s
                                       << u"((\"1.2\" AND \"250\" AND \"0,5\") OR (\"125\" AND \"250\" AND \"0.5\"))"_s;
    QTest::newRow("an id, by its end") << u"019AB00000007F00800000ABC1234567"_s
                                       << u"((\"bc1\" AND \"234\" AND \"567\"))"_s;
    QTest::newRow("an amount as it is shown")
        << u"Rp48.500"_s << u"((\"48.\" AND \"8.5\" AND \"500\") OR (\"485\" AND \"850\" AND \"500\"))"_s;
    QTest::newRow("a room") << u"rm101"_s << u"((\"rm1\" AND \"m10\" AND \"101\"))"_s;
    QTest::newRow("a short amount") << u"usd12"_s << QString();
    QTest::newRow("a currency beside a number") << u"khr 4000"_s << u"((\"400\" AND \"000\"))"_s;
    QTest::newRow("a currency beside a word") << u"khr abc"_s << u"((\"khr\")) AND ((\"abc\"))"_s;
    QTest::newRow("no grouping") << u"1,25"_s << u"((\"1,2\" AND \",25\"))"_s;
}

void QueryPlanTest::searchesByParts()
{
    QFETCH(QString, text);
    QFETCH(QString, match);
    QCOMPARE(ledger::matchText(ledger::searchWords(text)), match);
}

void QueryPlanTest::looksAtSoManyWords()
{
    QStringList words;
    for (int n = 100; n < 1000; ++n)
        words.append(QString::number(n));
    const auto some = ledger::searchWords(words.join(u' '));
    QCOMPARE(some.size(), 32);
    QCOMPARE(some.last(), QStringList{u"131"_s});
    QVERIFY(ledger::containsAll(words.first(32).join(u' '), QString(), some));
}

QTEST_GUILESS_MAIN(QueryPlanTest)
#include "tst_queryplan.moc"
