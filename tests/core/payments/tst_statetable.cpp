// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/payments/samplesale.h"

#include <QtTest/QTest>

using namespace samplesale;
using namespace Qt::StringLiterals;
using payments::Evidence;
using payments::Exception;
using payments::Observation;
using payments::Payment;
using payments::State;
using Said = Observation::Said;

namespace {

template <class Value>
Value with(Value value, const std::function<void(Value&)>& change)
{
    change(value);
    return value;
}

Observation paidAmount(money::Money received, Evidence evidence = Evidence::Api)
{
    Observation observation = paid(evidence);
    observation.received = received;
    return observation;
}

Observation paidAt(const QDateTime& time, Evidence evidence = Evidence::Api)
{
    Observation observation = paid(evidence);
    observation.paidAt = time;
    observation.seenAt = time;
    return observation;
}

/// The gateway tells no payment time: only our own clock knows.
Observation seenAt(const QDateTime& time)
{
    Observation observation = paid();
    observation.paidAt.reset();
    observation.seenAt = time;
    return observation;
}

Payment acknowledged(Payment payment)
{
    payment.acknowledgedAt = at(3, 4);
    return payment;
}

Payment withMoney(Payment payment, money::Money received = usd(Price))
{
    payment.received = received;
    payment.paidAt = at(3, 4);
    return payment;
}

Observation secondTransaction(Observation observation)
{
    observation.duplicate = true;
    observation.transactionId = u"T2"_s;
    return observation;
}

Observation elsewhere(Observation observation)
{
    observation.receiverAgrees = false;
    return observation;
}

Observation withoutAmount(Observation observation)
{
    observation.received.reset();
    return observation;
}

const QDateTime AfterExpiry = at(3, 10, 30);

} // namespace

class TestStateTable final : public QObject {
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void provenWordsByState_data();
    void provenWordsByState();
    void paidByEvidenceAndState_data();
    void paidByEvidenceAndState();
    void theStrongestExceptionStays_data();
    void theStrongestExceptionStays();
    void keepsWhatTheMoneySays();
    void aSecondTransactionLeavesTheFirstOnes();
    void aNoticeSetsNoAmount();
    void moneyOfAnotherCurrencyIsNoAmountOfOurs();
    void aStrongerWordCorrectsTheAmountAWeakerOneDoesNot();
    void aSettlementTimeDoesNotReplaceThePaymentTime();
    void aCheckTellsWhenMoneyMarkedByHandCame();
    void aWholeSaleThroughReviewAndBack();
    void givesBackWhatCameAndNoMore_data();
    void givesBackWhatCameAndNoMore();
    void addsUpWhatWentBack();
};

void TestStateTable::decides_data()
{
    QTest::addColumn<Payment>("before");
    QTest::addColumn<Observation>("observation");
    QTest::addColumn<Evidence>("paidNeeds");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<State>("state");
    QTest::addColumn<Exception>("exception");
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<bool>("needsAttention");

    const auto row = [](const char* name, const Payment& before, const Observation& observation, State state,
                         Exception exception, Evidence evidence, bool attention, Evidence needs = Evidence::Api) {
        QTest::newRow(name) << before << observation << needs << true << state << exception << evidence << attention;
    };
    const auto same = [](const char* name, const Payment& before, const Observation& observation,
                          Evidence needs = Evidence::Api) {
        QTest::newRow(name) << before << observation << needs << false << before.state << before.exception
                            << before.evidence << before.needsAttention();
    };
    const Payment pending = sale(State::Pending);
    const Payment notified = sale(State::Processing, Evidence::WebhookSigned);
    const Payment shortOne = withMoney(sale(State::Processing, Evidence::Api, Exception::Short), usd(1000));
    const Payment done = withMoney(sale(State::Paid));
    const Payment expired = sale(State::Expired);

    // Creating.
    row("created", sale(State::Draft, Evidence::None), said(Said::Created), State::Pending, Exception::None,
        Evidence::Api, false);
    row("refused", sale(State::Draft, Evidence::None), said(Said::Refused), State::Failed, Exception::None,
        Evidence::Api, false);
    row("create got no answer", sale(State::Draft, Evidence::None), said(Said::NoAnswer, Evidence::None),
        State::Unknown, Exception::None, Evidence::None, false);
    row("create answers with a bank state", sale(State::Draft, Evidence::None), said(Said::Processing),
        State::Processing, Exception::None, Evidence::Api, false);
    row("created again after silence", sale(State::Unknown, Evidence::None), said(Said::Created), State::Pending,
        Exception::None, Evidence::Api, false);
    row("found after silence", sale(State::Unknown, Evidence::None), paid(), State::Paid, Exception::None,
        Evidence::Api, false);
    row("notice before the answer of create", sale(State::Draft, Evidence::None), paid(Evidence::WebhookSigned),
        State::Processing, Exception::None, Evidence::WebhookSigned, false);
    same("answer of create after the notice", notified, said(Said::Created));
    same("a draft is not paid before it is answered", sale(State::Draft, Evidence::None), paid());

    // Proof and less than proof.
    row("check agrees", pending, paid(), State::Paid, Exception::None, Evidence::Api, false);
    same("check finds no money", pending, said(Said::Open));
    row("signed notice where a check exists", pending, paid(Evidence::WebhookSigned), State::Processing,
        Exception::None, Evidence::WebhookSigned, false);
    row("token notice where a check exists", pending, paid(Evidence::WebhookToken), State::Processing, Exception::None,
        Evidence::WebhookToken, false);
    row("signed notice where no check exists", pending, paid(Evidence::WebhookSigned), State::Paid, Exception::None,
        Evidence::WebhookSigned, false, Evidence::WebhookSigned);
    row("token notice where no check exists", pending, paid(Evidence::WebhookToken), State::Processing, Exception::None,
        Evidence::WebhookToken, false, Evidence::WebhookSigned);
    same("forged notice where a check exists", pending, paid(Evidence::WebhookUnverified));
    row("forged notice where no check exists", pending, paid(Evidence::WebhookUnverified), State::Pending,
        Exception::Unverified, Evidence::Api, true, Evidence::WebhookSigned);
    same("forged notice about money we have", done, paid(Evidence::WebhookUnverified), Evidence::WebhookSigned);
    same("customer came back from the payment page", pending, paid(Evidence::Redirect));
    same("nobody said so", pending, paid(Evidence::None));
    row("a profile that asks for nothing is not believed", pending, paid(Evidence::WebhookToken), State::Processing,
        Exception::None, Evidence::WebhookToken, false, Evidence::None);
    row("check after the notice", notified, paid(), State::Paid, Exception::None, Evidence::Api, false);
    same("paid twice told", done, paid());
    same("older notice about a paid one", done, paid(Evidence::WebhookSigned));
    row("settlement file confirms a notification", withMoney(sale(State::Paid, Evidence::WebhookSigned)),
        paid(Evidence::SettlementFile), State::Paid, Exception::None, Evidence::SettlementFile, false,
        Evidence::WebhookSigned);
    row("check proves nothing: no amount", pending, withoutAmount(paid()), State::Processing, Exception::Unverified,
        Evidence::Api, true);
    row("proof after an unverified one", sale(State::Processing, Evidence::Api, Exception::Unverified), paid(),
        State::Paid, Exception::Unverified, Evidence::Api, true);
    row("static code takes any amount", with<Payment>(pending, [](Payment& p) { p.amount = usd(0); }),
        paidAmount(usd(777), Evidence::WebhookSigned), State::Paid, Exception::None, Evidence::WebhookSigned, false,
        Evidence::WebhookSigned);

    // Money that disagrees.
    row("too little", pending, paidAmount(usd(1249)), State::Processing, Exception::Short, Evidence::Api, true);
    row("too much", pending, paidAmount(usd(1251)), State::Processing, Exception::Over, Evidence::Api, true);
    row("other currency", pending, paidAmount(khr(1250)), State::Processing, Exception::WrongCurrency, Evidence::Api,
        true);
    row("other account", pending, elsewhere(paid()), State::Processing, Exception::WrongAccount, Evidence::Api, true);
    row("other account and too little", pending, elsewhere(paidAmount(usd(1))), State::Processing,
        Exception::WrongAccount, Evidence::Api, true);
    row("other account and currency", pending, elsewhere(paidAmount(khr(1250))), State::Processing,
        Exception::WrongCurrency, Evidence::Api, true);
    row("price without the unique code", with<Payment>(pending, [](Payment& p) { p.finalAmount = usd(Price + 47); }),
        paid(), State::Processing, Exception::Short, Evidence::Api, true);
    row("final amount with the unique code",
        with<Payment>(pending, [](Payment& p) { p.finalAmount = usd(Price + 47); }), paidAmount(usd(Price + 47)),
        State::Paid, Exception::None, Evidence::Api, false);
    row("signed notice of another amount", pending, paidAmount(usd(1), Evidence::WebhookSigned), State::Processing,
        Exception::Unverified, Evidence::WebhookSigned, true);
    row("signed notice of another amount about a paid one", done, paidAmount(usd(1), Evidence::WebhookSigned),
        State::Paid, Exception::Unverified, Evidence::Api, true);
    row("settlement file has less than the check said", done, paidAmount(usd(1000), Evidence::SettlementFile),
        State::Paid, Exception::Short, Evidence::Api, true);
    row("too little for an expired one", expired, paidAmount(usd(1)), State::Expired, Exception::Short, Evidence::Api,
        true);
    same("too little, told again", shortOne, paidAmount(usd(1000)));
    same("the rest does not settle a short one by itself", shortOne, paid());
    same("a short one does not expire", shortOne, said(Said::Expired, Evidence::None));
    same("a short one does not fail", shortOne, said(Said::Failed));
    row("a person takes the short one", shortOne, withoutAmount(paid(Evidence::Manual)), State::Paid, Exception::Short,
        Evidence::Manual, false);
    row("a person turns the short one down", shortOne, said(Said::Cancelled, Evidence::Manual), State::Cancelled,
        Exception::Short, Evidence::Manual, false);
    same("what a person turned down stays so",
        acknowledged(withMoney(sale(State::Cancelled, Evidence::Manual, Exception::Duplicate))), paid());
    row("second transaction", done, secondTransaction(paid()), State::Paid, Exception::Duplicate, Evidence::Api, true);
    row("second transaction of another amount", done, secondTransaction(paidAmount(usd(1))), State::Paid,
        Exception::Duplicate, Evidence::Api, true);
    row("second transaction after a refund", withMoney(sale(State::Refunded)), secondTransaction(paid()),
        State::Refunded, Exception::Duplicate, Evidence::Api, true);
    same("second transaction told again", withMoney(sale(State::Paid, Evidence::Api, Exception::Duplicate)),
        secondTransaction(paid()));

    // Time.
    row("at the last moment", pending, paidAt(at(3, 10)), State::Paid, Exception::None, Evidence::Api, false);
    row("after expiry while we still waited", pending, paidAt(AfterExpiry), State::Paid, Exception::Late, Evidence::Api,
        true);
    row("in time, learnt after expiry", expired, with<Observation>(paid(), [](Observation& o) { o.seenAt = at(9, 0); }),
        State::Paid, Exception::None, Evidence::Api, false);
    row("no payment time, seen after expiry", expired, seenAt(AfterExpiry), State::Paid, Exception::Late, Evidence::Api,
        true);
    same("no payment time, told again after expiry", done, seenAt(AfterExpiry));
    row("late and too little", expired,
        with<Observation>(paidAt(AfterExpiry), [](Observation& o) { o.received = usd(1); }), State::Expired,
        Exception::Short, Evidence::Api, true);
    row("money after cancel", sale(State::Cancelled, Evidence::Manual), paid(), State::Paid, Exception::Late,
        Evidence::Api, true);
    row("money after failure", sale(State::Failed), paid(), State::Paid, Exception::Late, Evidence::Api, true);
    same("notice after expiry only asks for a check", expired, paid(Evidence::WebhookSigned));
    row("time is over", pending, said(Said::Expired, Evidence::None), State::Expired, Exception::None, Evidence::Api,
        false);
    row("time is over for money that moves", notified, said(Said::Expired, Evidence::None), State::Unknown,
        Exception::None, Evidence::WebhookSigned, false);
    same("gateway says expired while money moves", notified, said(Said::Expired));
    row("nothing had moved", sale(State::Unknown), said(Said::Open), State::Pending, Exception::None, Evidence::Api,
        false);
    same("our clock alone does not settle an unknown one", sale(State::Unknown), said(Said::Expired, Evidence::None));
    row("gateway settles an unknown one", sale(State::Unknown), said(Said::Expired), State::Expired, Exception::None,
        Evidence::Api, false);
    same("a notice does not expire", pending, said(Said::Expired, Evidence::WebhookSigned));
    row("without expiry nothing is late", with<Payment>(pending, [](Payment& p) { p.expiresAt.reset(); }),
        paidAt(at(23, 0)), State::Paid, Exception::None, Evidence::Api, false);

    // Closing without money.
    row("bank rejects by notice", notified, said(Said::Failed, Evidence::WebhookSigned), State::Failed, Exception::None,
        Evidence::WebhookSigned, false);
    same("a token notice does not fail it", pending, said(Said::Failed, Evidence::WebhookToken));
    row("bank does not know", notified, said(Said::NoAnswer), State::Unknown, Exception::None, Evidence::Api, false);
    same("a lost check is no news", pending, said(Said::NoAnswer, Evidence::None));
    row("cashier cancels", pending, said(Said::Cancelled, Evidence::Manual), State::Cancelled, Exception::None,
        Evidence::Manual, false);
    same("cashier cannot cancel a paid one", done, said(Said::Cancelled, Evidence::Manual));
    row("a person decides on a doubtful paid one", withMoney(sale(State::Paid, Evidence::Api, Exception::WrongAccount)),
        said(Said::Failed, Evidence::Manual), State::Failed, Exception::WrongAccount, Evidence::Manual, false);
    same("not once it is acknowledged", acknowledged(sale(State::Paid, Evidence::Api, Exception::WrongAccount)),
        said(Said::Failed, Evidence::Manual));
    same("late is no doubt", sale(State::Paid, Evidence::Api, Exception::Late), said(Said::Failed, Evidence::Manual));

    // By hand.
    row("marked by hand", pending, withoutAmount(paid(Evidence::Manual)), State::Paid, Exception::Manual,
        Evidence::Manual, false);
    row("marked by hand after expiry, time not stated", expired,
        with<Observation>(withoutAmount(seenAt(AfterExpiry)), [](Observation& o) { o.evidence = Evidence::Manual; }),
        State::Paid, Exception::Manual, Evidence::Manual, false);
    row("marked by hand with a late time", expired, withoutAmount(paidAt(AfterExpiry, Evidence::Manual)), State::Paid,
        Exception::Late, Evidence::Manual, false);
    same("a paid one needs no mark", done, paid(Evidence::Manual));
    row("check finds less than the mark said", acknowledged(sale(State::Paid, Evidence::Manual, Exception::Manual)),
        paidAmount(usd(1)), State::Paid, Exception::Short, Evidence::Manual, true);
}

void TestStateTable::decides()
{
    QFETCH(Payment, before);
    QFETCH(Observation, observation);
    QFETCH(Evidence, paidNeeds);
    QFETCH(bool, changes);
    QFETCH(State, state);
    QFETCH(Exception, exception);
    QFETCH(Evidence, evidence);
    QFETCH(bool, needsAttention);

    const auto transition = payments::next(before, observation, paidNeeds);
    QCOMPARE(transition.has_value(), changes);
    if (!transition)
        return;
    const Payment after = payments::applied(before, observation, *transition);
    QCOMPARE(payments::toWord(after.state), payments::toWord(state));
    QCOMPARE(payments::toWord(after.exception), payments::toWord(exception));
    QCOMPARE(payments::toWord(after.evidence), payments::toWord(evidence));
    QCOMPARE(after.needsAttention(), needsAttention);
    QCOMPARE(after.changedAt, observation.seenAt);
}

void TestStateTable::provenWordsByState_data()
{
    // What the gateway itself says (api, agreeing and in time), for each state; "." changes nothing.
    QTest::addColumn<Said>("what");
    QTest::addColumn<QString>("words");
    //                  draft pending processing paid partially_refunded refunded failed expired cancelled unknown
    QTest::newRow("created") << Said::Created << u"pending . . . . . . . . pending"_s;
    QTest::newRow("refused") << Said::Refused << u"failed . . . . . . . . failed"_s;
    QTest::newRow("no answer") << Said::NoAnswer << u"unknown unknown unknown . . . . . . ."_s;
    QTest::newRow("open") << Said::Open << u"pending . . . . . . . . pending"_s;
    QTest::newRow("processing") << Said::Processing << u"processing processing . . . . . . . processing"_s;
    QTest::newRow("paid") << Said::Paid << u". paid paid . . . paid paid paid paid"_s;
    QTest::newRow("failed") << Said::Failed << u"failed failed failed . . . . . . failed"_s;
    QTest::newRow("expired") << Said::Expired << u". expired . . . . . . . expired"_s;
    QTest::newRow("refunded, no sum told") << Said::Refunded << u". . . . . . . . . ."_s;
    QTest::newRow("cancelled") << Said::Cancelled << u". cancelled cancelled . . . . . . cancelled"_s;
}

void TestStateTable::provenWordsByState()
{
    QFETCH(Said, what);
    QFETCH(QString, words);
    const QStringList expected = words.split(u' ');
    const QList<State> states{State::Draft, State::Pending, State::Processing, State::Paid, State::PartiallyRefunded,
        State::Refunded, State::Failed, State::Expired, State::Cancelled, State::Unknown};
    QCOMPARE(expected.size(), states.size());
    for (qsizetype i = 0; i < states.size(); ++i) {
        Payment before = sale(states[i]);
        if (before.state == State::Paid)
            before = withMoney(before);
        const Observation observation = what == Said::Paid ? paid() : said(what);
        const auto transition = payments::next(before, observation, Evidence::Api);
        const QString word = transition ? QString(payments::toWord(transition->state)) : u"."_s;
        QVERIFY2(word == expected[i],
            qPrintable(payments::toWord(states[i]) + u" became "_s + word + u", not "_s + expected[i]));
    }
}

void TestStateTable::paidByEvidenceAndState_data()
{
    // "Paid", agreeing and in time, where the gateway asks for the evidence in brackets.
    QTest::addColumn<Evidence>("needs");
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("words");
    const QString nothing = u". . . . . . . . . ."_s;
    const QString notice = u"processing processing . . . . . . . processing"_s;
    const QString proof = u". paid paid . . . paid paid paid paid"_s;
    //       draft pending processing paid partially_refunded refunded failed expired cancelled unknown
    const QString flag = u"draft pending processing . . . failed expired cancelled unknown"_s;
    using enum Evidence;
    for (const Evidence silent : {None, Redirect})
        for (const Evidence needs : {WebhookSigned, Api, SettlementFile})
            QTest::addRow("%s (%s)", payments::toWord(silent).data(), payments::toWord(needs).data())
                << needs << silent << nothing;
    QTest::newRow("forged (api)") << Api << WebhookUnverified << nothing;
    QTest::newRow("forged (webhook_signed)") << WebhookSigned << WebhookUnverified << flag;
    QTest::newRow("token (api)") << Api << WebhookToken << notice;
    QTest::newRow("token (webhook_signed)") << WebhookSigned << WebhookToken << notice;
    QTest::newRow("signed (api)") << Api << WebhookSigned << notice;
    QTest::newRow("signed (webhook_signed)") << WebhookSigned << WebhookSigned << proof;
    QTest::newRow("api (webhook_signed)") << WebhookSigned << Api << proof;
    QTest::newRow("api (api)") << Api << Api << proof;
    QTest::newRow("api (settlement_file)") << SettlementFile << Api << nothing;
    QTest::newRow("file (api)") << Api << SettlementFile << proof;
    QTest::newRow("manual (api)") << Api << Manual << proof;
    QTest::newRow("manual (settlement_file)") << SettlementFile << Manual << proof;
}

void TestStateTable::paidByEvidenceAndState()
{
    QFETCH(Evidence, needs);
    QFETCH(Evidence, evidence);
    QFETCH(QString, words);
    const QStringList expected = words.split(u' ');
    const QList<State> states{State::Draft, State::Pending, State::Processing, State::Paid, State::PartiallyRefunded,
        State::Refunded, State::Failed, State::Expired, State::Cancelled, State::Unknown};
    QCOMPARE(expected.size(), states.size());
    for (qsizetype i = 0; i < states.size(); ++i) {
        Payment before = sale(states[i]);
        if (before.state == State::Paid) {
            before = withMoney(before);
            before.evidence = Evidence::SettlementFile;
        }
        const auto transition = payments::next(before, paid(evidence), needs);
        const QString word = transition ? QString(payments::toWord(transition->state)) : u"."_s;
        QVERIFY2(word == expected[i],
            qPrintable(payments::toWord(states[i]) + u" became "_s + word + u", not "_s + expected[i]));
    }
}

void TestStateTable::theStrongestExceptionStays_data()
{
    QTest::addColumn<Exception>("before");
    QTest::addColumn<Observation>("observation");
    QTest::addColumn<Exception>("after");
    const Observation late = paidAt(AfterExpiry);
    const Observation shortMoney = paidAmount(usd(1));
    const Observation wrongCurrency = paidAmount(khr(1250));
    QTest::newRow("manual, then a second transaction")
        << Exception::Manual << secondTransaction(late) << Exception::Duplicate;
    QTest::newRow("late, then short") << Exception::Late << shortMoney << Exception::Short;
    QTest::newRow("duplicate, then over") << Exception::Duplicate << paidAmount(usd(9999)) << Exception::Over;
    QTest::newRow("over, then a second transaction") << Exception::Over << secondTransaction(late) << Exception::Over;
    QTest::newRow("over, then short") << Exception::Over << shortMoney << Exception::Short;
    QTest::newRow("short, then over") << Exception::Short << paidAmount(usd(9999)) << Exception::Short;
    QTest::newRow("short, then other account") << Exception::Short << elsewhere(paid()) << Exception::WrongAccount;
    QTest::newRow("other account, then other currency")
        << Exception::WrongAccount << wrongCurrency << Exception::WrongCurrency;
    QTest::newRow("other currency, then short") << Exception::WrongCurrency << shortMoney << Exception::WrongCurrency;
}

void TestStateTable::theStrongestExceptionStays()
{
    QFETCH(Exception, before);
    QFETCH(Observation, observation);
    QFETCH(Exception, after);
    const Payment payment = acknowledged(withMoney(sale(State::Paid, Evidence::Api, before)));
    const auto transition = payments::next(payment, observation, Evidence::Api);
    const Payment result = transition ? payments::applied(payment, observation, *transition) : payment;
    QCOMPARE(payments::toWord(result.exception), payments::toWord(after));
    QCOMPARE(result.needsAttention(), before != after);
    QCOMPARE(payments::toWord(result.state), payments::toWord(State::Paid));
}

void TestStateTable::keepsWhatTheMoneySays()
{
    Observation observation = paid();
    observation.transactionId = u"TXN_123456789"_s;
    observation.payer = u"sender@bank"_s;
    observation.paidVia = u"ovo"_s;
    observation.seenAt = at(3, 6);
    const Payment before = sale(State::Pending);
    const auto transition = payments::next(before, observation, Evidence::Api);
    QVERIFY(transition);
    const Payment after = payments::applied(before, observation, *transition);
    QVERIFY(after.received == usd(Price));
    QCOMPARE(after.transactionId, u"TXN_123456789"_s);
    QCOMPARE(after.payer, u"sender@bank"_s);
    QCOMPARE(after.paidVia, u"ovo"_s);
    QCOMPARE(*after.paidAt, at(3, 5));
    QCOMPARE(after.changedAt, at(3, 6));
}

void TestStateTable::aSecondTransactionLeavesTheFirstOnes()
{
    Payment before = withMoney(sale(State::Paid));
    before.transactionId = u"T1"_s;
    const Observation second = secondTransaction(paidAmount(usd(5)));
    const auto transition = payments::next(before, second, Evidence::Api);
    QVERIFY(transition);
    const Payment after = payments::applied(before, second, *transition);
    QCOMPARE(after.transactionId, u"T1"_s);
    QVERIFY(after.received == usd(Price));
}

void TestStateTable::aNoticeSetsNoAmount()
{
    const Observation notice = paid(Evidence::WebhookSigned);
    const Payment before = sale(State::Pending);
    const auto transition = payments::next(before, notice, Evidence::Api);
    QVERIFY(transition);
    const Payment after = payments::applied(before, notice, *transition);
    QVERIFY(!after.received);
    QVERIFY(!after.paidAt);
}

void TestStateTable::moneyOfAnotherCurrencyIsNoAmountOfOurs()
{
    const Observation riel = paidAmount(khr(50'000));
    const Payment before = sale(State::Pending);
    const auto transition = payments::next(before, riel, Evidence::Api);
    QVERIFY(transition);
    QVERIFY(!payments::applied(before, riel, *transition).received);
}

void TestStateTable::aStrongerWordCorrectsTheAmountAWeakerOneDoesNot()
{
    for (const auto& [evidence, expected] :
        {std::pair{Evidence::SettlementFile, qint64(1000)}, std::pair{Evidence::WebhookSigned, Price}}) {
        const Payment before = withMoney(sale(State::Paid, Evidence::Api));
        const Observation less = paidAmount(usd(1000), evidence);
        const auto transition = payments::next(before, less, Evidence::WebhookSigned);
        QVERIFY(transition);
        QCOMPARE(payments::toWord(transition->exception), payments::toWord(Exception::Short));
        QCOMPARE(payments::applied(before, less, *transition).received->minor(), expected);
    }
}

void TestStateTable::aSettlementTimeDoesNotReplaceThePaymentTime()
{
    const Payment before = withMoney(sale(State::Paid));
    const Observation file = paidAt(AfterExpiry, Evidence::SettlementFile);
    const auto transition = payments::next(before, file, Evidence::Api);
    QVERIFY(transition);
    const Payment after = payments::applied(before, file, *transition);
    QCOMPARE(*after.paidAt, *before.paidAt);
    QCOMPARE(payments::toWord(after.exception), payments::toWord(Exception::None));
    QCOMPARE(payments::toWord(after.evidence), payments::toWord(Evidence::SettlementFile));
}

void TestStateTable::aCheckTellsWhenMoneyMarkedByHandCame()
{
    Observation mark = withoutAmount(paid(Evidence::Manual));
    mark.paidAt.reset();
    const Payment pending = sale(State::Pending);
    const Payment marked = payments::applied(pending, mark, *payments::next(pending, mark, Evidence::Api));
    QCOMPARE(*marked.paidAt, mark.seenAt);

    const Observation check = paidAt(AfterExpiry);
    const auto transition = payments::next(marked, check, Evidence::Api);
    QVERIFY(transition);
    const Payment after = payments::applied(marked, check, *transition);
    QCOMPARE(payments::toWord(after.exception), payments::toWord(Exception::Late));
    QCOMPARE(payments::toWord(after.evidence), payments::toWord(Evidence::Manual));
    QCOMPARE(*after.paidAt, AfterExpiry);
    QVERIFY(after.received == usd(Price));
    QVERIFY(after.needsAttention());
}

void TestStateTable::aWholeSaleThroughReviewAndBack()
{
    Payment payment = sale(State::Draft, Evidence::None);
    const auto learn = [&payment](const Observation& observation) {
        const auto transition = payments::next(payment, observation, Evidence::Api);
        if (transition)
            payment = payments::applied(payment, observation, *transition);
        return QString(payments::toWord(payment.state) + u' ' + payments::toWord(payment.exception));
    };
    QCOMPARE(learn(said(Said::NoAnswer, Evidence::None)), u"unknown none"_s);
    QCOMPARE(learn(said(Said::Created)), u"pending none"_s);
    QCOMPARE(learn(paid(Evidence::WebhookSigned)), u"processing none"_s);
    QCOMPARE(learn(said(Said::Open)), u"processing none"_s);
    QCOMPARE(learn(said(Said::Expired, Evidence::None)), u"unknown none"_s);
    QCOMPARE(learn(said(Said::Open)), u"pending none"_s);
    QCOMPARE(learn(said(Said::Expired, Evidence::None)), u"expired none"_s);
    QCOMPARE(learn(paidAt(AfterExpiry)), u"paid late"_s);
    QVERIFY(payment.needsAttention());
    payment.acknowledgedAt = at(3, 12);
    QCOMPARE(learn(paidAt(AfterExpiry)), u"paid late"_s);
    QVERIFY(!payment.needsAttention());
    QCOMPARE(learn(paidAmount(usd(1000), Evidence::SettlementFile)), u"paid short"_s);
    QVERIFY(payment.needsAttention());
}

void TestStateTable::givesBackWhatCameAndNoMore_data()
{
    QTest::addColumn<Payment>("before");
    QTest::addColumn<Observation>("observation");
    QTest::addColumn<QString>("becomes"); // empty: nothing changes
    const auto back = [](money::Money sum, Evidence evidence = Evidence::Manual) {
        Observation observation = said(Said::Refunded, evidence);
        observation.refunded = sum;
        return observation;
    };
    const Payment done = withMoney(sale(State::Paid));
    const Payment shortOne = withMoney(sale(State::Processing, Evidence::Api, Exception::Short), usd(1000));
    const auto refunded = [](Payment payment, qint64 cents) {
        payment.state = State::PartiallyRefunded;
        payment.refunded = usd(cents);
        return payment;
    };
    QTest::newRow("everything") << done << back(usd(Price)) << u"refunded"_s;
    QTest::newRow("a part") << done << back(usd(1)) << u"partially_refunded"_s;
    QTest::newRow("the rest") << refunded(done, 250) << back(usd(1000)) << u"refunded"_s;
    QTest::newRow("more than the rest") << refunded(done, 250) << back(usd(1001)) << QString();
    QTest::newRow("more than came") << done << back(usd(Price + 1)) << QString();
    QTest::newRow("more than was asked, and that came")
        << withMoney(sale(State::Paid), usd(2000)) << back(usd(2000)) << u"refunded"_s;
    QTest::newRow("nothing") << done << back(usd(0)) << QString();
    QTest::newRow("another currency") << done << back(khr(1250)) << QString();
    QTest::newRow("marked by hand: what was asked")
        << sale(State::Paid, Evidence::Manual, Exception::Manual) << back(usd(Price)) << u"refunded"_s;
    QTest::newRow("not paid") << sale(State::Pending) << back(usd(1)) << QString();
    QTest::newRow("expired") << sale(State::Expired) << back(usd(1)) << QString();
    QTest::newRow("given back already") << withMoney(sale(State::Refunded)) << back(usd(1)) << QString();
    QTest::newRow("the gateway tells of it") << done << back(usd(Price), Evidence::WebhookSigned) << u"refunded"_s;
    QTest::newRow("nobody signed it") << done << back(usd(Price), Evidence::WebhookUnverified) << QString();
    QTest::newRow("in review, by a person") << shortOne << back(usd(1000)) << u"refunded"_s;
    QTest::newRow("in review, a part") << shortOne << back(usd(1)) << QString();
    QTest::newRow("in review, by the gateway") << shortOne << back(usd(1000), Evidence::Api) << QString();
    QTest::newRow("decided otherwise") << acknowledged(shortOne) << back(usd(1000)) << QString();
    QTest::newRow("accepted before") << acknowledged(withMoney(sale(State::Paid, Evidence::Manual, Exception::Over)))
                                     << back(usd(Price), Evidence::Api) << u"refunded"_s;
}

void TestStateTable::givesBackWhatCameAndNoMore()
{
    QFETCH(Payment, before);
    QFETCH(Observation, observation);
    QFETCH(QString, becomes);
    const auto transition = payments::next(before, observation, Evidence::Api);
    QCOMPARE(transition ? QString(payments::toWord(transition->state)) : QString(), becomes);
    if (!transition)
        return;
    const Payment after = payments::applied(before, observation, *transition);
    QVERIFY(after.received == before.received);
    QCOMPARE(after.evidence, before.evidence);
    QCOMPARE(after.refunded->minor(), (before.refunded ? before.refunded->minor() : 0) + observation.refunded->minor());
    QVERIFY(!after.needsAttention() || observation.evidence != Evidence::Manual);
    QCOMPARE(payments::refundable(after).has_value(), after.state == State::PartiallyRefunded);
}

void TestStateTable::addsUpWhatWentBack()
{
    Payment payment = withMoney(sale(State::Paid));
    Observation back = said(Said::Refunded, Evidence::Manual);
    back.refunded = usd(500);
    for (const auto& [sum, left] : {std::pair(500, 750), std::pair(1000, 250)}) {
        payment = payments::applied(payment, back, *payments::next(payment, back, Evidence::Api));
        QVERIFY(payment.refunded == usd(sum));
        QVERIFY(payments::refundable(payment) == usd(left));
    }
    QVERIFY2(!payments::next(payment, back, Evidence::Api), "a third one is more than is left");
}

QTEST_APPLESS_MAIN(TestStateTable)
#include "tst_statetable.moc"
