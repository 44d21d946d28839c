// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/payments/statetable.h"

#include <algorithm>

namespace payments {

namespace {

using Said = Observation::Said;

bool isByPerson(const Observation& observation)
{
    return observation.evidence == Evidence::Manual;
}

/// The gateway was asked and answered, or wrote it down.
bool isGatewaysWord(Evidence evidence)
{
    return evidence == Evidence::Api || evidence == Evidence::SettlementFile;
}

/// Enough to close a payment without money: a mistake is mended by the money itself, which reopens it.
bool mayCloseUnpaid(Evidence evidence)
{
    return evidence == Evidence::WebhookSigned || isGatewaysWord(evidence) || evidence == Evidence::Manual;
}

bool isVerifiedNotice(Evidence evidence)
{
    return evidence == Evidence::WebhookToken || evidence == Evidence::WebhookSigned;
}

bool isOneOf(State state, std::initializer_list<State> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

bool isPaidOrRefunded(State state)
{
    return isOneOf(state, {State::Paid, State::PartiallyRefunded, State::Refunded});
}

/// Proven money disagreed. Gateways have no further say; over and stronger come from proof or from a person only.
bool isHeldForPerson(const Payment& payment)
{
    return payment.exception >= Exception::Over;
}

/// `review` of the contracts for a payment that kept its state: late and manual are flags, not contradictions.
bool isInReview(const Payment& payment)
{
    return payment.needsAttention() && payment.exception != Exception::Late && payment.exception != Exception::Manual;
}

/// Where money and record disagree; none where they agree or the observation does not tell.
Exception contradiction(const Payment& payment, const Observation& observation)
{
    const money::Money due = payment.due();
    if (observation.received && observation.received->currency() != due.currency())
        return Exception::WrongCurrency;
    if (!observation.receiverAgrees)
        return Exception::WrongAccount;
    if (!observation.received || due.isZero())
        return Exception::None;
    if (observation.received->minor() < due.minor())
        return Exception::Short;
    return observation.received->minor() > due.minor() ? Exception::Over : Exception::None;
}

/// By the gateway's payment time, else by when we first saw the money. When a person marks a payment we have not seen
/// any money: there only a stated time counts.
bool isAfterExpiry(const Payment& payment, const Observation& observation)
{
    std::optional<QDateTime> cameAt = observation.paidAt ? observation.paidAt : payment.paidAt;
    if (!cameAt && !isByPerson(observation))
        cameAt = observation.seenAt;
    return payment.expiresAt && cameAt && *cameAt > *payment.expiresAt;
}

bool bringsAmount(const Payment& payment, const Observation& observation)
{
    return !payment.received && observation.received && observation.received->currency() == payment.due().currency();
}

/// The transition to `state` with what was `found`; nullopt where that is what stands there already.
std::optional<Transition> moved(const Payment& payment, const Observation& observation, State state, Exception found,
    Evidence evidence, bool takesMoney)
{
    const Exception exception = std::max(payment.exception, found);
    const bool isNews = exception != payment.exception;
    if (state == payment.state && !isNews && evidence == payment.evidence
        && !(takesMoney && bringsAmount(payment, observation)))
        return std::nullopt;
    const bool byPerson = isByPerson(observation);
    return Transition{
        state, exception, evidence, isNews && !byPerson, byPerson && exception != Exception::None, takesMoney};
}

std::optional<Transition> movedTo(State state, const Payment& payment, const Observation& observation)
{
    // Our own clock proves nothing: the state goes on resting on the last look.
    const Evidence evidence = observation.evidence == Evidence::None ? payment.evidence : observation.evidence;
    return moved(payment, observation, state, Exception::None, evidence, false);
}

std::optional<Transition> flagged(Exception found, const Payment& payment, const Observation& observation)
{
    return moved(payment, observation, payment.state, found, payment.evidence, false);
}

/// A verified notice where the gateway wants a check: a hint that money moves (R1), never an amount.
std::optional<Transition> notified(const Payment& payment, const Observation& observation)
{
    const bool agrees = contradiction(payment, observation) == Exception::None;
    const Exception found = agrees ? Exception::None : Exception::Unverified;
    if (isOneOf(payment.state, {State::Draft, State::Pending, State::Unknown}) && !isHeldForPerson(payment))
        return moved(payment, observation, State::Processing, found, observation.evidence, false);
    return flagged(found, payment, observation);
}

/// A notice nobody signed fails closed. Where no check can settle it, a person has to.
std::optional<Transition> rumoured(const Payment& payment, const Observation& observation, Evidence paidNeeds)
{
    if (paidNeeds > Evidence::WebhookSigned || isPaidOrRefunded(payment.state))
        return std::nullopt;
    return flagged(Exception::Unverified, payment, observation);
}

std::optional<Transition> contradicted(Exception found, const Payment& payment, const Observation& observation)
{
    const bool isOpen = isOneOf(payment.state, {State::Pending, State::Processing, State::Unknown});
    if (!isOpen || isHeldForPerson(payment))
        return moved(payment, observation, payment.state, found, payment.evidence, true);
    const Evidence evidence =
        payment.state == State::Processing ? std::max(payment.evidence, observation.evidence) : observation.evidence;
    return moved(payment, observation, State::Processing, found, evidence, true);
}

std::optional<Transition> provenAgain(const Payment& payment, const Observation& observation)
{
    if (observation.duplicate)
        return flagged(Exception::Duplicate, payment, observation);
    if (payment.state != State::Paid)
        return std::nullopt;
    // A mark by hand saw no money; only now is it known when it came.
    const bool isLate = bringsAmount(payment, observation) && isAfterExpiry(payment, observation);
    return moved(payment, observation, State::Paid, isLate ? Exception::Late : Exception::None,
        std::max(payment.evidence, observation.evidence), true);
}

std::optional<Transition> proven(const Payment& payment, const Observation& observation)
{
    // Money counts once the create is answered: a draft goes nowhere but pending, processing, failed and unknown.
    if (payment.state == State::Draft)
        return std::nullopt;
    const bool hasMoney = isPaidOrRefunded(payment.state);
    if (hasMoney && observation.duplicate)
        return provenAgain(payment, observation);
    if (const Exception found = contradiction(payment, observation); found != Exception::None)
        return contradicted(found, payment, observation);
    if (!observation.received)
        return hasMoney ? std::nullopt : contradicted(Exception::Unverified, payment, observation);
    if (hasMoney)
        return provenAgain(payment, observation);
    // A person who closed a payment knowing of the money has decided.
    const bool isDecided = isClosed(payment.state) && payment.evidence == Evidence::Manual && payment.received;
    if (isHeldForPerson(payment) || isDecided)
        return std::nullopt;
    Exception found = observation.duplicate ? Exception::Duplicate : Exception::None;
    if (isOneOf(payment.state, {State::Failed, State::Cancelled}) || isAfterExpiry(payment, observation))
        found = std::max(found, Exception::Late);
    return moved(payment, observation, State::Paid, found, observation.evidence, true);
}

std::optional<Transition> markedPaid(const Payment& payment, const Observation& observation)
{
    if (payment.state == State::Draft || isPaidOrRefunded(payment.state))
        return std::nullopt;
    Exception found = std::max(Exception::Manual, contradiction(payment, observation));
    if (isAfterExpiry(payment, observation))
        found = std::max(found, Exception::Late);
    return moved(payment, observation, State::Paid, found, Evidence::Manual, true);
}

std::optional<Transition> saidPaid(const Payment& payment, const Observation& observation, Evidence paidNeeds)
{
    if (isByPerson(observation))
        return markedPaid(payment, observation);
    if (observation.evidence >= std::max(paidNeeds, Evidence::WebhookSigned))
        return proven(payment, observation);
    if (observation.evidence == Evidence::WebhookUnverified)
        return rumoured(payment, observation, paidNeeds);
    if (isVerifiedNotice(observation.evidence))
        return notified(payment, observation);
    return std::nullopt;
}

std::optional<Transition> saidClosed(State state, const Payment& payment, const Observation& observation)
{
    if (!mayCloseUnpaid(observation.evidence))
        return std::nullopt;
    const bool isOpen = isOneOf(payment.state, {State::Pending, State::Processing, State::Unknown});
    if (isByPerson(observation)) {
        const bool isReviewed = isOneOf(payment.state, {State::Paid, State::Failed, State::Expired, State::Cancelled})
            && isInReview(payment) && payment.state != state;
        return isOpen || isReviewed ? movedTo(state, payment, observation) : std::nullopt;
    }
    const bool isRefusedDraft = payment.state == State::Draft && state == State::Failed;
    return isOpen || isRefusedDraft ? movedTo(state, payment, observation) : std::nullopt;
}

std::optional<Transition> saidExpired(const Payment& payment, const Observation& observation)
{
    const bool byClock = observation.evidence == Evidence::None;
    if (!byClock && !isGatewaysWord(observation.evidence))
        return std::nullopt;
    if (payment.state == State::Pending || (payment.state == State::Unknown && !byClock))
        return movedTo(State::Expired, payment, observation);
    // Money may be moving: never straight to expired.
    return payment.state == State::Processing && byClock ? movedTo(State::Unknown, payment, observation) : std::nullopt;
}

std::optional<Transition> saidRefunded(const Payment& payment, const Observation& observation)
{
    const std::optional<money::Money> left = refundable(payment);
    if (!left || !observation.refunded || !mayCloseUnpaid(observation.evidence)
        || observation.refunded->currency() != left->currency() || observation.refunded->minor() <= 0
        || observation.refunded->minor() > left->minor())
        return std::nullopt;
    const bool isWhole = *observation.refunded == *left;
    const bool byPerson = isByPerson(observation);
    const bool mayNot = byPerson ? !isPaidOrRefunded(payment.state) && !isWhole : isInReview(payment);
    if (mayNot)
        return std::nullopt;
    return Transition{isWhole ? State::Refunded : State::PartiallyRefunded, payment.exception, payment.evidence, false,
        byPerson && payment.exception != Exception::None, false};
}

std::optional<Transition> saidNoAnswer(const Payment& payment, const Observation& observation)
{
    const bool isDraft = payment.state == State::Draft;
    const bool isOpen = isOneOf(payment.state, {State::Pending, State::Processing});
    const bool isSaidByGateway = isGatewaysWord(observation.evidence);
    if (!(isDraft && (isSaidByGateway || observation.evidence == Evidence::None)) && !(isOpen && isSaidByGateway))
        return std::nullopt;
    return movedTo(State::Unknown, payment, observation);
}

/// The gateway's answer about a payment we had no answer for.
std::optional<Transition> saidAnswered(State state, const Payment& payment, const Observation& observation)
{
    const bool isAwaited = isOneOf(payment.state, {State::Draft, State::Unknown});
    return isAwaited && isGatewaysWord(observation.evidence) ? movedTo(state, payment, observation) : std::nullopt;
}

std::optional<Transition> saidProcessing(const Payment& payment, const Observation& observation)
{
    if (!isVerifiedNotice(observation.evidence) && !isGatewaysWord(observation.evidence))
        return std::nullopt;
    return isOneOf(payment.state, {State::Draft, State::Pending, State::Unknown})
        ? movedTo(State::Processing, payment, observation)
        : std::nullopt;
}

} // namespace

std::optional<Transition> next(const Payment& payment, const Observation& observation, Evidence paidNeeds)
{
    const bool isOfMoney = observation.said == Said::Paid || observation.said == Said::Refunded;
    if (!isOfMoney && isHeldForPerson(payment) && !isByPerson(observation))
        return std::nullopt;
    switch (observation.said) {
    case Said::Created:
    case Said::Open:
        return saidAnswered(State::Pending, payment, observation);
    case Said::Refused:
        return saidAnswered(State::Failed, payment, observation);
    case Said::NoAnswer:
        return saidNoAnswer(payment, observation);
    case Said::Processing:
        return saidProcessing(payment, observation);
    case Said::Paid:
        return saidPaid(payment, observation, paidNeeds);
    case Said::Failed:
        return saidClosed(State::Failed, payment, observation);
    case Said::Expired:
        return saidExpired(payment, observation);
    case Said::Cancelled:
        return saidClosed(State::Cancelled, payment, observation);
    case Said::Refunded:
        return saidRefunded(payment, observation);
    }
    Q_UNREACHABLE();
}

std::optional<money::Money> refundable(const Payment& payment)
{
    const bool isPaid = payment.state == State::Paid || payment.state == State::PartiallyRefunded;
    if (!isPaid && !(isHeldForPerson(payment) && isInReview(payment) && payment.state != State::Refunded))
        return std::nullopt;
    const money::Money none = money::Money::zero(payment.amount.currency());
    const money::Money came = payment.received.value_or(isPaid ? payment.due() : none);
    const base::Result<money::Money> left = came.minus(payment.refunded.value_or(none));
    return left && left->minor() > 0 ? std::optional(*left) : std::nullopt;
}

Payment applied(Payment payment, const Observation& observation, const Transition& transition)
{
    if (transition.takesMoney) {
        // A weaker word fills gaps; only an equal or stronger one replaces what is known.
        const bool replaces = observation.evidence >= payment.evidence;
        const bool wasSeen = payment.received.has_value();
        const bool isOurCurrency = observation.received && observation.received->currency() == payment.due().currency();
        if (isOurCurrency && (replaces || !payment.received))
            payment.received = observation.received;
        if (!wasSeen && observation.paidAt)
            payment.paidAt = observation.paidAt;
        if (!payment.paidAt)
            payment.paidAt = observation.seenAt;
        if (!observation.transactionId.isEmpty() && (replaces || payment.transactionId.isEmpty()))
            payment.transactionId = observation.transactionId;
        if (!observation.payer.isEmpty() && (replaces || payment.payer.isEmpty()))
            payment.payer = observation.payer;
        if (!observation.paidVia.isEmpty() && (replaces || payment.paidVia.isEmpty()))
            payment.paidVia = observation.paidVia;
    }
    if (observation.said == Said::Refunded && observation.refunded) {
        const money::Money before = payment.refunded.value_or(money::Money::zero(observation.refunded->currency()));
        payment.refunded = before.plus(*observation.refunded).value_or(before); // never more than came: see next()
    }
    payment.state = transition.state;
    payment.exception = transition.exception;
    payment.evidence = transition.evidence;
    if (transition.reopensAttention)
        payment.acknowledgedAt.reset();
    if (transition.acknowledges)
        payment.acknowledgedAt = observation.seenAt;
    payment.changedAt = observation.seenAt;
    return payment;
}

} // namespace payments
