// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/counter.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::Evidence;
using payments::Exception;
using payments::State;
using Act = std::function<void(Counter&, const QString& id)>;

namespace {

SimulatedBakong::Script answering(const SimulatedBakong::Answer& answer)
{
    return [answer](const QString&) { return std::optional(answer); };
}

SimulatedBakong::Script silence()
{
    return [](const QString&) { return std::optional<SimulatedBakong::Answer>(); };
}

void pay(Counter& counter, const QString& id, const QString& amount, const QString& transaction = u"TXN_1"_s)
{
    counter.bakong.pay(counter.md5(id), amount, transaction);
}

} // namespace

/// Sales from the order to their end, by all that can happen on the way.
class TestTill final : public QObject {
    Q_OBJECT

private slots:
    void aSaleIsDraftThenShownThenPaid();
    void ends_data();
    void ends();
    void creates_data();
    void creates();
    void anOrderCountsOnce();
    void writesASlipDownBeforeItIsDrawn();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void goesWithoutTheBillNumberOnceRefused();
    void cancelsWhileTheGatewayIsAsked();
    void cancelsBeforeTheGatewayIsAsked();
    void aPersonMarksAcknowledgesAndNotes();
    void cancelledSalesAreStillWatched();
    void checksNow();
    void tellsAPersonWhyALookFailed();
    void aSecondTransactionIsADuplicate();
    void takesANewKey();
};

void TestTill::aSaleIsDraftThenShownThenPaid()
{
    Counter counter;
    const QString id = counter.order();
    QCOMPARE(counter.changes.size(), 1);
    QCOMPARE(counter.changes.last().state, State::Draft);
    QCOMPARE(counter.changes.last().number, 1);
    counter.till->setFront(id);
    counter.wait(200ms);
    QCOMPARE(counter.changes.size(), 2);
    const payments::Payment shown = counter.changes.last();
    QCOMPARE(shown.state, State::Pending);
    QVERIFY(shown.qr.startsWith(u"000201"));
    QVERIFY(counter.bakong.asked.first().body.contains(R"("billNumber":"S-1")"));
    QCOMPARE(counter.standing.pending, 1);
    QVERIFY(counter.watching(id).codeEndsAt);
    const auto left = *counter.watching(id).codeEndsAt - counter.clock.monotonic();
    QVERIFY2(left > 599s && left <= 600s, qPrintable(QString::number(left.count())));

    counter.wait(10s);
    QCOMPARE(counter.changes.size(), 2);
    QVERIFY(counter.watching(id).answeredAt);
    QVERIFY(counter.watching(id).nextLookAt);
    pay(counter, id, u"12.50"_s);
    counter.wait(6s);
    QCOMPARE(counter.changes.size(), 3);
    QCOMPARE(counter.changes.last().state, State::Paid);
    QCOMPARE(counter.changes.last().evidence, Evidence::Api);
    QCOMPARE(counter.changes.last().transactionId, u"TXN_1"_s);
    QCOMPARE(counter.standing.pending, 0);
    QVERIFY(!counter.watching(id).nextLookAt);

    const auto asked = counter.bakong.asked.size();
    counter.wait(48h);
    QCOMPARE(counter.bakong.asked.size(), asked);
    QCOMPARE(counter.story(id), u"draft created paid"_s);
    QCOMPARE(counter.bakong.mostAtOnceForOne, 1);
    QCOMPARE(counter.faults(), QString());
}

void TestTill::ends_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<State>("state");
    QTest::addColumn<Exception>("exception");
    QTest::addColumn<QString>("story");
    const auto row = [](const char* name, State state, Exception exception, const QString& story, const Act& act) {
        QTest::newRow(name) << act << state << exception << story;
    };
    const QString paid = u"draft created paid"_s;
    const QString expired = u"draft created expired"_s;
    row("nobody pays", State::Expired, Exception::None, expired, [](Counter& c, const QString&) { c.wait(12min); });
    row("short", State::Processing, Exception::Short, paid, [](Counter& c, const QString& id) {
        pay(c, id, u"12.00"_s);
        c.wait(15min);
    });
    row("over", State::Processing, Exception::Over, paid, [](Counter& c, const QString& id) {
        pay(c, id, u"125.00"_s);
        c.wait(15min);
    });
    row("to another account", State::Processing, Exception::WrongAccount, paid, [](Counter& c, const QString& id) {
        c.bakong.paysTo = u"else@acleda"_s;
        pay(c, id, u"12.50"_s);
        c.wait(15min);
    });
    row("paid in the minute after the code ended", State::Paid, Exception::Late, paid,
        [](Counter& c, const QString& id) {
            c.wait(10min + 20s);
            pay(c, id, u"12.50"_s);
            c.wait(10s);
        });
    row("late, at the look two minutes on", State::Paid, Exception::Late, expired + u" paid"_s,
        [](Counter& c, const QString& id) {
            c.wait(12min);
            pay(c, id, u"12.50"_s);
            c.wait(2min);
        });
    row("late, at the look ten minutes on", State::Paid, Exception::Late, expired + u" paid"_s,
        [](Counter& c, const QString& id) {
            c.wait(15min);
            pay(c, id, u"12.50"_s);
            c.wait(8min);
        });
    row("late, a day on", State::Paid, Exception::Late, expired + u" paid"_s, [](Counter& c, const QString& id) {
        c.wait(3h);
        pay(c, id, u"12.50"_s);
        c.wait(23h);
    });
    row("last attempt failed", State::Failed, Exception::None, u"draft created failed"_s,
        [](Counter& c, const QString& id) {
            c.bakong.onCheck = answering(SimulatedBakong::error("1", 400));
            c.wait(1min);
            QCOMPARE(c.payment(id).state, State::Pending);
            QVERIFY(c.watching(id).lastAttemptFailed);
            c.wait(11min);
        });
    row("failed once, then scanned again", State::Paid, Exception::None, paid, [](Counter& c, const QString& id) {
        c.bakong.nextChecks.append(answering(SimulatedBakong::error("\"1\"", 200)));
        c.wait(6s);
        QVERIFY(c.watching(id).lastAttemptFailed);
        pay(c, id, u"12.50"_s);
        c.wait(6s);
        QVERIFY(!c.watching(id).lastAttemptFailed);
    });
    row("a failed attempt, nothing after", State::Expired, Exception::None, expired, [](Counter& c, const QString&) {
        c.bakong.nextChecks.append(answering(SimulatedBakong::error("1", 400)));
        c.wait(12min);
    });
    row("a status nobody knows to the end", State::Unknown, Exception::None, u"draft created no_answer"_s,
        [](Counter& c, const QString& id) {
            c.bakong.onCheck = answering(SimulatedBakong::json(R"({"success":true,"data":{"status":"ON_HOLD"}})"));
            c.wait(1min);
            QVERIFY(c.watching(id).problem);
            c.wait(11min);
        });
    row("two 502, then paid", State::Paid, Exception::None, paid, [](Counter& c, const QString& id) {
        for (int i = 0; i < 2; ++i)
            c.bakong.nextChecks.append(answering(SimulatedBakong::error("\"BAKONG_API_ERROR\"", 502)));
        pay(c, id, u"12.50"_s);
        c.wait(6s);
        QVERIFY(c.watching(id).problem);
        QVERIFY(c.watching(id).silentSince);
        c.wait(12s);
        QVERIFY(!c.watching(id).problem);
    });
    row("a storm of 500 over the end expires nothing", State::Pending, Exception::None, u"draft created"_s,
        [](Counter& c, const QString&) {
            c.bakong.onCheck = answering(SimulatedBakong::html(500));
            c.wait(2h);
        });
    row("the storm ends", State::Expired, Exception::None, expired, [](Counter& c, const QString&) {
        c.bakong.onCheck = answering(SimulatedBakong::error("\"X\"", 503));
        c.wait(20min);
        c.bakong.onCheck = nullptr;
        c.wait(2min);
    });
    row("a page of the guest network over the end", State::Expired, Exception::None, expired,
        [](Counter& c, const QString& id) {
            c.bakong.onCheck = answering(SimulatedBakong::html(200));
            c.wait(20min);
            QVERIFY(c.watching(id).problem);
            c.bakong.onCheck = nullptr;
            c.wait(2min);
        });
    row("a page of the guest network, and it stays", State::Unknown, Exception::None, u"draft created no_answer"_s,
        [](Counter& c, const QString& id) {
            c.bakong.onCheck = answering(SimulatedBakong::html(200));
            c.wait(30min);
            QVERIFY(c.watching(id).problem);
        });
    row("an answer about another payment", State::Expired, Exception::None, expired, [](Counter& c, const QString&) {
        c.bakong.nextChecks.append(answering(SimulatedBakong::json(
            R"({"success":true,"data":{"md5":"ed7009eee3852db25258053efa55a9c6","status":"COMPLETED","payment":)"
            R"({"toAccountId":"shop@acleda","amount":12.50,"currency":"USD","transactionId":"T"}}})")));
        c.wait(12min);
    });
    row("paid in another currency", State::Expired, Exception::None, expired, [](Counter& c, const QString&) {
        c.bakong.nextChecks.append(answering(SimulatedBakong::json(
            R"({"success":true,"data":{"status":"COMPLETED","payment":{"toAccountId":"shop@acleda","amount":12.50,)"
            R"("currency":"KHR","transactionId":"T"}}})")));
        c.wait(12min);
    });
    row("cannot be checked", State::Pending, Exception::None, u"draft created"_s, [](Counter& c, const QString& id) {
        c.bakong.onCheck = answering(SimulatedBakong::error("2", 400));
        c.wait(6s);
        const auto asked = c.bakong.asked.size();
        QVERIFY(c.watching(id).notCheckable);
        c.wait(1h);
        QCOMPARE(c.bakong.asked.size(), asked);
    });
    row("paid twice as told by two looks", State::Paid, Exception::None, paid, [](Counter& c, const QString& id) {
        pay(c, id, u"12.50"_s);
        c.wait(6s);
        c.till->checkNow(id);
        c.wait(2s);
    });
}

void TestTill::ends()
{
    QFETCH(Act, act);
    QFETCH(State, state);
    QFETCH(Exception, exception);
    QFETCH(QString, story);
    Counter counter;
    const QString id = counter.sell();
    act(counter, id);
    QCOMPARE(payments::toWord(counter.payment(id).state), payments::toWord(state));
    QCOMPARE(payments::toWord(counter.payment(id).exception), payments::toWord(exception));
    QCOMPARE(counter.story(id), story);
    QCOMPARE(counter.bakong.count(u"generate"_s), 1);
    QCOMPARE(counter.bakong.mostAtOnceForOne, 1);
    QCOMPARE(counter.refusals, QStringList());
    QCOMPARE(counter.faults(), QString());
}

void TestTill::creates_data()
{
    QTest::addColumn<SimulatedBakong::Script>("answer");
    QTest::addColumn<SimulatedBakong::Line>("line");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("requests");
    using Line = SimulatedBakong::Line;
    const auto row = [](const char* name, State state, const SimulatedBakong::Script& answer) {
        QTest::newRow(name) << answer << Line::Up << state << 1;
    };
    row("no answer", State::Unknown, silence());
    row("502", State::Unknown, answering(SimulatedBakong::error("\"BAKONG_API_ERROR\"", 502)));
    row("500 with a page", State::Unknown, answering(SimulatedBakong::html(500)));
    row("a page with 200", State::Unknown, answering(SimulatedBakong::html(200)));
    row("422", State::Failed, answering(SimulatedBakong::error("\"VALIDATION_ERROR\"", 422)));
    row("key refused", State::Failed, answering(SimulatedBakong::error("\"FORBIDDEN\"", 403)));
    row("plan used up", State::Failed, answering(SimulatedBakong::error("\"QUOTA_EXCEEDED\"", 403)));
    row("too many requests", State::Failed,
        answering(SimulatedBakong::error("\"RATE_LIMIT_EXCEEDED\"", 429, {{"Retry-After", "20"}})));
    QTest::newRow("no line: surely nothing was sent, six tries")
        << SimulatedBakong::Script() << Line::Unreachable << State::Failed << 6;
    QTest::newRow("a line that swallows everything")
        << SimulatedBakong::Script() << Line::Silent << State::Unknown << 1;
}

void TestTill::creates()
{
    QFETCH(SimulatedBakong::Script, answer);
    QFETCH(SimulatedBakong::Line, line);
    QFETCH(State, state);
    QFETCH(int, requests);
    Counter counter;
    counter.bakong.onCreate = answer;
    counter.bakong.line = line;
    const QString id = counter.order();
    counter.wait(2h);
    QCOMPARE(payments::toWord(counter.payment(id).state), payments::toWord(state));
    QCOMPARE(counter.bakong.count(u"generate"_s), requests);
    QCOMPARE(counter.refusals.size(), 1);
    QCOMPARE(counter.changes.last().state, state);
    if (state == State::Unknown)
        QVERIFY(counter.watching(id).notCheckable);
    // And never again, not by a restart either.
    counter.bakong.onCreate = nullptr;
    counter.bakong.line = SimulatedBakong::Line::Up;
    counter.restart();
    counter.wait(2h);
    QCOMPARE(counter.bakong.asked.size(), requests);
    QCOMPARE(counter.faults(), QString());
}

void TestTill::writesASlipDownBeforeItIsDrawn()
{
    Counter counter;
    counter.till->setActor(u"Mei"_s, people::Role::Cashier);
    const QString id = counter.sell();
    QList<till::PrintAnswer> answers;
    QStringList stories; // at the moment of the answer
    connect(counter.till.get(), &till::Desk::printed, this, [&](const till::PrintAnswer& answer) {
        answers.append(answer);
        stories.append(counter.story(id));
    });
    counter.till->print(id, ledger::Medium::Paper, u"one"_s);
    counter.till->takeBackPrint(id, u"one"_s);
    counter.till->print(u"0"_s.repeated(32), ledger::Medium::Paper, u"two"_s);
    QCOMPARE(stories.first(), u"draft created printed"_s);
    QCOMPARE(counter.story(id), u"draft created printed unprinted"_s);
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.first().attempt, u"one"_s);
    QCOMPARE(answers.first().printed->payment.id, id);
    QCOMPARE(answers.last().printed.error().code, u"payment_unknown"_s);
    QVERIFY2(counter.refusals.isEmpty(), "told where it was asked");
    QCOMPARE(counter.book->records().timeline(id)->at(2).actor, u"Mei"_s);
    QCOMPARE(counter.faults(), QString());
}

void TestTill::anOrderCountsOnce()
{
    Counter counter;
    till::Order order;
    order.id = till::newPaymentId(counter.clock.nowUtc());
    order.account = u"practice"_s;
    order.method = u"khqr-dynamic"_s;
    order.amount = *money::Money::parse(u"1", money::Currency::Usd);
    for (int i = 0; i < 1000; ++i) {
        counter.till->charge(order);
        counter.wait(std::chrono::milliseconds(i % 7));
    }
    counter.wait(1s);
    QCOMPARE(counter.bakong.count(u"generate"_s), 1);
    QCOMPARE(*counter.book->records().paymentCount(), 1);
    QCOMPARE(counter.refusals, QStringList());
    counter.restart();
    counter.till->charge(order);
    counter.wait(1s);
    QCOMPARE(counter.bakong.count(u"generate"_s), 1);
}

void TestTill::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<money::Money>("amount");
    QTest::addColumn<QString>("code");
    const auto dollars = [](qint64 cents) { return *money::Money::fromMinor(cents, money::Currency::Usd); };
    QTest::newRow("unknown account") << u"elsewhere"_s << dollars(100) << u"account_unknown"_s;
    QTest::newRow("a currency the gateway does not have")
        << u"practice"_s << *money::Money::fromMinor(100, money::Currency::Bdt) << u"currency_unsupported"_s;
}

void TestTill::refusesWhatCannotBe()
{
    QFETCH(QString, account);
    QFETCH(money::Money, amount);
    QFETCH(QString, code);
    Counter counter;
    till::Order order;
    order.id = till::newPaymentId(counter.clock.nowUtc());
    order.account = account;
    order.method = u"khqr-dynamic"_s;
    order.amount = amount;
    counter.till->charge(order);
    counter.wait(1s);
    QCOMPARE(counter.refusals, QStringList{code});
    QVERIFY(counter.changes.isEmpty());
    QCOMPARE(*counter.book->records().paymentCount(), 0);
    QVERIFY(counter.bakong.asked.isEmpty());
    counter.till->cancel(order.id);
    counter.till->checkNow(order.id);
    QCOMPARE(counter.refusals, (QStringList{code, u"payment_unknown"_s, u"payment_unknown"_s}));
}

void TestTill::goesWithoutTheBillNumberOnceRefused()
{
    Counter counter;
    bool isFirst = true;
    counter.bakong.onCreate = [&](const QString&) -> std::optional<SimulatedBakong::Answer> {
        isFirst = false;
        return SimulatedBakong::json(R"({"success":false,"error":{"code":"VALIDATION_ERROR",)"
                                     R"("message":"Input failed validation","details":{"billNumber":"unknown"}}})",
            422);
    };
    const QString id = counter.order();
    counter.wait(50ms);
    counter.bakong.onCreate = nullptr;
    counter.wait(1s);
    QVERIFY(!isFirst);
    QCOMPARE(counter.payment(id).state, State::Pending);
    QCOMPARE(counter.bakong.count(u"generate"_s), 2);
    QVERIFY(!counter.bakong.asked.last().body.contains("billNumber"));
    QCOMPARE(counter.learnt.size(), 1);
    QVERIFY(!counter.learnt.first().acceptsBillNumber);
}

void TestTill::cancelsWhileTheGatewayIsAsked()
{
    Counter counter;
    const QString id = counter.order();
    counter.till->cancel(id);
    QCOMPARE(counter.payment(id).state, State::Draft);
    counter.wait(1s);
    QCOMPARE(counter.payment(id).state, State::Cancelled);
    QCOMPARE(counter.story(id), u"draft created cancelled"_s);
    QCOMPARE(counter.refusals, QStringList());
    for (const payments::Payment& change : std::as_const(counter.changes))
        QVERIFY(change.state != State::Pending); // the customer never sees its code
}

void TestTill::cancelsBeforeTheGatewayIsAsked()
{
    Counter counter;
    counter.bakong.onCreate =
        answering(SimulatedBakong::error("\"RATE_LIMIT_EXCEEDED\"", 429, {{"Retry-After", "15"}}));
    counter.sell(u"1"_s);
    counter.bakong.onCreate = nullptr;
    counter.refusals.clear();
    const QString id = counter.order(u"2"_s);
    counter.wait(1s);
    QCOMPARE(counter.payment(id).state, State::Draft);
    counter.till->cancel(id);
    QCOMPARE(counter.changes.last().id, id);
    QCOMPARE(counter.changes.last().state, State::Failed);
    counter.wait(1min);
    QCOMPARE(counter.bakong.count(u"generate"_s), 1);
    QCOMPARE(counter.payment(id).state, State::Failed);
    QCOMPARE(counter.refusals, QStringList());
    QCOMPARE(counter.faults(), QString());
}

void TestTill::aPersonMarksAcknowledgesAndNotes()
{
    Counter counter;
    counter.till->setActor(u"Sok Dara"_s);
    const QString id = counter.sell();
    counter.till->mark(id, State::Paid, QString());
    QCOMPARE(counter.refusals, QStringList{u"mark_reason"_s});
    counter.till->mark(id, State::Expired, u"because"_s);
    QCOMPARE(counter.refusals.last(), u"mark_state"_s);
    counter.till->mark(id, State::Paid, u"Seen in the bank's app"_s);
    QCOMPARE(counter.changes.last().state, State::Paid);
    QCOMPARE(counter.changes.last().evidence, Evidence::Manual);
    QCOMPARE(counter.changes.last().exception, Exception::Manual);
    counter.till->mark(id, State::Cancelled, u"again"_s);
    QCOMPARE(counter.refusals.size(), 3);
    counter.till->cancel(id);
    QCOMPARE(counter.refusals.last(), u"not_open"_s);

    const QString second = counter.sell(u"3"_s);
    pay(counter, second, u"2"_s);
    counter.wait(6s);
    QVERIFY(counter.payment(second).needsAttention());
    counter.till->acknowledge(second, u"Gave the rest in cash"_s, payments::Decision::Refund);
    QVERIFY(!counter.payment(second).needsAttention());
    QCOMPARE(counter.payment(second).exception, Exception::Short);
    counter.till->note(second, u"Table 7"_s);
    QCOMPARE(counter.changes.last().note, u"Table 7"_s);
    QCOMPARE(counter.story(second), u"draft created paid acknowledged noted"_s);
    const auto events = counter.book->records().timeline(second);
    QCOMPARE(ledger::textIn(events->at(3), u"decision"), u"refund"_s);
    QStringList actors;
    for (const ledger::Event& event : *events)
        actors << event.actor;
    QCOMPARE(actors.join(u','), u"Sok Dara,Paydesk,Paydesk,Sok Dara,Sok Dara"_s);
    QCOMPARE(counter.faults(), QString());
}

void TestTill::cancelledSalesAreStillWatched()
{
    Counter counter;
    const QString id = counter.sell();
    counter.wait(10s);
    counter.till->cancel(id);
    QCOMPARE(counter.payment(id).state, State::Cancelled);
    QCOMPARE(counter.standing.pending, 0);
    QVERIFY(counter.watching(id).nextLookAt);
    pay(counter, id, u"12.50"_s);
    counter.wait(3min);
    QCOMPARE(counter.payment(id).state, State::Paid);
    QCOMPARE(counter.payment(id).exception, Exception::Late);
    QCOMPARE(counter.story(id), u"draft created cancelled paid"_s);
}

void TestTill::checksNow()
{
    Counter counter;
    const QString id = counter.sell();
    pay(counter, id, u"12.50"_s);
    counter.till->checkNow(id);
    QVERIFY(counter.watching(id).asking);
    counter.till->checkNow(id);
    counter.till->checkNow(id);
    counter.wait(200ms);
    QCOMPARE(counter.payment(id).state, State::Paid);
    QCOMPARE(counter.bakong.count(u"check"_s), 1);

    // A closed one, long after its watch has ended.
    const QString closed = counter.sell(u"3"_s);
    counter.wait(30h);
    QCOMPARE(counter.payment(closed).state, State::Expired);
    QVERIFY(!counter.watching(closed).nextLookAt);
    pay(counter, closed, u"3"_s);
    counter.wait(1h);
    QCOMPARE(counter.payment(closed).state, State::Expired);
    counter.till->checkNow(closed);
    counter.wait(1s);
    QCOMPARE(counter.payment(closed).state, State::Paid);
    QCOMPARE(counter.payment(closed).exception, Exception::Late);
    QVERIFY(!counter.watching(closed).asking);
    QCOMPARE(counter.bakong.mostAtOnceForOne, 1);
    QCOMPARE(counter.refusals, QStringList());
}

void TestTill::tellsAPersonWhyALookFailed()
{
    Counter counter;
    const QString id = counter.sell();
    counter.bakong.line = SimulatedBakong::Line::Unreachable;
    counter.till->checkNow(id);
    counter.wait(2min);
    QCOMPARE(counter.refusals, QStringList{u"not_sent"_s});
    QVERIFY(counter.watching(id).silentSince);
    QCOMPARE(counter.payment(id).state, State::Pending);
}

void TestTill::aSecondTransactionIsADuplicate()
{
    Counter counter;
    const QString id = counter.sell();
    pay(counter, id, u"12.50"_s);
    counter.wait(6s);
    pay(counter, id, u"12.50"_s, u"TXN_2"_s);
    counter.till->checkNow(id);
    counter.wait(1s);
    QCOMPARE(counter.payment(id).state, State::Paid);
    QCOMPARE(counter.payment(id).exception, Exception::Duplicate);
    QCOMPARE(counter.payment(id).transactionId, u"TXN_1"_s);
    QCOMPARE(counter.story(id), u"draft created paid paid"_s);
}

void TestTill::takesANewKey()
{
    Counter counter;
    const QString open = counter.sell();
    const QString asked = counter.order(u"2"_s);
    counter.addAccount();
    QCOMPARE(counter.payment(asked).state, State::Unknown);
    pay(counter, open, u"12.50"_s);
    counter.wait(6s);
    QCOMPARE(counter.payment(open).state, State::Paid);
    QCOMPARE(counter.payment(asked).state, State::Unknown);
    QCOMPARE(counter.bakong.count(u"generate"_s), 2);
    QCOMPARE(counter.faults(), QString());
}

QTEST_GUILESS_MAIN(TestTill)
#include "tst_till.moc"
