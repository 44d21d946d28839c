// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/payments/samplesale.h"

#include <QtTest/QTest>
#include <array>

using namespace samplesale;
using payments::Evidence;
using payments::Exception;
using payments::Observation;
using payments::Payment;
using payments::State;
using payments::Transition;
using Said = Observation::Said;

namespace {

constexpr int StateCount = int(State::Unknown) + 1;
constexpr int ExceptionCount = int(Exception::WrongCurrency) + 1;
constexpr int EvidenceCount = int(Evidence::Manual) + 1;
constexpr int SaidCount = int(Said::Refunded) + 1;

enum class Sum : std::uint8_t { Unsaid, Exact, Less, More, OtherCurrency, OtherAccount, Second };
constexpr int SumCount = int(Sum::Second) + 1;
constexpr int RefundCount = int(Sum::More) + 1; ///< no sum, everything, less, too much

int sumsOf(Said said)
{
    return said == Said::Paid ? SumCount : said == Said::Refunded ? RefundCount : 1;
}

/// contracts/README.md section 2, without review: a column for each state, in the order of the enumerators.
///                                     draft pend proc paid part refd fail exp canc unkn
constexpr std::array<std::array<bool, StateCount>, StateCount> Allowed{{
    /* draft */ {{false, true, true, false, false, false, true, false, false, true}},
    /* pending */ {{false, false, true, true, false, false, true, true, true, true}},
    /* processing */ {{false, false, false, true, false, false, true, false, true, true}},
    /* paid */ {{false, false, false, false, true, true, false, false, false, false}},
    /* part. refunded */ {{false, false, false, false, true, true, false, false, false, false}},
    /* refunded */ {{false, false, false, false, false, false, false, false, false, false}},
    /* failed */ {{false, false, false, true, false, false, false, false, false, false}},
    /* expired */ {{false, false, false, true, false, false, false, false, false, false}},
    /* cancelled */ {{false, false, false, true, false, false, false, false, false, false}},
    /* unknown */ {{false, true, true, true, true, true, true, true, true, false}},
}};

struct Case {
    Payment payment;
    Observation observation;
    Evidence needs;
    Sum sum;
};

/// Every combination, and each payment both new to a person and acknowledged, with and without known money.
void forEveryCase(const std::function<void(const Case&)>& visit)
{
    for (int state = 0; state < StateCount; ++state)
        for (int exception = 0; exception < ExceptionCount; ++exception)
            for (int rests = 0; rests < EvidenceCount; ++rests)
                for (int variant = 0; variant < 4; ++variant) {
                    Payment payment = sale(State(state), Evidence(rests), Exception(exception));
                    if (variant % 2 == 1)
                        payment.acknowledgedAt = at(3, 4);
                    if (variant / 2 == 1) {
                        payment.received = usd(Price);
                        payment.paidAt = at(3, 4);
                    }
                    for (int what = 0; what < SaidCount; ++what)
                        for (int evidence = 0; evidence < EvidenceCount; ++evidence)
                            for (const Evidence needs :
                                {Evidence::None, Evidence::WebhookSigned, Evidence::Api, Evidence::SettlementFile})
                                for (int sum = 0; sum < sumsOf(Said(what)); ++sum) {
                                    Case each{payment, said(Said(what), Evidence(evidence)), needs, Sum(sum)};
                                    Observation& observation = each.observation;
                                    // Every other sum comes after expiry, without the gateway's time.
                                    observation.seenAt = sum % 2 == 0 ? at(3, 5) : at(3, 11);
                                    if (each.sum != Sum::Unsaid)
                                        observation.received = usd(Price);
                                    if (each.sum == Sum::Less)
                                        observation.received = usd(Price - 1);
                                    if (each.sum == Sum::More)
                                        observation.received = usd(Price + 1);
                                    if (each.sum == Sum::OtherCurrency)
                                        observation.received = khr(Price);
                                    if (observation.said == Said::Refunded)
                                        std::swap(observation.refunded, observation.received);
                                    observation.receiverAgrees = each.sum != Sum::OtherAccount;
                                    observation.duplicate = each.sum == Sum::Second;
                                    visit(each);
                                }
                }
}

bool agrees(Sum sum)
{
    return sum == Sum::Exact || sum == Sum::Second;
}

/// Only a person, on a payment whose exception nobody acknowledged yet: `review` of the contracts.
bool isReviewDecision(const Case& each, State to)
{
    return each.observation.evidence == Evidence::Manual && each.payment.needsAttention()
        && (to == State::Paid || to == State::Failed || to == State::Cancelled || to == State::Refunded);
}

QString brokenRule(const Case& each, const Transition& transition)
{
    const Payment& before = each.payment;
    const Observation& observation = each.observation;
    const bool byPerson = observation.evidence == Evidence::Manual;
    const bool moves = transition.state != before.state;
    if (moves && !Allowed.at(std::size_t(before.state)).at(std::size_t(transition.state))
        && !isReviewDecision(each, transition.state))
        return QStringLiteral("a way the table does not have");
    if (moves && transition.state == State::Paid && !byPerson
        && (observation.evidence < each.needs || observation.evidence < Evidence::WebhookSigned || !agrees(each.sum)))
        return QStringLiteral("paid without proof");
    const bool isRefund = transition.state == State::PartiallyRefunded || transition.state == State::Refunded;
    if (moves && before.exception >= Exception::Over && !byPerson && (before.needsAttention() || !isRefund))
        return QStringLiteral("a contradiction decided without a person");
    if (moves && isRefund && (observation.said != Said::Refunded || each.sum == Sum::Unsaid || each.sum == Sum::More))
        return QStringLiteral("a refund of nothing, or of more than came");
    if (observation.said == Said::Refunded && transition.evidence != before.evidence)
        return QStringLiteral("a refund proves no money");
    if (observation.evidence == Evidence::Redirect)
        return QStringLiteral("a redirect is no news");
    if (moves && observation.evidence == Evidence::WebhookUnverified)
        return QStringLiteral("a forged notice moved the payment");
    if (transition.exception < before.exception)
        return QStringLiteral("an exception got weaker");
    if (!moves && transition.evidence < before.evidence)
        return QStringLiteral("evidence of the same state got weaker");
    if (transition.reopensAttention != (transition.exception != before.exception && !byPerson))
        return QStringLiteral("attention is asked for a new exception, not by a person");
    if (transition.acknowledges != (byPerson && transition.exception != Exception::None))
        return QStringLiteral("a person's decision acknowledges");
    if (transition.takesMoney && observation.said != Said::Paid)
        return QStringLiteral("money from a word that is not paid");
    const bool isProof = byPerson || observation.evidence >= std::max(each.needs, Evidence::WebhookSigned);
    if (transition.takesMoney && !isProof)
        return QStringLiteral("a notice set an amount");
    return {};
}

QByteArray describe(const Case& each)
{
    return QByteArray(payments::toWord(each.payment.state).data()) + ' '
        + payments::toWord(each.payment.exception).data() + ' ' + payments::toWord(each.payment.evidence).data()
        + (each.payment.acknowledgedAt ? " acknowledged" : "") + (each.payment.received ? " money known" : "")
        + ", said " + QByteArray::number(int(each.observation.said)) + " by "
        + payments::toWord(each.observation.evidence).data() + ", sum " + QByteArray::number(int(each.sum)) + ", needs "
        + payments::toWord(each.needs).data();
}

} // namespace

class TestStateTablePairs final : public QObject {
    Q_OBJECT

private slots:
    void everyPairKeepsTheRules();
    void theSameObservationTwiceChangesNothingTheSecondTime();
    void everyAllowedWayIsTaken();
    void disagreeingMoneyIsNeverSilent();
};

void TestStateTablePairs::everyPairKeepsTheRules()
{
    qint64 cases = 0;
    QByteArray firstBroken;
    forEveryCase([&](const Case& each) {
        ++cases;
        const auto transition = payments::next(each.payment, each.observation, each.needs);
        if (!transition || !firstBroken.isEmpty())
            return;
        if (const QString rule = brokenRule(each, *transition); !rule.isEmpty())
            firstBroken = describe(each) + ": " + rule.toUtf8();
    });
    QVERIFY2(firstBroken.isEmpty(), firstBroken.constData());
    QCOMPARE(cases,
        qint64(StateCount) * ExceptionCount * EvidenceCount * 4 * EvidenceCount * 4
            * (SaidCount - 2 + SumCount + RefundCount));
}

void TestStateTablePairs::theSameObservationTwiceChangesNothingTheSecondTime()
{
    qint64 changes = 0;
    QByteArray firstBroken;
    forEveryCase([&](const Case& each) {
        const auto transition = payments::next(each.payment, each.observation, each.needs);
        const bool isPart = each.observation.said == Said::Refunded && each.sum == Sum::Less;
        if (!transition || isPart || !firstBroken.isEmpty()) // each part counts
            return;
        ++changes;
        const Payment after = payments::applied(each.payment, each.observation, *transition);
        if (payments::next(after, each.observation, each.needs))
            firstBroken = describe(each);
    });
    QVERIFY2(firstBroken.isEmpty(), firstBroken.constData());
    QVERIFY(changes > 0);
}

void TestStateTablePairs::everyAllowedWayIsTaken()
{
    std::array<std::array<bool, StateCount>, StateCount> taken{};
    forEveryCase([&](const Case& each) {
        if (const auto transition = payments::next(each.payment, each.observation, each.needs))
            taken.at(std::size_t(each.payment.state)).at(std::size_t(transition->state)) = true;
    });
    for (std::size_t from = 0; from < StateCount; ++from)
        for (std::size_t to = 0; to < StateCount; ++to) {
            // Of an unknown one the money has to be found before it goes back.
            const bool isRefund = State(to) == State::PartiallyRefunded || State(to) == State::Refunded;
            if ((State(from) == State::Unknown && isRefund) || from == to)
                continue;
            QVERIFY2(!Allowed.at(from).at(to) || taken.at(from).at(to),
                (QByteArray(payments::toWord(State(from)).data()) + " to " + payments::toWord(State(to)).data())
                    .constData());
        }
}

void TestStateTablePairs::disagreeingMoneyIsNeverSilent()
{
    // Proven money that is not ours to the cent ends with an exception that says so, in every state but a draft.
    qint64 checked = 0;
    QByteArray firstBroken;
    forEveryCase([&](const Case& each) {
        const bool isProof = each.observation.evidence == Evidence::Api && each.needs <= Evidence::Api;
        if (each.observation.said != Said::Paid || !isProof || each.payment.state == State::Draft
            || each.sum == Sum::Unsaid || agrees(each.sum) || !firstBroken.isEmpty())
            return;
        ++checked;
        const auto transition = payments::next(each.payment, each.observation, each.needs);
        const Exception exception = transition ? transition->exception : each.payment.exception;
        if (exception < Exception::Over)
            firstBroken = describe(each);
    });
    QVERIFY2(firstBroken.isEmpty(), firstBroken.constData());
    QVERIFY(checked > 0);
}

QTEST_APPLESS_MAIN(TestStateTablePairs)
#include "tst_statetablepairs.moc"
