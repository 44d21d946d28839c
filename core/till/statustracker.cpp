// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/statustracker.h"

#include <QCoreApplication>

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;
using payments::Evidence;
using payments::Observation;
using payments::Payment;
using payments::State;
using std::chrono::milliseconds;

namespace {

constexpr int LooksAtOnce = 5;
/// A long poll that is answered sooner without money does not wait.
constexpr milliseconds ShortestLongPoll = 3s;
/// Timers may stand still while the computer sleeps; the clock does not.
constexpr milliseconds LongestSleep = 60s;

Observation observed(Observation::Said said, Evidence evidence)
{
    Observation observation;
    observation.said = said;
    observation.evidence = evidence;
    return observation;
}

} // namespace

StatusTracker::StatusTracker(const base::Clock& clock, base::Scheduler& scheduler, Write write, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_write(std::move(write))
{
}

StatusTracker::~StatusTracker() = default;

void StatusTracker::add(AccountConnection& connection)
{
    auto account = std::make_unique<AccountWatch>(connection, m_clock, m_scheduler);
    account->setFront(m_front);
    m_accounts[connection.profile().id] = std::move(account);
}

void StatusTracker::remove(const QString& accountId)
{
    m_accounts.erase(accountId);
}

void StatusTracker::rename(const gateways::AccountProfile& profile)
{
    if (AccountWatch* account = find(profile.id); account != nullptr && account->rename(profile))
        tellAll(*account);
}

AccountWatch* StatusTracker::find(const QString& accountId) const
{
    const auto found = m_accounts.find(accountId);
    return found == m_accounts.end() ? nullptr : found->second.get();
}

void StatusTracker::follow(const Payment& payment)
{
    AccountWatch* account = find(payment.account);
    if (account == nullptr)
        return;
    if (account->find(payment.id) == nullptr && !account->isToWatch(payment)) {
        WatchedPayment unwatched;
        unwatched.payment = payment;
        unwatched.notCheckable = payment.gatewayId.isEmpty() && payment.state == State::Unknown;
        tell(*account, unwatched);
        return;
    }
    account->update(account->item(payment), payment);
    tellOrDrop(*account, payment.id);
    tellStanding(payment.account);
    wake();
}

void StatusTracker::forget(const QString& paymentId)
{
    for (const auto& [accountId, account] : m_accounts) {
        WatchedPayment* item = account->find(paymentId);
        if (item == nullptr)
            continue;
        item->followed = false;
        account->replan(*item);
        tellOrDrop(*account, paymentId);
        tellStanding(accountId);
        wake();
        return;
    }
}

QStringList StatusTracker::watched() const
{
    QStringList all;
    for (const auto& entry : m_accounts)
        all += entry.second->ids();
    return all;
}

void StatusTracker::setFront(const QString& paymentId)
{
    if (paymentId == m_front)
        return;
    const QString before = std::exchange(m_front, paymentId);
    for (const auto& entry : m_accounts) {
        entry.second->setFront(paymentId);
        for (const QString& id : {before, paymentId}) {
            if (const WatchedPayment* item = entry.second->find(id))
                tell(*entry.second, *item);
        }
    }
    wake();
}

void StatusTracker::heard(const QString& accountId, milliseconds began)
{
    AccountWatch* account = find(accountId);
    if (account == nullptr)
        return;
    account->connection().heard(began);
    if (account->connection().takeClockNews())
        account->rereadExpiries();
    tellAll(*account);
    tellStanding(accountId);
    wake();
}

void StatusTracker::wake()
{
    m_isWoken = true;
    m_timer = m_scheduler.after(0ms, [this] { pump(); });
}

void StatusTracker::pump()
{
    m_isWoken = false;
    std::optional<milliseconds> next;
    for (const auto& entry : m_accounts) {
        const auto at = pump(*entry.second);
        if (at && (!next || *at < *next))
            next = at;
    }
    if (!next || m_isWoken)
        return; // somebody answered a signal by a call that wakes again
    m_timer =
        m_scheduler.after(std::clamp(*next - m_clock.monotonic(), milliseconds(1), LongestSleep), [this] { pump(); });
}

std::optional<milliseconds> StatusTracker::pump(AccountWatch& account)
{
    AccountConnection& connection = account.connection();
    for (;;) {
        const milliseconds now = m_clock.monotonic();
        const bool isSilent = connection.silentSince().has_value();
        if (connection.isStopped() || account.looks >= (isSilent ? 1 : LooksAtOnce) || account.list.isUnderway())
            return std::nullopt;
        WatchedPayment* due = account.nextDue();
        if (due == nullptr)
            return account.firstDueAt();
        if (isSilent && now < connection.nextProbeAt())
            return connection.nextProbeAt();
        const bool isFront = due->payment.id == m_front;
        const auto purpose = isFront ? net::RateBudget::Purpose::FrontLook : net::RateBudget::Purpose::Look;
        const milliseconds wait = connection.budget().waitFor(purpose);
        if (wait > 0ms && !isFront) // the front sale may come before, and need not wait
            return std::min(now + wait, account.frontDueAt().value_or(now + wait));
        if (wait > 0ms)
            return now + wait;
        if (const auto frontAt = account.keptForFrontUntil(*due))
            return frontAt;
        if (account.goesByList(*due)) {
            askList(account);
            return std::nullopt;
        }
        ask(account, *due, {due->payment.account, due->payment.id, due->payment.gatewayId, due->pollNext, false});
    }
}

void StatusTracker::ask(AccountWatch& account, WatchedPayment& item, Asked asked)
{
    asked.began = m_clock.monotonic();
    if (asked.byPerson) {
        ++item.personsLooks;
    } else {
        item.underway = asked.longPoll ? WatchedPayment::Underway::LongPoll : WatchedPayment::Underway::Look;
        ++(asked.longPoll ? account.longPolls : account.looks);
    }
    item.personWaits = false;
    account.replan(item);
    account.connection().client().check(
        {item.payment.gatewayId, item.payment.due(), asked.longPoll, u"S-%1"_s.arg(item.payment.number)},
        [this, asked](const Result& result) { finish(asked, result); },
        asked.byPerson ? gateways::GatewayClient::Asking::Patiently : gateways::GatewayClient::Asking::Once);
    tell(account, item);
}

void StatusTracker::finish(const Asked& asked, const Result& result)
{
    AccountWatch* account = find(asked.account);
    WatchedPayment* item = account == nullptr ? nullptr : account->find(asked.payment);
    if (item == nullptr)
        return;
    if (asked.byPerson) {
        --item->personsLooks;
    } else {
        item->underway = WatchedPayment::Underway::Nothing;
        --(asked.longPoll ? account->longPolls : account->looks);
    }
    settleAccount(*account, asked, result);
    account->redraw(*item);
    if (item->payment.gatewayId != asked.gatewayId) {
        finishOutdated(*account, *item, asked);
        emit looked(asked.payment, Looked::Refused);
        return;
    }
    const bool isForPerson = asked.byPerson || (item->personWaits && !asked.longPoll);
    const Payment payment = item->payment;
    take(*account, *item, asked, result);
    tellOrDrop(*account, asked.payment);
    tellStanding(asked.account);
    if (isForPerson && !isAnswer(result) && !asked.byPerson)
        lookNow(payment);
    else if (isForPerson && !result && result.error().category != Category::Declined)
        emit refused(asked.payment, result.error());
    wake();
    emit looked(asked.payment,
        isAnswer(result)                         ? Looked::Answered
            : isSilence(result.error().category) ? Looked::Lost
                                                 : Looked::Refused);
}

/// Asked by a number that a person has replaced since: the answer says nothing about this sale any more.
void StatusTracker::finishOutdated(AccountWatch& account, WatchedPayment& item, const Asked& asked)
{
    const bool isForPerson = asked.byPerson || item.personWaits;
    const Payment payment = item.payment;
    account.replan(item);
    tellOrDrop(account, asked.payment);
    tellStanding(asked.account);
    if (isForPerson)
        lookNow(payment);
    wake();
}

void StatusTracker::take(AccountWatch& account, WatchedPayment& asItWas, const Asked& asked, const Result& result)
{
    const milliseconds lookedBefore = asItWas.watched.lastLookAt;
    const bool isWritten = settle(account, asItWas, asked, result);
    WatchedPayment* item = account.find(asked.payment);
    if (item == nullptr)
        return;
    if (!isWritten) {
        item->watched.lastLookAt = std::min(item->watched.lastLookAt, lookedBefore);
        item->watched.lastTryAt = m_clock.monotonic();
        ++item->watched.failedLooks;
    }
    account.replan(*item);
}

WatchedPayment::Ended StatusTracker::endOf(
    const AccountWatch& account, const WatchedPayment& item, const Asked& asked) const
{
    const milliseconds now = m_clock.monotonic();
    return {asked.began, now, m_clock.nowUtc().addMSecs((asked.began - now).count()), asked.longPoll,
        account.isPastEnd(item, asked.began)};
}

void StatusTracker::askList(AccountWatch& account)
{
    ++account.looks;
    account.list.ask(account.listFrom(), account.wantedOfList(),
        [this, id = account.connection().profile().id, covered = account.listed(), began = m_clock.monotonic()](
            const base::Result<PaidList::Found>& result) { finishList(id, covered, began, result); });
}

void StatusTracker::finishList(const QString& accountId, const QStringList& covered, milliseconds began,
    const base::Result<PaidList::Found>& result)
{
    AccountWatch& account = *find(accountId);
    --account.looks;
    Asked asked;
    asked.account = accountId;
    asked.began = began;
    const Result notPaid =
        result ? Result(observed(Observation::Said::Open, Evidence::Api)) : Result(tl::unexpected(result.error()));
    settleAccount(account, asked, notPaid);
    for (const QString& id : account.ids()) {
        WatchedPayment* item = account.find(id);
        if (item == nullptr)
            continue; // a signal was answered by a call
        asked.payment = id;
        const auto seen = result ? result->constFind(item->payment.gatewayId) : PaidList::Found::const_iterator();
        if (result && seen != result->constEnd()) {
            account.redraw(*item);
            take(account, *item, asked, *seen);
        } else if (covered.contains(id) && (result || account.list.isUsable())) {
            account.redraw(*item);
            item->learn(notPaid, endOf(account, *item, asked));
            account.replan(*item);
        } else {
            continue; // it has, or gets at once, a look of its own
        }
        tellOrDrop(account, id);
    }
    tellStanding(accountId);
    wake();
}

void StatusTracker::settleAccount(AccountWatch& account, const Asked& asked, const Result& result)
{
    AccountConnection& connection = account.connection();
    const bool wasStopped = connection.isStopped();
    const bool wasSilent = connection.silentSince().has_value();
    if (isAnswer(result))
        connection.heard(asked.began);
    else if (isRefusedAccess(result.error().category) && !asked.longPoll)
        connection.stop(result.error());
    else if (isSilence(result.error().category) && !asked.longPoll)
        connection.lost(asked.began, result.error());
    else if (result.error().category != Category::Unsupported && !asked.longPoll)
        connection.reached();
    if (asked.longPoll) {
        const bool waited = m_clock.monotonic() - asked.began >= ShortestLongPoll;
        const bool ended = result || result.error().category == Category::TimeoutUnknown;
        connection.longPolled((ended && waited) || (result && result->said != Observation::Said::Open));
    }
    if (connection.takeClockNews())
        account.rereadExpiries();
    if (wasStopped != connection.isStopped() || wasSilent != connection.silentSince().has_value())
        tellAll(account);
}

bool StatusTracker::settle(AccountWatch& account, WatchedPayment& item, const Asked& asked, const Result& result)
{
    item.learn(result, endOf(account, item, asked));
    if (result) {
        Observation seen = *result;
        seen.duplicate = seen.duplicate
            || (seen.said == Observation::Said::Paid && payments::isClosed(item.payment.state)
                && !item.payment.transactionId.isEmpty() && !seen.transactionId.isEmpty()
                && seen.transactionId != item.payment.transactionId);
        // The end is on the gateway's clock: so is the moment of money it gives no time for.
        if (seen.said == Observation::Said::Paid && !seen.paidAt && !item.payment.paidAt)
            seen.paidAt = seen.seenAt.addMSecs(account.connection().gatewayTime().ahead().count());
        return report(account, asked.payment, seen, observed(Observation::Said::Expired, Evidence::None));
    }
    switch (result.error().category) {
    case Category::Declined:
        // Money may be moving where somebody said so: there code 1 does not make it failed (BG-R6).
        return report(account, asked.payment, observed(Observation::Said::Open, Evidence::Api),
            item.payment.state == State::Pending ? observed(Observation::Said::Failed, Evidence::Api)
                                                 : observed(Observation::Said::Expired, Evidence::None));
    case Category::NotConfirmed:
        return report(account, asked.payment, std::nullopt,
            account.isEndedByClock(item, asked.began) ? observed(Observation::Said::Expired, Evidence::None)
                                                      : observed(Observation::Said::NoAnswer, Evidence::Api));
    case Category::Unsupported:
        return !account.isEndedByClock(item, asked.began)
            || m_write(asked.payment, observed(Observation::Said::Expired, Evidence::None));
    default:
        return !account.isGivenUp(item) || m_write(asked.payment, observed(Observation::Said::NoAnswer, Evidence::Api));
    }
}

bool StatusTracker::report(
    AccountWatch& account, const QString& paymentId, std::optional<Observation> seen, const Observation& atTheEnd)
{
    if (seen && !m_write(paymentId, *seen))
        return false;
    // Writing brings the payment back through follow().
    const WatchedPayment* item = account.find(paymentId);
    const bool isEnded = item != nullptr && account.isPastEnd(*item);
    return !isEnded || (seen && seen->said != Observation::Said::Open) || m_write(paymentId, atTheEnd);
}

void StatusTracker::tellAll(AccountWatch& account)
{
    QList<Watching> news;
    for (const QString& id : account.ids())
        news.append(account.shown(*account.find(id)));
    for (const Watching& one : std::as_const(news))
        emit watching(one);
}

void StatusTracker::tellOrDrop(AccountWatch& account, const QString& paymentId)
{
    const WatchedPayment* item = account.find(paymentId);
    if (item == nullptr)
        return;
    const Watching last = account.shown(*item);
    if (AccountWatch::isDone(*item))
        account.remove(paymentId);
    emit watching(last);
}

void StatusTracker::tellStanding(const QString& accountId)
{
    if (AccountWatch* account = find(accountId))
        emit accountStands(account->standing());
}

} // namespace till
