// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/paymentlists.h"
#include "core/ledger/reader.h"
#include "core/ledger/timeorder.h"
#include "tests/core/ledger/randomledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ledger::Filter;
using ledger::Reading;
using ledger::Sort;
using ledger::Totals;
using payments::Payment;
using support::RandomLedger;

class PaymentListsTest final : public QObject {
    Q_OBJECT

private slots:
    void showsWhatTheFilterSelects_data();
    void showsWhatTheFilterSelects();
    void readsAStretchOfTimeInItsOrders();
    void knowsWhereATimeStands();
    void goesOnWhileRowsChange();
    void findsTextNewestFirst();
    void findsTextAmongLowNumbersImportedLater();
    void staysSmallWhateverTheNumbers();
    void bearsAPageOfPastedWords();
    void addsUp();
    void knowsTheWords();
};

namespace {

QString numbers(const QList<Payment>& payments)
{
    QStringList all;
    for (const Payment& payment : payments)
        all.append(QString::number(payment.number));
    return all.join(u' ');
}

/// Everything of them, not the number alone.
bool isSame(const QList<Payment>& left, const QList<Payment>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const Payment& one, const Payment& other) { return ledger::toRow(one) == ledger::toRow(other); });
}

template <class T>
T need(const base::Result<T>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().log));
    return *result;
}

/// The whole list, page for page from its begin, or from its end up.
QList<Payment> allPages(ledger::PaymentLists& lists, const Reading::List& list, int size, bool up = false)
{
    QList<Payment> all;
    for (;;) {
        Reading::Page page{.list = list, .neighbour = std::nullopt, .before = up, .count = size};
        if (!all.isEmpty())
            page.neighbour = up ? all.first() : all.last();
        const QList<Payment> next = need(lists.page(page));
        all = up ? next + all : all + next;
        if (next.size() < size)
            return all;
    }
}

Totals added(const QList<Payment>& payments)
{
    Totals totals;
    for (const money::CurrencySpec& spec : money::allCurrencies()) {
        Totals::OfCurrency sum{.currency = spec.currency};
        std::map<money::Currency, qint64> others;
        for (const Payment& payment : payments) {
            if (payment.amount.currency() != spec.currency)
                continue;
            ++sum.count;
            sum.asked += payment.due().minor();
            if (payment.refunded)
                sum.refunded += payment.refunded->minor();
            if (payment.received && payment.received->currency() != spec.currency)
                others[payment.received->currency()] += payment.received->minor();
            using payments::State;
            if (payment.state != State::Paid && payment.state != State::Refunded
                && payment.state != State::PartiallyRefunded)
                continue;
            ++sum.paid;
            if (payment.received && payment.received->currency() == spec.currency)
                sum.received += payment.received->minor();
        }
        for (const auto& [currency, received] : others)
            sum.others.append({currency, received});
        if (sum.count > 0)
            totals.currencies.append(sum);
        totals.count += sum.count;
    }
    return totals;
}

QString text(const Totals& totals)
{
    QString all = u"%1 %2;"_s.arg(totals.count).arg(totals.complete);
    for (const Totals::OfCurrency& each : totals.currencies) {
        all += u" %1 %2 paid %3 received %4 asked %5 refunded %6;"_s.arg(money::spec(each.currency).code)
                   .arg(each.count)
                   .arg(each.paid)
                   .arg(each.received)
                   .arg(each.asked)
                   .arg(each.refunded);
        for (const Totals::Other& other : each.others)
            all += u" other %1 %2;"_s.arg(money::spec(other.currency).code).arg(other.received);
    }
    return all;
}

} // namespace

void PaymentListsTest::showsWhatTheFilterSelects_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void PaymentListsTest::showsWhatTheFilterSelects()
{
    QFETCH(int, seed);
    RandomLedger ledger(static_cast<quint32>(seed));
    ledger.add(300);
    const auto opened = ledger::Reader::open(ledger.path());
    QVERIFY(opened);
    ledger::PaymentLists& lists = (*opened)->lists();
    if (seed % 2 == 0)
        QVERIFY(lists.distribution());
    for (int round = 0; round < 12; ++round) {
        const Filter filter = round == 0 ? Filter() : ledger.anyFilter();
        for (const Sort& sort : support::allSorts()) {
            const Reading::List list{filter, sort};
            const QList<Payment> expected = ledger.expected(filter, sort);
            const int size = 1 + static_cast<int>(ledger.below(97));
            const auto context = u"sort %1 %2, round %3, text '%4'"_s.arg(int(sort.by))
                                     .arg(sort.descending)
                                     .arg(round)
                                     .arg(filter.text)
                                     .toUtf8();
            const QList<Payment> down = allPages(lists, list, size);
            QVERIFY2(isSame(down, expected),
                (context + "\nis       " + numbers(down).toUtf8() + "\nexpected " + numbers(expected).toUtf8())
                    .constData());
            const QList<Payment> up = allPages(lists, list, size, true);
            QVERIFY2(isSame(up, expected),
                (context + "\nbackwards " + numbers(up).toUtf8() + "\nexpected  " + numbers(expected).toUtf8())
                    .constData());
            const qint64 position = ledger.below(expected.size() + 3);
            QCOMPARE(numbers(need(lists.pageAt(list, position, size))), numbers(expected.mid(position, size)));
            QList<Payment> all;
            QVERIFY(lists.each(list, size, [&all](const Payment& payment) {
                all.append(payment);
                return true;
            }));
            QCOMPARE(numbers(all), numbers(expected.first(std::min<qsizetype>(size, expected.size()))));
        }
        QCOMPARE(text(need(lists.totals(filter))), text(added(ledger.expected(filter, {}))));
    }
}

void PaymentListsTest::readsAStretchOfTimeInItsOrders()
{
    RandomLedger ledger(21);
    ledger.spread();
    ledger.add(400);
    const auto opened = ledger::Reader::open(ledger.path());
    QVERIFY(opened);
    ledger::PaymentLists& lists = (*opened)->lists();
    QVERIFY(lists.distribution());
    ledger.add(40); // the zones know nothing of these
    int boundToTime = 0;
    for (int round = 0; round < 16; ++round) {
        Filter filter = round % 3 == 0 ? ledger.anyFilter() : Filter();
        const QDateTime begin = ledger.payments().at(ledger.below(440)).createdAt;
        filter.createdFrom = round % 5 == 0 ? std::nullopt : std::optional(begin);
        filter.createdBefore = round % 5 == 1 ? std::nullopt : std::optional(begin.addSecs(ledger.below(90'000)));
        for (const Sort& sort : support::allSorts()) {
            if (!ledger::followsTime(sort.by))
                continue;
            const Reading::List list{filter, sort};
            const QList<Payment> expected = ledger.expected(filter, sort);
            const auto plan = ledger::planFor(
                {.list = list, .rows = 50, .late = ledger::timeOrder(sort.by) ? std::optional(5.0) : std::nullopt},
                *lists.knownCube());
            QVERIFY2(plan.way != ledger::QueryPlan::Way::Walk, "nothing tells a walk that the time is over");
            boundToTime += plan.way == ledger::QueryPlan::Way::InTime ? 1 : 0;
            QCOMPARE(numbers(allPages(lists, list, 7)), numbers(expected));
            QCOMPARE(numbers(allPages(lists, list, 7, true)), numbers(expected));
            const qint64 position = ledger.below(expected.size() + 3);
            QCOMPARE(numbers(need(lists.pageAt(list, position, 9))), numbers(expected.mid(position, 9)));
            ledger::ListMarks marks;
            QVERIFY(lists.count(list, marks, [](const Totals&) {}));
            QCOMPARE(marks.total(), expected.size());
        }
    }
    QVERIFY2(boundToTime > 20, QByteArray::number(boundToTime).constData());
}

void PaymentListsTest::knowsWhereATimeStands()
{
    RandomLedger ledger(22);
    ledger.spread();
    ledger.add(400);
    const auto opened = ledger::Reader::open(ledger.path());
    QVERIFY(opened);
    ledger::PaymentLists& lists = (*opened)->lists();
    QVERIFY(lists.distribution());
    const auto zones = lists.knownCube()->zones();
    QVERIFY(zones);
    for (int round = 0; round < 300; ++round) {
        const qint64 from = ledger.payments().at(ledger.below(400)).createdAt.toMSecsSinceEpoch() - ledger.below(2);
        const qint64 until = from + qint64{1000} * ledger.below(round % 2 == 0 ? 5000 : 300'000);
        const QList<ledger::NumberRange> ranges = zones->madeWithin(from, until);
        QVERIFY(ranges.size() <= 17);
        QCOMPARE(ranges.last(), (ledger::NumberRange{zones->lastNumber() + 1, std::numeric_limits<qint64>::max()}));
        for (qsizetype i = 1; i < ranges.size(); ++i)
            QVERIFY(ranges[i - 1].last < ranges[i].first);
        for (const Payment& payment : ledger.payments()) {
            const qint64 made = payment.createdAt.toMSecsSinceEpoch();
            if (made < from || made > until)
                continue;
            QVERIFY(std::any_of(ranges.begin(), ranges.end(), [&payment](const ledger::NumberRange& range) {
                return payment.number >= range.first && payment.number <= range.last;
            }));
        }
    }
    // Nothing was made then: nothing is read.
    QCOMPARE(zones->madeWithin(0, 1000).size(), 1);
}

void PaymentListsTest::goesOnWhileRowsChange()
{
    RandomLedger ledger(99);
    ledger.add(200);
    const auto opened = ledger::Reader::open(ledger.path());
    QVERIFY(opened);
    ledger::PaymentLists& lists = (*opened)->lists();
    for (int round = 0; round < 60; ++round) {
        const Reading::List list{round % 3 == 0 ? Filter() : ledger.anyFilter(),
            support::allSorts().at(ledger.below(support::allSorts().size()))};
        // A row as it stood before the change, and one that never was in this list.
        const Payment neighbour =
            round % 2 == 0 ? ledger.payments().at(ledger.below(ledger.payments().size())) : [&ledger] {
                Payment stranger = ledger.any();
                stranger.number = 7;
                return stranger;
            }();
        ledger.changeSome(5);
        ledger.add(3);
        const QList<Payment> expected = ledger.expected(list.filter, list.sort);
        QList<Payment> after;
        QList<Payment> before;
        for (const Payment& payment : expected) {
            if (ledger::standsBefore(neighbour, payment, list.sort))
                after.append(payment);
            else if (ledger::standsBefore(payment, neighbour, list.sort))
                before.append(payment);
        }
        QCOMPARE(numbers(need(lists.page({.list = list, .neighbour = neighbour, .count = 11}))),
            numbers(after.first(std::min<qsizetype>(11, after.size()))));
        QCOMPARE(numbers(need(lists.page({.list = list, .neighbour = neighbour, .before = true, .count = 11}))),
            numbers(before.last(std::min<qsizetype>(11, before.size()))));
    }
}

void PaymentListsTest::findsTextNewestFirst()
{
    RandomLedger ledger(8);
    ledger.spread();
    ledger.add(250);
    const auto opened = ledger::Reader::open(ledger.path());
    QVERIFY(opened);
    ledger::PaymentLists& lists = (*opened)->lists();
    QVERIFY(lists.distribution()); // knows by now how numbers and times go together
    QVERIFY(lists.knownCube()->zones());
    ledger.add(30);
    for (const QString& text : {u"sok"_s, u"table"_s, u"រ៉ា"_s, u"sok table"_s, u"48,500"_s, u"quoted"_s, u"s-1"_s}) {
        for (const bool paid : {false, true}) {
            Filter filter;
            filter.text = text;
            if (paid)
                filter.states = {payments::State::Paid};
            const Reading::List list{filter, {}};
            const QList<Payment> expected = ledger.expected(filter, {});
            QCOMPARE(numbers(allPages(lists, list, 4)), numbers(expected));
        }
    }
}

void PaymentListsTest::findsTextAmongLowNumbersImportedLater()
{
    const QTemporaryDir folder;
    const support::FakeClock clock;
    const auto opened = ledger::Ledger::open(folder.filePath(u"ledger.sqlite"_s), clock);
    QVERIFY(opened);
    ledger::Ledger& ledger = **opened;
    const auto import = [&](QChar id, qint64 first, int count, int apart) {
        QList<Payment> batch;
        for (qint64 n = first; n < first + count; ++n) {
            Payment payment = sale::draft(n);
            payment.id.replace(0, 1, id);
            payment.number = n;
            payment.note = n % apart == 0 ? u"a needle"_s : u"hay"_s;
            // What is imported later was made later.
            payment.createdAt =
                QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + id.unicode() * qint64{1'000'000} + n);
            payment.changedAt = payment.createdAt;
            batch.append(payment);
        }
        return ledger.importBatch(batch, {.id = QString(32, id), .actor = sale::clerk, .highestNumber = first + count});
    };
    QVERIFY(import(u'a', 10'001, 1000, 100));
    const auto reader = ledger::Reader::open(folder.filePath(u"ledger.sqlite"_s));
    QVERIFY(reader);
    ledger::PaymentLists& lists = (*reader)->lists();
    QVERIFY(lists.distribution());
    Filter filter;
    filter.text = u"needle"_s;
    const auto newest = [&] {
        return numbers(need(lists.page({.list = {filter, {}}, .neighbour = std::nullopt, .count = 3})));
    };
    QCOMPARE(newest(), u"11000 10900 10800"_s);
    QVERIFY(import(u'b', 2001, 300, 100));
    QCOMPARE(newest(), u"2300 2200 2100"_s);
    QVERIFY(lists.distribution());
    const auto zones = lists.knownCube()->zones();
    const qint64 made = need((*reader)->records().byNumber(2300))->createdAt.toMSecsSinceEpoch();
    QCOMPARE(zones->lastEvent(), 1300);
    QCOMPARE(zones->latestBelow(2301), made);
    QCOMPARE(zones->highestMadeUntil(made), 11'000);
    QVERIFY(zones->latestBelow(2000) < made);
    QVERIFY(ledger.undoImport(QString(32, u'b'), sale::clerk));
    QCOMPARE(newest(), u"11000 10900 10800"_s);
    QVERIFY(import(u'c', 2001, 250, 100));
    QVERIFY(import(u'd', 1, 100, 100));
    QVERIFY(lists.distribution());
    QCOMPARE(newest(), u"100 2200 2100"_s);
}

/// A ledger may hold what an earlier Paydesk imported.
void PaymentListsTest::staysSmallWhateverTheNumbers()
{
    RandomLedger ledger(11);
    ledger.add(200);
    for (const qint64 number : {1'000'000'000'000, 999'999'999'999'998}) {
        ledger.jump(number);
        ledger.add(20);
    }
    const auto opened = ledger::Reader::open(ledger.path());
    QVERIFY(opened);
    ledger::PaymentLists& lists = (*opened)->lists();
    QCOMPARE(need(lists.distribution()).payments, 240);
    for (const QString& text : {u"sok"_s, u"table"_s, u"quoted"_s}) {
        Filter filter;
        filter.text = text;
        const QList<Payment> expected = ledger.expected(filter, {});
        QCOMPARE(numbers(allPages(lists, {filter, {}}, 4)), numbers(expected));
    }
}

void PaymentListsTest::bearsAPageOfPastedWords()
{
    RandomLedger ledger(12);
    ledger.add(50);
    const auto opened = ledger::Reader::open(ledger.path());
    QVERIFY(opened);
    ledger::PaymentLists& lists = (*opened)->lists();
    Filter filter;
    for (int n = 1000; n < 1900; ++n)
        filter.text += u" word%1 %1,500"_s.arg(n);
    QCOMPARE(numbers(need(lists.page({.list = {filter, {}}, .neighbour = std::nullopt, .count = 10}))), QString());
    QCOMPARE(need(lists.totals(filter)).count, 0);
    // Again and again is once.
    filter.text = u"sok "_s.repeated(900) + u"dara table"_s;
    QCOMPARE(numbers(need(lists.page({.list = {filter, {}}, .neighbour = std::nullopt, .count = 50}))),
        numbers(ledger.expected(filter, {})));
    QVERIFY(!ledger.expected(filter, {}).isEmpty());
}

void PaymentListsTest::addsUp()
{
    RandomLedger ledger(5);
    ledger.add(400);
    const auto opened = ledger::Reader::open(ledger.path());
    QVERIFY(opened);
    int hadOthers = 0;
    int hadRefunds = 0;
    for (int round = 0; round < 150; ++round) {
        const Filter filter = ledger.anyFilter();
        const QString totals = text(need((*opened)->lists().totals(filter)));
        QCOMPARE(totals, text(added(ledger.expected(filter, {}))));
        hadOthers += totals.contains(u"other"_s) ? 1 : 0;
        hadRefunds += totals.contains(u"refunded "_s) && !totals.contains(u"refunded 0"_s) ? 1 : 0;
        if (round % 10 == 0)
            ledger.changeSome(4);
    }
    QVERIFY(hadOthers > 10);
    QVERIFY(hadRefunds > 10);
}

void PaymentListsTest::knowsTheWords()
{
    RandomLedger ledger(6);
    ledger.add(300);
    const auto opened = ledger::Reader::open(ledger.path());
    QVERIFY(opened);
    ledger::Distribution expected;
    for (const Payment& payment : ledger.payments()) {
        ++expected.payments;
        ++expected.gateways[payment.gateway];
        ++expected.accounts[payment.account];
        ++expected.methods[payment.method];
        if (!payment.paidVia.isEmpty())
            ++expected.paidVia[payment.paidVia];
        if (!payment.cashier.isEmpty())
            ++expected.cashiers[payment.cashier];
        ++expected.states[payments::toWord(payment.state)];
        ++expected.exceptions[payments::toWord(payment.exception)];
        ++expected.currencies[money::spec(payment.amount.currency()).code];
    }
    const ledger::Distribution found = need((*opened)->lists().distribution());
    QCOMPARE(found.payments, expected.payments);
    QCOMPARE(found.gateways, expected.gateways);
    QCOMPARE(found.accounts, expected.accounts);
    QCOMPARE(found.methods, expected.methods);
    QCOMPARE(found.paidVia, expected.paidVia);
    QCOMPARE(found.cashiers, expected.cashiers);
    QCOMPARE(found.states, expected.states);
    QCOMPARE(found.exceptions, expected.exceptions);
    QCOMPARE(found.currencies, expected.currencies);
}

QTEST_GUILESS_MAIN(PaymentListsTest)
#include "tst_paymentlists.moc"
