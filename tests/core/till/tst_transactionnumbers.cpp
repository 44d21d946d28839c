// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/gatewaycounter.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

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
    void aNumberGoesFromASaleWithoutMoneyToTheRightOne();
    void aNumberStaysWhereItsMoneyMayBe_data();
    void aNumberStaysWhereItsMoneyMayBe();
    void aNumberGoesFromEveryEndWithoutMoney_data();
    void aNumberGoesFromEveryEndWithoutMoney();
    void aNumberStaysBetweenSalesOfOnePrice();
    void whatHappensMeanwhileCounts();
    void takesANumberLate_data();
    void takesANumberLate();
    void aPaidSaleTakesNone();
    void otherGatewaysFindTheirPayments();
    void aReturningBrowsersNumberIsOnlyTried();
    void aReturningBrowsersNumberIsKeptOnceItHasPaid();
    void aReturningBrowserIsNotHeardForEver();
    void eachSaleHasItsOwnReturnPages();
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

/// A second sale with a number that the first one has, which is tried there once more first.
class TwoSales final {
public:
    explicit TwoSales(const QString& secondAccount = u"pakhi"_s, qint64 secondAmount = 20'000)
    {
        first.give(u"TRX1"_s);
        counter.wait(1s);
        second = counter.sell(secondAccount, secondAmount);
        counter.refusals.clear();
    }
    void give() { counter.till->giveTransactionId(second, u"trx1"_s); }
    [[nodiscard]] QString numbers() const
    {
        return first.payment().gatewayId + u'|' + counter.payment(second).gatewayId;
    }
    /// The gateway's word on a number at an amount.
    void answer(const QByteArray& amount, const FakeTransport::Answer& answer)
    {
        counter.links.answerAlways([this, amount, answer](const net::HttpRequest& request) {
            const bool isCreate = request.url.path().contains("create"_L1);
            return std::optional(request.body.contains("\"amount\":" + amount)
                    ? answer
                    : FakeTransport::json(isCreate ? counter.createAnswer : counter.checkAnswer));
        });
    }

    Sale first;
    GatewayCounter& counter = first.counter;
    QString second;
};

/// The cashier typed it for the wrong sale, and the right one is paid by it.
void TestTransactionNumbers::aNumberGoesFromASaleWithoutMoneyToTheRightOne()
{
    TwoSales sales;
    sales.answer("200.00", FakeTransport::json(Completed));
    const int looks = sales.counter.count(u"verify"_s);
    sales.give();
    QCOMPARE(sales.numbers(), u"TRX1|"_s); // the gateway is asked about the first sale before
    QCOMPARE(sales.counter.count(u"verify"_s), looks + 1);
    QVERIFY(sales.counter.links.requests().last().body.contains(R"("amount":100.00)"));
    sales.counter.wait(1s);
    QCOMPARE(sales.numbers(), u"|trx1"_s);
    QCOMPARE(sales.counter.codes(), QStringList());
    QCOMPARE(sales.counter.payment(sales.second).state, State::Paid);
    QCOMPARE(sales.counter.payment(sales.second).exception, Exception::None);
    QCOMPARE(sales.first.payment().state, State::Pending);
    // Said plainly, and on record at both.
    QCOMPARE(sales.counter.told.size(), 1);
    QCOMPARE(sales.counter.told.first().first, sales.second);
    QCOMPARE(sales.counter.told.first().second.arguments(), QStringList(u"S-1"_s));
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(sales.counter.told.first().second.english()));
    const auto lost = sales.counter.lastEvent(sales.first.id);
    QCOMPARE(lost.kind, u"numbered"_s);
    QCOMPARE(ledger::textIn(lost, u"remark"), u"number_to S-2"_s);
    QCOMPARE(lost.actor, u"Owner"_s);
    QCOMPARE(sales.counter.story(sales.second), u"draft created numbered paid"_s);
    const auto got = sales.counter.book->records().timeline(sales.second)->at(2);
    QCOMPARE(ledger::textIn(got, u"remark"), u"number_from S-1"_s);
    QVERIFY(sales.counter.book->verify()->isSound());
    QVERIFY_RESULT(sales.counter.book->rebuild(u"Owner"_s));
    QCOMPARE(sales.numbers(), u"|trx1"_s);

    // The first sale goes on with a number of its own, and the paid one keeps its.
    sales.counter.changes.clear();
    sales.answer("100.00", FakeTransport::json(Completed));
    sales.first.give(u"TRX1"_s);
    sales.counter.wait(1s);
    QCOMPARE(sales.counter.codes(), QStringList(u"transaction_id_used"_s));
    sales.first.give(u"TRX2"_s);
    sales.counter.wait(1s);
    QCOMPARE(sales.first.payment().state, State::Paid);
    QCOMPARE(sales.counter.payment(sales.second).gatewayId, u"trx1"_s);
}

void TestTransactionNumbers::aNumberStaysWhereItsMoneyMayBe_data()
{
    QTest::addColumn<FakeTransport::Handler>("answer"); // about the first sale
    QTest::addColumn<QString>("code");
    QTest::addColumn<State>("first");
    const auto add = [](const char* name, const std::optional<FakeTransport::Answer>& answer, const QString& code,
                         State first = State::Pending) {
        QTest::newRow(name) << FakeTransport::Handler([answer](const auto&) { return answer; }) << code << first;
    };
    const QString unclear = u"transaction_id_unclear"_s;
    add("it pays the first", FakeTransport::json(Completed), u"transaction_id_used"_s, State::Paid);
    add("less came", FakeTransport::json(R"({"status":1,"message":"completed","amount":50})"), u"transaction_id_used"_s,
        State::Processing);
    add("it is on its way", FakeTransport::json(R"({"status":0,"message":"Payment pending"})"),
        u"transaction_id_pending"_s);
    add("not decided", FakeTransport::json(R"({"status":1,"message":"waiting"})"), u"transaction_id_pending"_s);
    add("no line", FakeTransport::lost(u"not_sent"_s), unclear);
    add("silence", std::nullopt, unclear);
    add("broken", FakeTransport::json("{}", 500), unclear);
    add("key refused", FakeTransport::json("{}", 401), unclear);
    add("no sense", FakeTransport::json("<html>"), unclear);
    // No statement about the payment, whatever it says of the check.
    add("the key is invalid", FakeTransport::json(R"({"status":0,"message":"Invalid API key"})"), unclear);
    add("the check failed", FakeTransport::json(R"({"status":0,"message":"Verification failed"})"), unclear);
    add("no such page", FakeTransport::json("<html>", 404), unclear);
    add("a page for people", FakeTransport::json("<html>", 422), unclear);
    add("about another", FakeTransport::json(R"({"status":1,"message":"completed","transaction_id":"X"})"), unclear);
}

void TestTransactionNumbers::aNumberStaysWhereItsMoneyMayBe()
{
    QFETCH(FakeTransport::Handler, answer);
    QFETCH(QString, code);
    QFETCH(State, first);
    TwoSales sales;
    // The tracker's looks at the first sale are over for now; this one is asked for.
    sales.counter.links.answerAlways(answer);
    sales.give();
    sales.counter.wait(1min);
    QVERIFY2(sales.counter.codes().contains(code), qPrintable(sales.counter.codes().join(u' ')));
    for (const base::Error& error : sales.counter.refusals) {
        if (error.code == code) {
            QVERIFY(error.person.arguments().contains(u"S-1"_s));
            QVERIFY(support::saysWhatIsWrongAndWhatToDo(error.person.english()));
        }
    }
    QCOMPARE(sales.numbers(), u"TRX1|"_s);
    QCOMPARE(sales.first.payment().state, first);
    QCOMPARE(sales.counter.payment(sales.second).state, State::Pending);
    QVERIFY(sales.counter.told.isEmpty());
}

void TestTransactionNumbers::aNumberGoesFromEveryEndWithoutMoney_data()
{
    QTest::addColumn<QString>("end"); // of the first sale
    QTest::addColumn<QString>("second"); // account of the second
    QTest::addColumn<bool>("moves");
    QTest::newRow("expired") << u"expired"_s << u"pakhi"_s << true;
    QTest::newRow("cancelled") << u"cancelled"_s << u"pakhi"_s << true;
    QTest::newRow("failed") << u"failed"_s << u"pakhi"_s << true;
    QTest::newRow("its account is gone") << u"gone"_s << u"second"_s << true;
    QTest::newRow("at another account") << u"pending"_s << u"second"_s << true;
    QTest::newRow("paid by a person's word") << u"paid"_s << u"pakhi"_s << false;
}

void TestTransactionNumbers::aNumberGoesFromEveryEndWithoutMoney()
{
    QFETCH(QString, end);
    QFETCH(QString, second);
    QFETCH(bool, moves);
    TwoSales sales(second);
    if (end == u"expired"_s)
        sales.counter.wait(25h);
    else if (end == u"cancelled"_s)
        sales.counter.till->cancel(sales.first.id);
    else if (end == u"gone"_s)
        sales.counter.till->removeAccount(u"pakhi"_s);
    else if (const auto state = payments::stateFromWord(end); state != State::Pending)
        sales.counter.till->mark(sales.first.id, *state, u"by hand"_s);
    sales.counter.refusals.clear();
    sales.answer("200.00", FakeTransport::json(Completed));
    const State before = sales.first.payment().state;
    sales.give();
    sales.counter.wait(1s);
    QCOMPARE(sales.numbers(), moves ? u"|trx1"_s : u"TRX1|"_s);
    QCOMPARE(sales.counter.codes(), moves ? QStringList() : QStringList(u"transaction_id_used"_s));
    QCOMPARE(sales.counter.payment(sales.second).state == State::Paid, moves);
    QCOMPARE(sales.first.payment().state, before);
}

/// Whose money it will be cannot be told, and is not guessed.
void TestTransactionNumbers::aNumberStaysBetweenSalesOfOnePrice()
{
    TwoSales sales(u"pakhi"_s, 10'000);
    const int looks = sales.counter.count(u"verify"_s);
    sales.give();
    sales.counter.wait(2s);
    QCOMPARE(sales.counter.codes(), QStringList(u"transaction_id_unclear"_s));
    QCOMPARE(sales.numbers(), u"TRX1|"_s);
    QCOMPARE(sales.counter.count(u"verify"_s), looks + 1);
}

/// While the gateway is asked people go on.
void TestTransactionNumbers::whatHappensMeanwhileCounts()
{
    {
        TwoSales sales;
        sales.counter.links.setLatency(2s);
        sales.give();
        sales.counter.till->giveTransactionId(sales.second, u"TRX9"_s);
        sales.counter.wait(10s);
        QCOMPARE(sales.numbers(), u"TRX1|TRX9"_s);
        QVERIFY(sales.counter.told.isEmpty());
    }
    {
        TwoSales sales;
        sales.counter.links.setLatency(2s);
        sales.answer("200.00", FakeTransport::json(Completed));
        sales.give();
        sales.counter.till->mark(sales.second, State::Paid, u"seen in the app"_s);
        sales.counter.wait(10s);
        QCOMPARE(sales.numbers(), u"TRX1|"_s);
        QCOMPARE(sales.counter.codes().filter(u"not_open"_s).size(), 1);
    }
    {
        TwoSales sales;
        sales.counter.links.setLatency(2s);
        sales.give();
        sales.answer("200.00", FakeTransport::json(Completed));
        sales.first.give(u"TRX5"_s); // it has lost the number by itself
        sales.counter.wait(10s);
        QCOMPARE(sales.numbers(), u"TRX5|trx1"_s);
        QVERIFY(sales.counter.told.isEmpty());
    }
    {
        TwoSales sales(u"second"_s);
        sales.counter.links.setLatency(2s);
        sales.give();
        sales.counter.till->removeAccount(u"pakhi"_s);
        sales.counter.wait(10s);
        QCOMPARE(sales.numbers(), u"TRX1|"_s);
        QCOMPARE(sales.counter.codes().filter(u"transaction_id_unclear"_s).size(), 1);
    }
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

/// A hint like any other (PP-R12): a customer may have written it.
void TestTransactionNumbers::aReturningBrowsersNumberIsOnlyTried()
{
    Sale sale;
    sale.counter.till->heedReturn(sale.id, u"not a number"_s);
    sale.counter.wait(1s);
    QCOMPARE(sale.counter.count(u"verify"_s), 0);
    sale.counter.till->heedReturn(sale.id, u"TRX7"_s);
    sale.counter.wait(1s);
    QCOMPARE(sale.counter.count(u"verify"_s), 1);
    QCOMPARE(sale.payment().gatewayId, QString());
    QCOMPARE(sale.counter.story(sale.id), u"draft created"_s);
    QCOMPARE(sale.counter.codes(), QStringList());
    // It stands in nobody's way, neither here nor at another sale.
    const QString other = sale.counter.sell(u"pakhi"_s, 10'000);
    sale.counter.till->giveTransactionId(other, u"TRX7"_s);
    QCOMPARE(sale.counter.payment(other).gatewayId, u"TRX7"_s);
    sale.give(u"TRX9"_s);
    QCOMPARE(sale.payment().gatewayId, u"TRX9"_s);
    // Given by a person it is no guess any more, and the browser's is forgotten.
    sale.counter.wait(1s);
    sale.counter.till->heedReturn(sale.id, u"TRX8"_s);
    sale.counter.wait(2min);
    for (const net::HttpRequest& request : sale.counter.links.requests())
        QVERIFY(!request.body.contains("TRX8"));
    QCOMPARE(sale.payment().gatewayId, u"TRX9"_s);
}

/// The money may be seen a little later than the customer is sent back.
void TestTransactionNumbers::aReturningBrowsersNumberIsKeptOnceItHasPaid()
{
    Sale sale;
    sale.counter.till->heedReturn(sale.id, u"TRX7"_s);
    sale.counter.wait(21s);
    QCOMPARE(sale.counter.count(u"verify"_s), 5);
    sale.counter.checkAnswer = Completed;
    sale.counter.wait(10s);
    QCOMPARE(sale.payment().state, State::Paid);
    QCOMPARE(sale.payment().gatewayId, u"TRX7"_s);
    QCOMPARE(sale.payment().transactionId, u"TRX7"_s);
    QCOMPARE(sale.counter.story(sale.id), u"draft created numbered paid"_s);
    QCOMPARE(sale.counter.book->records().timeline(sale.id)->at(2).actor, u"Paydesk"_s);
    QCOMPARE(sale.counter.count(u"verify"_s), 6);
    QVERIFY(sale.counter.book->verify()->isSound());
}

void TestTransactionNumbers::aReturningBrowserIsNotHeardForEver()
{
    Sale sale;
    const auto bring = [&sale](const QString& number) { sale.counter.till->heedReturn(sale.id, number); };
    bring(u"TRX1"_s);
    sale.counter.wait(10min);
    QCOMPARE(sale.counter.count(u"verify"_s), 12);
    // Loaded again it counts again; of many different ones the first few.
    bring(u"TRX1"_s);
    sale.counter.wait(1s);
    QCOMPARE(sale.counter.count(u"verify"_s), 13);
    bring(u"TRX2"_s);
    bring(u"TRX3"_s);
    bring(u"TRX4"_s);
    bring(u"TRX5"_s);
    sale.counter.wait(10min);
    QCOMPARE(sale.counter.count(u"verify"_s), 13 + 1 + 12);
    QVERIFY(sale.counter.links.requests().last().body.contains("TRX3"));
    // A number that a person gave to another sale is not taken from there.
    const QString other = sale.counter.sell(u"second"_s, 20'000);
    sale.counter.till->giveTransactionId(other, u"TRX3"_s);
    sale.counter.wait(1s);
    sale.counter.checkAnswer = Completed;
    bring(u"TRX3"_s);
    QCOMPARE(sale.counter.payment(other).gatewayId, u"TRX3"_s);
    sale.counter.till->cancel(sale.id);
    const int looks = sale.counter.count(u"verify"_s);
    bring(u"TRX1"_s);
    QCOMPARE(sale.counter.count(u"verify"_s), looks);
    sale.counter.wait(1s);
    QCOMPARE(sale.payment().state, State::Cancelled);
    QCOMPARE(sale.payment().gatewayId, QString());
}

/// Each sale's own pages go out, and never another account's.
void TestTransactionNumbers::eachSaleHasItsOwnReturnPages()
{
    GatewayCounter counter;
    counter.addPakhi();
    counter.addBkash();
    counter.addBayar();
    counter.resume();
    QStringList asked;
    counter.till->setReturnPages([&asked](const QString& paymentId, const gateways::ReturnPages& ofAccount) {
        asked << paymentId;
        QUrl page = ofAccount.success;
        page.setPath(u"/for/"_s + paymentId);
        return gateways::ReturnPages{page, {}};
    });
    for (const QString& account : {u"pakhi"_s, u"bkash"_s}) {
        const QString id = counter.sell(account, 10'000);
        const QByteArray body = counter.links.requests().last().body;
        QVERIFY2(body.contains("\"https://shop.example/for/" + id.toLatin1() + '"'), body.constData());
        QVERIFY2(body.contains("\"https://shop.example/left\""), body.constData()); // left empty: the account's
    }
    counter.sell(u"bayar"_s, 50'000);
    QCOMPARE(asked.size(), 2); // bayar.gg wants none
}

QTEST_GUILESS_MAIN(TestTransactionNumbers)
#include "tst_transactionnumbers.moc"
