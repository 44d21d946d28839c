// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/statustracker.h"

#include "core/gateways/gatewayerror.h"

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
constexpr int LongPollsAtOnce = 2; // contracts/bakong-gateway.md section 4
constexpr int ScarcePercent = 20;
constexpr milliseconds BetweenLongPolls = 1s;
/// A long poll that is answered sooner without money does not wait.
constexpr milliseconds ShortestLongPoll = 3s;
/// PRODUCT.md 2.4, where the gateway gives no expiry.
constexpr milliseconds OwnLifeOfACode = 10min;
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

struct StatusTracker::Account {
    explicit Account(AccountConnection& line)
        : connection(line)
        , profile(line.gateway().pollProfile())
        , schedule(profile)
    {
    }
    AccountConnection& connection;
    const gateways::PollProfile& profile;
    PollSchedule schedule;
    WatchList list;
    int looks = 0;
    int longPolls = 0;
};

struct StatusTracker::Asked {
    QString account;
    QString payment;
    bool longPoll = false;
    bool byPerson = false;
    milliseconds began{0};
};

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
    m_accounts[connection.profile().id] = std::make_unique<Account>(connection);
}

void StatusTracker::remove(const QString& accountId)
{
    m_accounts.erase(accountId);
}

StatusTracker::Account* StatusTracker::find(const QString& accountId) const
{
    const auto found = m_accounts.find(accountId);
    return found == m_accounts.end() ? nullptr : found->second.get();
}

milliseconds StatusTracker::toMonotonic(const QDateTime& wall) const
{
    return m_clock.monotonic() - milliseconds(std::max<qint64>(0, wall.msecsTo(m_clock.nowUtc())));
}

void StatusTracker::follow(const Payment& payment)
{
    Account* account = find(payment.account);
    if (account == nullptr)
        return;
    WatchedPayment* item = account->list.find(payment.id);
    const bool isWanted = mayBringMoney(payment);
    if (item == nullptr && !isWanted) {
        WatchedPayment unwatched;
        unwatched.payment = payment;
        unwatched.notCheckable = payment.gatewayId.isEmpty() && payment.state == State::Unknown;
        tell(*account, unwatched);
        return;
    }
    if (item == nullptr)
        item = &account->list.add(payment);
    const bool wasFollowed = item->followed;
    item->payment = payment;
    item->followed = isWanted;
    if (isWanted && !wasFollowed)
        begin(*account, *item);
    else if (isClosedUnpaid(payment.state))
        item->watched.closedAt = item->watched.closedAt.value_or(m_clock.monotonic());
    else
        item->watched.closedAt.reset();
    readExpiry(*account, *item);
    replan(*account, *item);
    tellOrDrop(*account, payment.id);
    tellStanding(payment.account);
    wake();
}

void StatusTracker::begin(const Account& account, WatchedPayment& item)
{
    const Payment& payment = item.payment;
    item.watched = {};
    item.spread = m_random.bounded(-1000, 1001);
    item.watched.lastLookAt = toMonotonic(
        payment.lastCheckedAt.value_or(payments::isClosed(payment.state) ? payment.createdAt : payment.changedAt));
    if (payment.lastCheckedAt)
        item.answeredAt = item.watched.lastLookAt;
    if (isClosedUnpaid(payment.state))
        item.watched.closedAt = toMonotonic(payment.changedAt);
    item.watched.expiresAt = toMonotonic(payment.createdAt) + OwnLifeOfACode;
    readExpiry(account, item);
}

void StatusTracker::readExpiry(const Account& account, WatchedPayment& item) const
{
    if (item.payment.expiresAt)
        item.watched.expiresAt = account.connection.gatewayTime().toMonotonic(*item.payment.expiresAt);
}

void StatusTracker::replan(Account& account, WatchedPayment& item)
{
    std::optional<Look> look;
    item.pollNext = false;
    if (item.followed && !item.notCheckable && !item.isAsking()) {
        const milliseconds now = m_clock.monotonic();
        item.watched.isFront = item.payment.id == m_front;
        item.watched.hasRivals = account.list.openCount() > 1;
        look = account.schedule.next(item.watched, now, account.connection.budget().percentFree(), item.spread);
        if (look && mayPoll(account, item)) {
            look->at = std::min(look->at, now + BetweenLongPolls);
            item.pollNext = true;
        }
    }
    account.list.plan(item, look);
}

void StatusTracker::replanAll(Account& account)
{
    for (const QString& id : account.list.ids()) {
        WatchedPayment& item = *account.list.find(id);
        if (!item.followed)
            continue;
        readExpiry(account, item);
        replan(account, item);
    }
}

bool StatusTracker::mayPoll(Account& account, const WatchedPayment& item) const
{
    return item.payment.id == m_front && item.pollReady && item.isOpen() && account.connection.mayLongPoll()
        && account.longPolls < LongPollsAtOnce && !account.connection.silentSince()
        && account.connection.budget().percentFree() >= ScarcePercent && m_clock.monotonic() < item.watched.expiresAt;
}

void StatusTracker::setFront(const QString& paymentId)
{
    if (paymentId == m_front)
        return;
    const QString before = std::exchange(m_front, paymentId);
    for (const auto& entry : m_accounts) {
        for (const QString& id : {before, paymentId}) {
            if (WatchedPayment* item = entry.second->list.find(id)) {
                replan(*entry.second, *item);
                tell(*entry.second, *item);
            }
        }
    }
    wake();
}

void StatusTracker::lookNow(const Payment& payment)
{
    Account* account = find(payment.account);
    if (account == nullptr || payment.gatewayId.isEmpty()) {
        emit refused(payment.id,
            {Category::Unsupported, u"not_checkable"_s,
                UserText(QT_TRANSLATE_NOOP("Sentence",
                    "Paydesk cannot ask about this sale. Look for the payment in the app of the receiving account.")),
                u"no account or no gateway id of "_s + payment.id});
        return;
    }
    if (const milliseconds wait = account->connection.budget().waitFor(net::RateBudget::Purpose::Create); wait > 0ms) {
        emit refused(payment.id,
            {Category::RateLimit, u"busy"_s, gateways::busySentence(std::chrono::ceil<std::chrono::seconds>(wait)),
                u"no room in the budget for "_s + payment.id});
        return;
    }
    WatchedPayment* item = account->list.find(payment.id);
    if (item == nullptr)
        item = &account->list.add(payment);
    if (item->underway == WatchedPayment::Underway::Look)
        item->personWaits = true;
    else if (item->personsLooks == 0)
        ask(*account, *item, {payment.account, payment.id, false, true});
}

void StatusTracker::heard(const QString& accountId, milliseconds began)
{
    Account* account = find(accountId);
    if (account == nullptr)
        return;
    account->connection.heard(began);
    if (account->connection.takeClockNews())
        replanAll(*account);
    tellAll(*account);
    tellStanding(accountId);
    wake();
}

void StatusTracker::wake()
{
    m_timer = m_scheduler.after(0ms, [this] { pump(); });
}

void StatusTracker::pump()
{
    std::optional<milliseconds> next;
    for (const auto& entry : m_accounts) {
        const auto at = pump(*entry.second);
        if (at && (!next || *at < *next))
            next = at;
    }
    if (!next)
        return;
    m_timer =
        m_scheduler.after(std::clamp(*next - m_clock.monotonic(), milliseconds(1), LongestSleep), [this] { pump(); });
}

std::optional<milliseconds> StatusTracker::pump(Account& account)
{
    AccountConnection& connection = account.connection;
    for (;;) {
        const milliseconds now = m_clock.monotonic();
        const bool isSilent = connection.silentSince().has_value();
        if (connection.isStopped() || account.looks >= (isSilent ? 1 : LooksAtOnce))
            return std::nullopt;
        WatchedPayment* due = nextDue(account);
        if (due == nullptr) {
            const WatchedPayment* first = account.list.first();
            return first == nullptr ? std::nullopt : std::optional(first->plan->at);
        }
        if (isSilent && now < connection.nextProbeAt())
            return connection.nextProbeAt();
        if (const milliseconds wait = connection.budget().waitFor(net::RateBudget::Purpose::Look); wait > 0ms)
            return now + wait;
        // With requests this scarce the next one is kept for the front sale when its turn is near.
        const milliseconds untilNextRequest = 66s / connection.requestsPerMinute();
        const WatchedPayment* front = account.list.find(m_front);
        if (front != nullptr && front != due && front->plan && front->plan->at - now < untilNextRequest
            && connection.budget().percentFree() < ScarcePercent)
            return front->plan->at;
        ask(account, *due, {due->payment.account, due->payment.id, due->pollNext, false});
    }
}

WatchedPayment* StatusTracker::nextDue(Account& account)
{
    WatchedPayment* front = account.list.find(m_front);
    if (front != nullptr && isStillDue(account, *front))
        return front;
    for (;;) {
        WatchedPayment* first = account.list.first();
        if (first == nullptr || first->plan->at > m_clock.monotonic())
            return nullptr;
        if (isStillDue(account, *first))
            return first;
        if (!first->plan)
            tellOrDrop(account, first->payment.id);
    }
}

/// The budget may have changed since the look was planned.
bool StatusTracker::isStillDue(Account& account, WatchedPayment& item)
{
    const milliseconds now = m_clock.monotonic();
    if (!item.plan || item.plan->at > now)
        return false;
    if (!item.pollNext || !mayPoll(account, item)) {
        item.pollReady = false;
        replan(account, item);
    }
    return item.plan && item.plan->at <= now;
}

void StatusTracker::ask(Account& account, WatchedPayment& item, Asked asked)
{
    asked.began = m_clock.monotonic();
    if (asked.byPerson) {
        ++item.personsLooks;
    } else {
        item.underway = asked.longPoll ? WatchedPayment::Underway::LongPoll : WatchedPayment::Underway::Look;
        ++(asked.longPoll ? account.longPolls : account.looks);
    }
    item.personWaits = false;
    account.list.plan(item, std::nullopt);
    account.connection.client().check(
        {item.payment.gatewayId, item.payment.due(), asked.longPoll},
        [this, asked](const Result& result) { finish(asked, result); },
        asked.byPerson ? gateways::GatewayClient::Asking::Patiently : gateways::GatewayClient::Asking::Once);
    tell(account, item);
}

void StatusTracker::finish(const Asked& asked, const Result& result)
{
    Account* account = find(asked.account);
    WatchedPayment* item = account == nullptr ? nullptr : account->list.find(asked.payment);
    if (item == nullptr)
        return;
    if (asked.byPerson) {
        --item->personsLooks;
    } else {
        item->underway = WatchedPayment::Underway::Nothing;
        --(asked.longPoll ? account->longPolls : account->looks);
    }
    settleAccount(*account, asked, result);
    item->spread = m_random.bounded(-1000, 1001);
    const bool isForPerson = asked.byPerson || (item->personWaits && !asked.longPoll);
    const Payment payment = item->payment;
    const bool isWritten = settle(*account, *item, asked, result);
    item = account->list.find(asked.payment);
    if (item != nullptr && !isWritten) {
        item->watched.lastLookAt = std::min(item->watched.lastLookAt, asked.began - 1ms);
        item->watched.lastTryAt = m_clock.monotonic();
        ++item->watched.failedLooks;
    }
    if (item != nullptr)
        replan(*account, *item);
    tellOrDrop(*account, asked.payment);
    tellStanding(asked.account);
    if (isForPerson && !isAnswer(result) && !asked.byPerson)
        lookNow(payment);
    else if (isForPerson && !result && result.error().category != Category::Declined)
        emit refused(asked.payment, result.error());
    wake();
}

void StatusTracker::settleAccount(Account& account, const Asked& asked, const Result& result)
{
    AccountConnection& connection = account.connection;
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
        replanAll(account);
    if (wasStopped != connection.isStopped() || wasSilent != connection.silentSince().has_value())
        tellAll(account);
}

bool StatusTracker::settle(Account& account, WatchedPayment& item, const Asked& asked, const Result& result)
{
    item.learn(result,
        {asked.began, m_clock.monotonic(), m_clock.nowUtc().addMSecs((asked.began - m_clock.monotonic()).count()),
            asked.longPoll});
    if (result) {
        Observation seen = *result;
        seen.duplicate = seen.duplicate
            || (seen.said == Observation::Said::Paid && payments::isClosed(item.payment.state)
                && !item.payment.transactionId.isEmpty() && !seen.transactionId.isEmpty()
                && seen.transactionId != item.payment.transactionId);
        return report(account, asked.payment, seen, observed(Observation::Said::Expired, Evidence::None));
    }
    switch (result.error().category) {
    case Category::Declined:
        // Money may be moving where somebody said so: there code 1 does not make it failed (BG-R6).
        return report(account, asked.payment, observed(Observation::Said::Open, Evidence::Api),
            item.payment.state == State::Pending ? observed(Observation::Said::Failed, Evidence::Api)
                                                 : observed(Observation::Said::Expired, Evidence::None));
    case Category::NotConfirmed:
        return report(account, asked.payment, std::nullopt, observed(Observation::Said::NoAnswer, Evidence::Api));
    default:
        return true;
    }
}

bool StatusTracker::report(
    Account& account, const QString& paymentId, std::optional<Observation> seen, const Observation& atTheEnd)
{
    if (seen && !m_write(paymentId, *seen))
        return false;
    // Writing brings the payment back through follow().
    const WatchedPayment* item = account.list.find(paymentId);
    const bool isEnded = item != nullptr && item->isOpen()
        && item->watched.lastLookAt >= item->watched.expiresAt + account.profile.afterExpiry;
    return !isEnded || (seen && seen->said != Observation::Said::Open) || m_write(paymentId, atTheEnd);
}

Watching StatusTracker::shown(const Account& account, const WatchedPayment& item) const
{
    const AccountConnection& connection = account.connection;
    Watching watching;
    watching.paymentId = item.payment.id;
    watching.asking = item.isAsking();
    watching.answeredAt = item.answeredAt;
    if (item.plan && !connection.isStopped())
        watching.nextLookAt =
            connection.silentSince() ? std::max(item.plan->at, connection.nextProbeAt()) : item.plan->at;
    if (item.followed && (item.payment.expiresAt || !item.payment.due().isZero()))
        watching.codeEndsAt = item.watched.expiresAt;
    watching.silentSince = item.silentSince;
    if (!watching.silentSince && item.isOpen())
        watching.silentSince = connection.silentSince();
    watching.lastAttemptFailed = item.lastAttemptFailed;
    watching.notCheckable = item.notCheckable;
    watching.problem = item.problem;
    if (!watching.problem && item.followed)
        watching.problem = connection.problem();
    return watching;
}

void StatusTracker::tellAll(Account& account)
{
    QList<Watching> news;
    for (const QString& id : account.list.ids())
        news.append(shown(account, *account.list.find(id)));
    for (const Watching& one : std::as_const(news))
        emit watching(one);
}

void StatusTracker::tellOrDrop(Account& account, const QString& paymentId)
{
    const WatchedPayment* item = account.list.find(paymentId);
    if (item == nullptr)
        return;
    const Watching last = shown(account, *item);
    if (!item->isAsking() && (!item->followed || (!item->plan && !item->notCheckable)))
        account.list.remove(paymentId);
    emit watching(last);
}

void StatusTracker::tellStanding(const QString& accountId)
{
    if (const Account* account = find(accountId))
        emit accountStands(account->connection.standing(account->list.openCount()));
}

} // namespace till
