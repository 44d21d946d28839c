// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/gatewaycounter.h"

#include <QUrlQuery>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::Evidence;
using payments::Exception;
using payments::State;

namespace {

/// So many open sales at bayar.gg, the first in front.
class Rush final {
public:
    explicit Rush(int sales)
    {
        counter.addBayar();
        counter.resume();
        for (int i = 0; i < sales; ++i)
            ids << counter.sell(u"bayar"_s, 50'000 + 1'000 * i);
        counter.till->setFront(ids.first());
        counter.wait(1s);
    }
    /// Requests of both kinds within a time.
    void measure(std::chrono::milliseconds duration)
    {
        const int looksBefore = counter.bayar.count(u"check-payment"_s);
        const int listsBefore = counter.bayar.count(u"list-payments"_s);
        counter.wait(duration);
        looks = counter.bayar.count(u"check-payment"_s) - looksBefore;
        lists = counter.bayar.count(u"list-payments"_s) - listsBefore;
    }
    [[nodiscard]] payments::Payment payment(int place) const { return counter.payment(ids.at(place)); }
    void pay(int place) { counter.bayar.invoices[place].status = "paid"; }

    GatewayCounter counter;
    QStringList ids;
    int looks = 0;
    int lists = 0;
};

} // namespace

/// More than five open sales at a gateway with a list of what was paid (contracts/README.md section 8).
class TestPaidList final : public QObject {
    Q_OBJECT

private slots:
    void fiveSalesAreLookedAtOneByOne();
    void oneLookAtTheListStandsForAll();
    void whatTheListSaysIsPaid();
    void aWrongAmountInTheListIsSeen();
    void pagesAreReadToTheEnd();
    void stopsWhereAllAreFound();
    void expiryIsLearntOneByOne();
    void theListStartsWithTheOldestSale();
    void withoutAListTheyAreLookedAtOneByOne_data();
    void withoutAListTheyAreLookedAtOneByOne();
    void troubleOfTheListWaitsLonger();
    void aRefusedKeyStopsTheListToo();
    void aPersonsLookIsOfTheSale();
    void staysWithinTheBudget();
};

void TestPaidList::fiveSalesAreLookedAtOneByOne()
{
    Rush rush(5);
    rush.measure(1min);
    QCOMPARE(rush.lists, 0);
    QVERIFY(rush.looks >= 20);
}

void TestPaidList::oneLookAtTheListStandsForAll()
{
    Rush rush(12);
    rush.measure(1min);
    QCOMPARE(rush.looks, 0);
    QVERIFY2(rush.lists >= 10 && rush.lists <= 16, qPrintable(QString::number(rush.lists)));
    for (const QString& id : std::as_const(rush.ids)) {
        const till::Watching watching = rush.counter.lastWatching.value(id);
        QVERIFY(watching.answeredAt && rush.counter.clock.monotonic() - *watching.answeredAt < 16s);
        QVERIFY(!watching.silentSince && !watching.problem);
        QCOMPARE(rush.counter.payment(id).state, State::Pending);
    }
}

void TestPaidList::whatTheListSaysIsPaid()
{
    Rush rush(8);
    rush.pay(7);
    rush.counter.bayar.invoices[7].paidVia = "ovo";
    rush.counter.wait(6s);
    QCOMPARE(rush.payment(7).state, State::Paid);
    QCOMPARE(rush.payment(7).evidence, Evidence::Api);
    QCOMPARE(rush.payment(7).exception, Exception::None);
    QCOMPARE(rush.payment(7).received, std::optional(rush.payment(7).due()));
    QCOMPARE(rush.payment(7).transactionId, u"TRX-PAY-8"_s);
    QCOMPARE(rush.payment(7).paidVia, u"ovo"_s);
    QCOMPARE(rush.counter.story(rush.ids.at(7)), u"draft created paid"_s);
    QCOMPARE(rush.counter.changes.last().id, rush.ids.at(7));
    // Down to five, each is looked at again.
    rush.pay(6);
    rush.pay(5);
    rush.counter.wait(6s);
    QCOMPARE(rush.payment(5).state, State::Paid);
    rush.measure(30s);
    QCOMPARE(rush.lists, 0);
    QVERIFY(rush.looks > 0);
}

void TestPaidList::aWrongAmountInTheListIsSeen()
{
    Rush rush(6);
    rush.counter.bayar.invoices[2].finalAmount -= 1;
    rush.pay(2);
    rush.counter.wait(6s);
    QCOMPARE(rush.payment(2).state, State::Processing);
    QCOMPARE(rush.payment(2).exception, Exception::Short);
}

void TestPaidList::pagesAreReadToTheEnd()
{
    Rush rush(9);
    rush.counter.bayar.rowsOnAPage = 2;
    for (const int place : {0, 1, 2, 3, 4})
        rush.pay(place);
    rush.counter.wait(15s); // each page waits for room
    for (const int place : {0, 1, 2, 3, 4})
        QCOMPARE(rush.payment(place).state, State::Paid);
    QCOMPARE(rush.counter.bayar.count(u"page=3"_s), 1);
}

void TestPaidList::stopsWhereAllAreFound()
{
    Rush rush(6);
    // Payments of others, older ones.
    for (int i = 0; i < 20; ++i)
        rush.counter.bayar.invoices.prepend({u"OTHER-%1"_s.arg(i), 5'000, 5'001, "paid", {}});
    rush.counter.bayar.rowsOnAPage = 6;
    for (int place = 20; place < 26; ++place)
        rush.counter.bayar.invoices[place].status = "paid";
    rush.counter.wait(6s);
    for (int place = 0; place < 6; ++place)
        QCOMPARE(rush.payment(place).state, State::Paid);
    QCOMPARE(rush.counter.bayar.count(u"page=2"_s), 0);
}

void TestPaidList::expiryIsLearntOneByOne()
{
    Rush rush(6);
    rush.counter.bayar.invoices[3].status = "cancelled";
    rush.counter.wait(9min);
    QCOMPARE(rush.payment(3).state, State::Pending);
    for (SimulatedBayar::Invoice& invoice : rush.counter.bayar.invoices) {
        if (invoice.status == "pending")
            invoice.status = "expired";
    }
    rush.counter.wait(2min);
    QCOMPARE(rush.payment(0).state, State::Expired);
    QCOMPARE(rush.payment(0).evidence, Evidence::Api);
    QCOMPARE(rush.payment(3).state, State::Cancelled);
}

void TestPaidList::theListStartsWithTheOldestSale()
{
    Rush rush(6);
    rush.counter.wait(10s);
    const QUrlQuery query(rush.counter.bayar.lastRequest(u"list-payments"_s).url);
    QCOMPARE(query.queryItemValue(u"status"_s), u"paid"_s);
    QCOMPARE(query.queryItemValue(u"start_date"_s), u"2026-01-15"_s);
}

void TestPaidList::withoutAListTheyAreLookedAtOneByOne_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not found") << 404 << QByteArray(R"({"success":false,"error":"no such call"})");
    QTest::newRow("refused") << 400 << QByteArray(R"({"success":false,"error":"bad start_date"})");
    QTest::newRow("nonsense") << 200 << QByteArray("<html>");
    QTest::newRow("endless") << 200
                             << QByteArray(R"({"success":true,"data":[{"invoice_id":"X","status":"paid"}],)"
                                           R"("pagination":{"page":1,"total_pages":1000}})");
}

void TestPaidList::withoutAListTheyAreLookedAtOneByOne()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Rush rush(7);
    rush.counter.bayar.listAnswer = net::HttpResponse{status, {}, body};
    rush.counter.wait(2min);
    rush.pay(6);
    rush.measure(70s);
    QCOMPARE(rush.lists, 0);
    QVERIFY(rush.looks >= 20);
    QCOMPARE(rush.payment(6).state, State::Paid);
    QVERIFY(!rush.counter.lastWatching.value(rush.ids.at(1)).silentSince);
    // It is tried again later.
    rush.counter.bayar.listAnswer.reset();
    for (int i = 0; i < 7; ++i)
        rush.counter.sell(u"bayar"_s, 70'000 + 1'000 * i);
    rush.measure(9min);
    QVERIFY(rush.lists > 0);
}

void TestPaidList::troubleOfTheListWaitsLonger()
{
    Rush rush(8);
    rush.counter.bayar.listAnswer = net::HttpResponse{500, {}, R"({"success":false,"error":"broken"})"};
    rush.measure(1min);
    QVERIFY2(rush.lists >= 4 && rush.lists <= 10, qPrintable(QString::number(rush.lists)));
    QCOMPARE(rush.looks, 0);
    QVERIFY(rush.counter.lastWatching.value(rush.ids.first()).silentSince);
    rush.counter.bayar.listAnswer.reset();
    rush.pay(0);
    rush.counter.wait(1min);
    QCOMPARE(rush.payment(0).state, State::Paid);
    QVERIFY(!rush.counter.lastWatching.value(rush.ids.at(1)).silentSince);
}

void TestPaidList::aRefusedKeyStopsTheListToo()
{
    Rush rush(8);
    rush.counter.bayar.listAnswer = net::HttpResponse{401, {}, R"({"success":false,"error":"API key invalid"})"};
    rush.counter.wait(30s);
    rush.measure(5min);
    QCOMPARE(rush.lists + rush.looks, 0);
    rush.counter.bayar.listAnswer.reset();
    rush.counter.till->checkNow(rush.ids.first());
    rush.measure(1min);
    QVERIFY(rush.lists > 0);
}

void TestPaidList::aPersonsLookIsOfTheSale()
{
    Rush rush(8);
    rush.counter.bayar.invoices[4].status = "cancelled";
    rush.counter.till->checkNow(rush.ids.at(4));
    rush.counter.wait(1s);
    QCOMPARE(rush.payment(4).state, State::Cancelled);
}

void TestPaidList::staysWithinTheBudget()
{
    Rush rush(40);
    rush.counter.bayar.rowsOnAPage = 1;
    for (int place = 0; place < 15; ++place)
        rush.counter.bayar.invoices.prepend({u"OTHER-%1"_s.arg(place), 5'000, 5'001, "paid", {}});
    rush.counter.wait(1min);
    for (int minute = 0; minute < 5; ++minute) {
        rush.measure(1min);
        QVERIFY2(rush.lists + rush.looks <= 60, qPrintable(QString::number(rush.lists + rush.looks)));
    }
    QCOMPARE(rush.counter.codes(), QStringList());
}

QTEST_GUILESS_MAIN(TestPaidList)
#include "tst_paidlist.moc"
