// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/gatewaycounter.h"
#include "tests/support/sentence.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::Exception;
using payments::State;

namespace {

till::Order rupiah(qint64 minor, const QString& method = u"qris"_s)
{
    till::Order order;
    order.account = u"bayar"_s;
    order.method = method;
    order.amount = money::Money::fromMinor(minor, money::Currency::Idr).value();
    return order;
}

QJsonObject bodyOf(const net::HttpRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

/// What an order becomes at gateways that offer several methods, want a customer, or add a unique code.
class TestTillOrders final : public QObject {
    Q_OBJECT

private slots:
    void everythingOfTheOrderGoesOut();
    void linkGatewaysGetTheSalesNumber();
    void dataForTheGatewayGoesOutAndIsKept();
    void itsDataIsKeptWhateverIsAnswered_data();
    void itsDataIsKeptWhateverIsAnswered();
    void refusesDataThatIsWrong_data();
    void refusesDataThatIsWrong();
    void refusesWhatIsNotOffered_data();
    void refusesWhatIsNotOffered();
    void twoSalesNeverWaitForOneAmount();
    void aSaleThatWasClosedBlocksNoAmount();
    void moneyForTheClosedSaleIsStillFound();
    void whyBkashFailedIsSaidAndKept();
    void whatWasPaidWithIsKept();
};

void TestTillOrders::everythingOfTheOrderGoesOut()
{
    GatewayCounter counter;
    counter.addBayar();
    counter.resume();
    till::Order order = rupiah(50'000, u"gopay_qris"_s);
    order.reference = u"Table 7"_s;
    order.customer = {u"Rahim"_s, u"rahim@example.com"_s, u"08123456789"_s};
    order.convertQris = true;
    const QString id = counter.order(order);
    counter.wait(200ms);
    const QJsonObject body = bodyOf(counter.bayar.lastRequest(u"create-payment"_s));
    QCOMPARE(body.value(u"description"_s).toString(), u"Table 7 (S-1)"_s);
    QCOMPARE(body.value(u"customer_name"_s).toString(), u"Rahim"_s);
    QCOMPARE(body.value(u"customer_email"_s).toString(), u"rahim@example.com"_s);
    QCOMPARE(body.value(u"customer_phone"_s).toString(), u"08123456789"_s);
    QCOMPARE(body.value(u"payment_method"_s).toString(), u"gopay_qris"_s);
    QVERIFY(body.value(u"use_qris_converter"_s).toBool());
    QCOMPARE(counter.payment(id).state, State::Pending);
    QCOMPARE(counter.payment(id).uniqueCode(), money::Money::fromMinor(101, money::Currency::Idr).value());
    // The customer is the gateway's business: the ledger knows nothing of him.
    const auto timeline = counter.book->records().timeline(id);
    for (const ledger::Event& event : *timeline)
        QVERIFY(!event.detail.contains("rahim") && !event.detail.contains("0812"));
}

void TestTillOrders::linkGatewaysGetTheSalesNumber()
{
    GatewayCounter counter;
    counter.addPakhi();
    counter.addBkash();
    counter.resume();
    const QString pakhi = counter.sell(u"pakhi"_s, 10'000);
    QCOMPARE(counter.codes(), QStringList());
    QCOMPARE(bodyOf(counter.links.requests().last()).value(u"order_id"_s).toString(), u"S-1"_s);
    QCOMPARE(bodyOf(counter.links.requests().last()).value(u"cus_name"_s).toString(), u"Walk-in customer"_s);
    QCOMPARE(counter.payment(pakhi).state, State::Pending);
    counter.createAnswer = R"({"status":true,"invoice_id":"INV1","amount":100,"customer_reference":"S-2",)"
                           R"("payment_url":"https://bdquickpay.com/pay/1","expires_at":"2026-01-15T03:30:00+00:00"})";
    const QString bkash = counter.sell(u"bkash"_s, 10'000);
    QCOMPARE(counter.codes(), QStringList());
    QCOMPARE(counter.payment(bkash).gatewayId, u"INV1"_s);
    const QJsonObject metadata = bodyOf(counter.links.requests().last()).value(u"metadata"_s).toObject();
    QCOMPARE(metadata.value(u"order_id"_s).toString(), u"S-2"_s);
}

void TestTillOrders::dataForTheGatewayGoesOutAndIsKept()
{
    GatewayCounter counter;
    counter.addBkash();
    counter.resume();
    counter.createAnswer = R"({"status":true,"invoice_id":"INV1","amount":100,"customer_reference":"S-1",)"
                           R"("payment_url":"https://bdquickpay.com/pay/1","expires_at":"2026-01-15T03:30:00+00:00"})";
    till::Order order;
    order.account = u"bkash"_s;
    order.method = u"bkash"_s;
    order.amount = money::Money::fromMinor(10'000, money::Currency::Bdt).value();
    order.reference = u"Table 7"_s;
    order.metadata = {{u"product"_s, u"Iced coffee"_s}, {u"waiter"_s, u"Dara"_s}};
    const QString id = counter.order(order);
    counter.wait(200ms);
    QCOMPARE(counter.codes(), QStringList());
    const QJsonObject sent = bodyOf(counter.links.requests().first()).value(u"metadata"_s).toObject();
    QCOMPARE(sent.keys(), (QStringList{u"order_id"_s, u"product"_s, u"reference"_s, u"waiter"_s}));
    QCOMPARE(sent.value(u"order_id"_s).toString(), u"S-1"_s);
    QCOMPARE(sent.value(u"product"_s).toString(), u"Iced coffee"_s);
    QStringList remarks;
    const auto timeline = counter.book->records().timeline(id);
    for (const ledger::Event& event : *timeline)
        remarks << ledger::textIn(event, u"remark");
    QVERIFY2(remarks.contains(u"product: Iced coffee, waiter: Dara"_s), qPrintable(remarks.join(u'|')));

    order.id.clear();
    order.metadata = {{u"order_id"_s, u"S-99"_s}};
    counter.order(order);
    QCOMPARE(counter.codes(), QStringList{u"metadata_names"_s});
}

void TestTillOrders::itsDataIsKeptWhateverIsAnswered()
{
    QFETCH(QString, account);
    QFETCH(QString, kept);
    GatewayCounter counter;
    counter.addBkash();
    counter.addBayar();
    counter.links.answerAlways([](const auto&) { return std::optional(support::FakeTransport::lost(u"no_answer"_s)); });
    counter.resume();
    till::Order order = rupiah(50'000);
    order.account = account;
    if (account == u"bkash") {
        order.method = u"bkash"_s;
        order.amount = money::Money::fromMinor(10'000, money::Currency::Bdt).value();
    }
    order.metadata = {{u"product"_s, u"Tea"_s}};
    const QString id = counter.order(order);
    const auto before = counter.book->records().timeline(id); // nothing is answered yet
    QCOMPARE(before->size(), 1);
    QCOMPARE(ledger::textIn(before->first(), u"remark"), kept);
    counter.wait(1min);
    QCOMPARE(counter.payment(id).gatewayId.isEmpty(), account == u"bkash");
    const auto timeline = counter.book->records().timeline(id);
    QVERIFY(timeline->size() > 1);
    for (qsizetype i = 1; i < timeline->size(); ++i)
        QVERIFY(!ledger::textIn(timeline->at(i), u"remark").contains(u"Tea"));
}

void TestTillOrders::itsDataIsKeptWhateverIsAnswered_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("kept");
    QTest::newRow("sent, no answer") << u"bkash"_s << u"product: Tea"_s;
    QTest::newRow("the method sends none") << u"bayar"_s << QString();
}

void TestTillOrders::refusesDataThatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("turned name") << u"pro\u202educt"_s << u"Tea"_s << u"metadata_names"_s;
    QTest::newRow("control in a name") << u"pro\u0007duct"_s << u"Tea"_s << u"metadata_names"_s;
    QTest::newRow("turned value") << u"product"_s << u"T\u2066ea"_s << u"metadata_values"_s;
    QTest::newRow("two lines") << u"product"_s << u"Tea\nPaid"_s << u"metadata_values"_s;
    QTest::newRow("too long") << u"product"_s << QString(201, u'v') << u"metadata_values"_s;
    QTest::newRow("no value") << u"product"_s << QString() << u"metadata_values"_s;
    QTest::newRow("Khmer") << u"\u1780\u17b6\u1793"_s << u"\u178f\u17c2"_s << QString();
}

void TestTillOrders::refusesDataThatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, code);
    GatewayCounter counter;
    counter.addBkash();
    counter.resume();
    till::Order order = rupiah(10'000, u"bkash"_s);
    order.account = u"bkash"_s;
    order.amount = money::Money::fromMinor(10'000, money::Currency::Bdt).value();
    order.metadata = {{name, value}};
    counter.order(order);
    QCOMPARE(counter.codes(), code.isEmpty() ? QStringList() : QStringList{code});
    QCOMPARE(*counter.book->lastNumber(), code.isEmpty() ? 1 : 0);
    if (!code.isEmpty())
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(counter.refusals.first().person.english()));
}

void TestTillOrders::refusesWhatIsNotOffered_data()
{
    QTest::addColumn<till::Order>("order");
    QTest::addColumn<QString>("code");
    till::Order dollars = rupiah(5'000);
    dollars.amount = money::Money::fromMinor(5'000, money::Currency::Usd).value();
    till::Order taka = rupiah(5'000, u"bkash"_s);
    taka.account = u"bkash"_s;
    QTest::newRow("method nobody knows") << rupiah(5'000, u"shopeepay"_s) << u"method_unknown"_s;
    QTest::newRow("no method") << rupiah(5'000, {}) << u"method_unknown"_s;
    QTest::newRow("another gateway's method") << rupiah(5'000, u"khqr-dynamic"_s) << u"method_unknown"_s;
    QTest::newRow("another currency") << dollars << u"currency_unsupported"_s;
    QTest::newRow("rupiah by bKash") << taka << u"currency_unsupported"_s;
    QTest::newRow("not connected") << rupiah(5'000, u"qris_user"_s) << u"method_unavailable"_s;
    QTest::newRow("too little") << rupiah(999) << u"amount_minimum"_s;
    QTest::newRow("too much for qris") << rupiah(500'001) << u"amount_maximum"_s;
}

void TestTillOrders::refusesWhatIsNotOffered()
{
    QFETCH(till::Order, order);
    QFETCH(QString, code);
    GatewayCounter counter;
    counter.addBayar();
    counter.addBkash();
    counter.resume();
    counter.order(order);
    counter.wait(1s);
    QCOMPARE(counter.codes(), QStringList{code});
    QCOMPARE(counter.refusals.first().category, base::Category::Validation);
    const QString sentence = counter.refusals.first().person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    QCOMPARE(counter.changes.size(), 0);
    QCOMPARE(*counter.book->lastNumber(), 0);
    QCOMPARE(counter.bayar.count(u"create"_s) + counter.count(u"create"_s), 0);
}

void TestTillOrders::twoSalesNeverWaitForOneAmount()
{
    GatewayCounter counter;
    counter.addBayar();
    counter.resume();
    counter.bayar.nextCodes = {347, 147, 147};
    const QString first = counter.sell(u"bayar"_s, 50'000, u"ovo"_s);
    const QString second = counter.sell(u"bayar"_s, 50'200, u"ovo"_s);
    QCOMPARE(counter.payment(first).due(), counter.payment(second).due());
    QCOMPARE(counter.codes(), QStringList{u"final_amount_taken"_s});
    QVERIFY(counter.refusals.first().person.english().contains(u"S-1"_s));
    QCOMPARE(counter.payment(first).state, State::Pending);
    QCOMPARE(counter.payment(second).state, State::Cancelled);
    QCOMPARE(counter.story(second), u"draft created cancelled"_s);
    QCOMPARE(ledger::textIn(counter.lastEvent(second), u"remark"), u"final_amount_taken S-1"_s);
    // Not for a moment was there something to show.
    for (const payments::Payment& change : std::as_const(counter.changes))
        QVERIFY(change.id != second || change.state == State::Draft || change.state == State::Cancelled);
    // At another price the same code is no danger.
    const QString third = counter.sell(u"bayar"_s, 60'000, u"ovo"_s);
    QCOMPARE(counter.payment(third).state, State::Pending);
    QVERIFY(counter.book->verify()->isSound());
}

void TestTillOrders::aSaleThatWasClosedBlocksNoAmount()
{
    GatewayCounter counter;
    counter.addBayar();
    counter.addBayar(u"second"_s);
    counter.resume();
    counter.bayar.nextCodes = {347, 147, 147};
    const QString first = counter.sell(u"bayar"_s, 50'000);
    const QString elsewhere = counter.sell(u"second"_s, 50'200);
    QCOMPARE(counter.payment(elsewhere).state, State::Pending);
    counter.till->cancel(first);
    const QString second = counter.sell(u"bayar"_s, 50'200);
    QCOMPARE(counter.payment(second).state, State::Pending);
    QCOMPARE(counter.codes(), QStringList());
}

void TestTillOrders::moneyForTheClosedSaleIsStillFound()
{
    GatewayCounter counter;
    counter.addBayar();
    counter.resume();
    counter.bayar.nextCodes = {347, 147};
    counter.sell(u"bayar"_s, 50'000);
    const QString second = counter.sell(u"bayar"_s, 50'200);
    QCOMPARE(counter.payment(second).state, State::Cancelled);
    counter.bayar.last().status = "paid";
    counter.wait(45min);
    QCOMPARE(counter.payment(second).state, State::Paid);
    QCOMPARE(counter.payment(second).exception, Exception::Late);
}

/// BQ-R3: in a mismatch the customer did pay.
void TestTillOrders::whyBkashFailedIsSaidAndKept()
{
    GatewayCounter counter;
    counter.addBkash();
    counter.resume();
    counter.createAnswer = R"({"status":true,"invoice_id":"INV1","amount":100,"customer_reference":"S-1",)"
                           R"("payment_url":"https://bdquickpay.com/pay/1","expires_at":"2026-01-15T03:30:00+00:00"})";
    counter.checkAnswer = R"({"status":true,"data":{"invoice_id":"INV1","amount":100,"status":"failed"}})";
    const QString id = counter.sell(u"bkash"_s, 10'000);
    counter.wait(20s);
    QCOMPARE(counter.payment(id).state, State::Failed);
    QCOMPARE(counter.codes(), QStringList{u"timed_out_or_wrong_amount"_s});
    const QString sentence = counter.refusals.first().person.english();
    QVERIFY2(sentence.contains(u"bKash statement"_s), qPrintable(sentence));
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(sentence));
    QCOMPARE(ledger::textIn(counter.lastEvent(id), u"remark"), u"timed_out_or_wrong_amount"_s);
    // Said once, not at each later look.
    counter.wait(25h);
    QCOMPARE(counter.refusals.size(), 1);
}

/// BY-R10
void TestTillOrders::whatWasPaidWithIsKept()
{
    GatewayCounter counter;
    counter.addBayar();
    counter.resume();
    const QString id = counter.sell(u"bayar"_s, 50'000);
    counter.bayar.last().status = "paid";
    counter.bayar.last().paidVia = "gopay_qris";
    counter.wait(20s);
    QCOMPARE(counter.payment(id).state, State::Paid);
    QCOMPARE(counter.payment(id).method, u"qris"_s);
    QCOMPARE(counter.payment(id).paidVia, u"gopay_qris"_s);
}

QTEST_GUILESS_MAIN(TestTillOrders)
#include "tst_tillorders.moc"
