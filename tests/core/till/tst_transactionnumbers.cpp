// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/gatewaycounter.h"
#include "tests/support/sentence.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::Exception;
using payments::State;
using support::FakeTransport;

namespace {

const QByteArray Completed = R"({"status":1,"message":"completed"})";

/// A till with one sale at Pakhi Pay whose page is shown.
class Sale final {
public:
    Sale()
    {
        counter.addPakhi();
        counter.addPakhi(u"second"_s);
        counter.resume();
        id = counter.sell(u"pakhi"_s, 10'000);
    }
    void give(const QString& number) { counter.till->giveTransactionId(id, number); }
    [[nodiscard]] payments::Payment payment() const { return counter.payment(id); }

    GatewayCounter counter;
    QString id;
};

} // namespace

/// Where the gateway finds a payment by nothing but the number on the customer's phone (PP-R4).
class TestTransactionNumbers final : public QObject {
    Q_OBJECT

private slots:
    void aTypedNumberIsKeptAndLookedUpAtOnce();
    void takesNumbersOnly_data();
    void takesNumbersOnly();
    void aWrongOneIsReplaced();
    void anAnswerToTheOldNumberSettlesNothing();
    void oneNumberIsForOneSale();
    void takesANumberLate_data();
    void takesANumberLate();
    void aPaidSaleTakesNone();
    void otherGatewaysFindTheirPayments();
    void aReturningBrowserMayBringOne();
};

void TestTransactionNumbers::aTypedNumberIsKeptAndLookedUpAtOnce()
{
    Sale sale;
    sale.counter.wait(1min);
    QCOMPARE(sale.counter.count(u"verify"_s), 0);
    QVERIFY(sale.counter.lastWatching.value(sale.id).notCheckable);
    sale.counter.checkAnswer = Completed;
    sale.give(u"  TRX-123456 \n"_s);
    QCOMPARE(sale.counter.changes.last().gatewayId, u"TRX-123456"_s);
    QCOMPARE(sale.counter.count(u"verify"_s), 1);
    QVERIFY(sale.counter.links.requests().last().body.contains(R"("transaction_id":"TRX-123456")"));
    sale.counter.wait(1s);
    QCOMPARE(sale.payment().state, State::Paid);
    QCOMPARE(sale.payment().exception, Exception::None);
    QCOMPARE(sale.counter.story(sale.id), u"draft created numbered paid"_s);
    QCOMPARE(sale.counter.book->records().timeline(sale.id)->at(2).actor, u"Owner"_s);
    QCOMPARE(sale.counter.codes(), QStringList());
    QVERIFY(sale.counter.book->verify()->isSound());
}

void TestTransactionNumbers::takesNumbersOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \t"_s;
    QTest::newRow("a blank inside") << u"TRX 1"_s;
    QTest::newRow("too long") << QString(65, u'1');
    QTest::newRow("other digits") << u"TRX१२"_s;
    QTest::newRow("markup") << u"<b>1</b>"_s;
    QTest::newRow("other letters") << u"ÀÉ1"_s;
}

void TestTransactionNumbers::takesNumbersOnly()
{
    QFETCH(QString, text);
    Sale sale;
    sale.give(text);
    sale.counter.wait(1s);
    QCOMPARE(sale.counter.codes(), QStringList{u"transaction_id_text"_s});
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(sale.counter.refusals.first().person.english()));
    QCOMPARE(sale.payment().gatewayId, QString());
    QCOMPARE(sale.counter.count(u"verify"_s), 0);
}

void TestTransactionNumbers::aWrongOneIsReplaced()
{
    Sale sale;
    sale.give(QString(64, u'9'));
    sale.counter.wait(10s);
    QCOMPARE(sale.payment().state, State::Pending);
    QCOMPARE(sale.counter.codes(), QStringList{u"not_verified"_s});
    sale.counter.checkAnswer = Completed;
    sale.give(u"TRX2"_s);
    sale.counter.wait(1s);
    QCOMPARE(sale.payment().state, State::Paid);
    QCOMPARE(sale.payment().transactionId, u"TRX2"_s);
}

/// It may be another customer's: what it was good for belongs to no sale any more.
void TestTransactionNumbers::anAnswerToTheOldNumberSettlesNothing()
{
    Sale sale;
    sale.counter.links.setLatency(5s);
    sale.counter.links.answerOnce(FakeTransport::json(Completed));
    sale.give(u"TRX1"_s);
    sale.counter.wait(1s);
    sale.give(u"TRX2"_s);
    sale.counter.wait(4s + 500ms);
    QCOMPARE(sale.payment().state, State::Pending);
    sale.counter.wait(6s);
    QCOMPARE(sale.payment().state, State::Pending);
    QVERIFY(sale.counter.links.requests().last().body.contains("TRX2"));
    sale.counter.checkAnswer = Completed;
    sale.counter.wait(20s);
    QCOMPARE(sale.payment().state, State::Paid);
    QCOMPARE(sale.payment().transactionId, u"TRX2"_s);
}

void TestTransactionNumbers::oneNumberIsForOneSale()
{
    Sale sale;
    sale.give(u"TRX1"_s);
    sale.counter.wait(1s);
    sale.counter.refusals.clear();
    const QString claimed = sale.counter.sell(u"second"_s, 10'000);
    sale.counter.till->giveTransactionId(claimed, u"trx1"_s);
    QCOMPARE(sale.counter.codes(), QStringList{u"transaction_id_used"_s});
    QVERIFY(sale.counter.refusals.first().person.english().contains(u"S-1"_s));
    QCOMPARE(sale.counter.payment(claimed).gatewayId, QString());
    // Free again once the first sale has another one.
    sale.give(u"TRX2"_s);
    sale.counter.wait(1s);
    sale.counter.refusals.clear();
    sale.counter.checkAnswer = Completed;
    sale.counter.till->giveTransactionId(claimed, u"TRX1"_s);
    sale.counter.wait(1s);
    QCOMPARE(sale.counter.codes(), QStringList());
    QCOMPARE(sale.counter.payment(claimed).state, State::Paid);
    sale.give(u"TRX1"_s);
    QCOMPARE(sale.counter.codes(), QStringList{u"transaction_id_used"_s});
}

void TestTransactionNumbers::takesANumberLate_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<Exception>("exception");
    // No expiry is documented, so money after our own day is not late (PP-R10, DESIGN.md section 7).
    QTest::newRow("expired by our clock") << u"expired"_s << Exception::None;
    QTest::newRow("cancelled at the counter") << u"cancelled"_s << Exception::Late;
    QTest::newRow("marked as failed") << u"failed"_s << Exception::Late;
    QTest::newRow("create without answer") << u"unknown"_s << Exception::None;
}

void TestTransactionNumbers::takesANumberLate()
{
    QFETCH(QString, end);
    QFETCH(Exception, exception);
    Sale sale;
    if (end == u"expired"_s)
        sale.counter.wait(25h);
    else if (end == u"cancelled"_s)
        sale.counter.till->cancel(sale.id);
    else if (end == u"failed"_s)
        sale.counter.till->mark(sale.id, State::Failed, u"gone"_s);
    else {
        sale.counter.links.answerOnce(FakeTransport::lost(u"no_answer"_s));
        sale.id = sale.counter.sell(u"pakhi"_s, 10'000);
    }
    QCOMPARE(QString(payments::toWord(sale.payment().state)), end);
    sale.counter.refusals.clear();
    sale.counter.checkAnswer = Completed;
    sale.give(u"TRX1"_s);
    sale.counter.wait(1s);
    QCOMPARE(sale.counter.codes(), QStringList());
    QCOMPARE(sale.payment().state, State::Paid);
    QCOMPARE(payments::toWord(sale.payment().exception), payments::toWord(exception));
}

void TestTransactionNumbers::aPaidSaleTakesNone()
{
    Sale sale;
    sale.counter.checkAnswer = Completed;
    sale.give(u"TRX1"_s);
    sale.counter.wait(1s);
    sale.give(u"TRX2"_s);
    sale.counter.wait(1s);
    QCOMPARE(sale.counter.codes(), QStringList{u"not_open"_s});
    QCOMPARE(sale.payment().gatewayId, u"TRX1"_s);
    QCOMPARE(sale.counter.count(u"verify"_s), 1);
}

void TestTransactionNumbers::otherGatewaysFindTheirPayments()
{
    GatewayCounter counter;
    counter.addBayar();
    counter.resume();
    const QString id = counter.sell(u"bayar"_s, 50'000);
    counter.till->giveTransactionId(id, u"TRX1"_s);
    QCOMPARE(counter.codes(), QStringList{u"transaction_id_unasked"_s});
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(counter.refusals.first().person.english()));
    QCOMPARE(counter.payment(id).gatewayId, u"PAY-1"_s);
    counter.till->giveTransactionId(u"nobody"_s, u"TRX1"_s);
    QCOMPARE(counter.codes().last(), u"payment_unknown"_s);
}

/// A hint like any other (PP-R12): the first number counts, and a person's more than the browser's.
void TestTransactionNumbers::aReturningBrowserMayBringOne()
{
    Sale sale;
    sale.counter.till->heedReturn(sale.id, u"not a number"_s);
    sale.counter.wait(1s);
    QCOMPARE(sale.counter.count(u"verify"_s), 0);
    sale.counter.till->heedReturn(sale.id, u"TRX7"_s);
    QCOMPARE(sale.payment().gatewayId, u"TRX7"_s);
    QCOMPARE(sale.counter.lastEvent(sale.id).actor, u"Paydesk"_s);
    QCOMPARE(sale.counter.count(u"verify"_s), 1);
    sale.counter.wait(1s);
    sale.counter.till->heedReturn(sale.id, u"TRX8"_s);
    QCOMPARE(sale.payment().gatewayId, u"TRX7"_s);
    sale.give(u"TRX9"_s);
    QCOMPARE(sale.payment().gatewayId, u"TRX9"_s);
}

QTEST_GUILESS_MAIN(TestTransactionNumbers)
#include "tst_transactionnumbers.moc"
