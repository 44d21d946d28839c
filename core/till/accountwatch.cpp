// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/accountwatch.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace till {

namespace {

constexpr int LongPollsAtOnce = 2; // contracts/bakong-gateway.md section 4
constexpr int MostSingleLooks = 5; // contracts/README.md section 8
constexpr int ScarcePercent = 20;
/// A fifth is never free for looks, so less than this is no room.
constexpr int RoomForLongPolls = 50;
constexpr milliseconds BetweenLongPolls = 1s;
/// A minute and a tenth, shared out among the requests of a minute.
constexpr milliseconds MinuteOfRequests = 66s;

} // namespace

WatchedPayment& AccountWatch::item(const payments::Payment& payment)
{
    WatchedPayment* found = m_list.find(payment.id);
    return found == nullptr ? m_list.add(payment) : *found;
}

void AccountWatch::update(WatchedPayment& item, const payments::Payment& payment)
{
    const bool goesOn = item.followed && item.payment.gatewayId == payment.gatewayId;
    item.payment = payment;
    item.followed = isToWatch(payment);
    if (item.followed && !goesOn)
        begin(item);
    else if (isClosedUnpaid(payment.state))
        item.watched.closedAt = item.watched.closedAt.value_or(m_clock.monotonic());
    else
        item.watched.closedAt.reset();
    item.watched.awaitsEnd = isAwaitingEnd(payment);
    item.watched.isAskable = !payment.gatewayId.isEmpty();
    readExpiry(item);
    replan(item);
}

void AccountWatch::begin(WatchedPayment& item)
{
    const payments::Payment& payment = item.payment;
    const QDateTime shownAt = isClosedUnpaid(payment.state) ? payment.createdAt : payment.changedAt;
    item.watched = {};
    item.watched.lastLookAt = toMonotonic(payment.lastCheckedAt.value_or(shownAt));
    if (payment.lastCheckedAt)
        item.answeredAt = item.watched.lastLookAt;
    if (isClosedUnpaid(payment.state))
        item.watched.closedAt = toMonotonic(payment.changedAt);
    item.watched.since = toMonotonic(shownAt);
    item.watched.expiresAt = toMonotonic(payment.createdAt) + m_profile.ownLife;
    item.notCheckable = false;
    item.problem.reset();
    redraw(item);
}

void AccountWatch::setFront(const QString& paymentId)
{
    const QString before = std::exchange(m_front, paymentId);
    for (const QString& id : {before, paymentId}) {
        if (WatchedPayment* item = m_list.find(id))
            replan(*item);
    }
}

bool AccountWatch::rename(const gateways::AccountProfile& profile)
{
    const QString before = m_connection.profile().name;
    m_connection.rename(profile);
    if (before == profile.name)
        return false;
    for (const QString& id : m_list.ids()) {
        // Where both have one name the sentence may be about the service, which keeps it.
        auto& problem = m_list.find(id)->problem;
        if (problem && before != m_connection.gateway().accountNeeds().service)
            problem = renamed(*problem, before, profile.name);
    }
    return true;
}

void AccountWatch::replan(WatchedPayment& item)
{
    std::optional<Look> look;
    item.pollNext = false;
    if (item.followed && (!item.notCheckable || !item.watched.isAskable) && !item.isAsking()) {
        const milliseconds now = m_clock.monotonic();
        item.watched.isFront = item.payment.id == m_front;
        item.watched.hasRivals = openCount() > 1;
        look = m_schedule.next(item.watched, now, m_connection.budget().percentFree(), item.spread);
        if (look && mayPoll(item)) {
            look->at = std::min(look->at, now + BetweenLongPolls);
            item.pollNext = true;
        }
    }
    m_list.plan(item, look);
}

void AccountWatch::rereadExpiries()
{
    for (const QString& id : m_list.ids()) {
        WatchedPayment& item = *m_list.find(id);
        if (!item.followed)
            continue;
        readExpiry(item);
        replan(item);
    }
}

bool AccountWatch::isToWatch(const payments::Payment& payment) const
{
    return mayBringMoney(payment) || (m_profile.endsByClock && payment.gatewayId.isEmpty() && isAwaitingEnd(payment));
}

bool AccountWatch::isDone(const WatchedPayment& item)
{
    return !item.isAsking() && (!item.followed || (!item.plan && !item.notCheckable));
}

WatchedPayment* AccountWatch::nextDue()
{
    WatchedPayment* front = m_list.find(m_front);
    if (front != nullptr && isStillDue(*front))
        return front;
    for (;;) {
        WatchedPayment* first = m_list.first();
        if (first == nullptr || first->plan->at > m_clock.monotonic())
            return nullptr;
        if (isStillDue(*first))
            return first;
    }
}

/// The budget may have changed since the look was planned.
bool AccountWatch::isStillDue(WatchedPayment& item)
{
    const milliseconds now = m_clock.monotonic();
    if (!item.plan || item.plan->at > now)
        return false;
    if (!item.pollNext || !mayPoll(item)) {
        item.pollReady = false;
        replan(item);
    }
    return item.plan && item.plan->at <= now;
}

std::optional<milliseconds> AccountWatch::firstDueAt()
{
    const WatchedPayment* first = m_list.first();
    return first == nullptr ? std::nullopt : std::optional(first->plan->at);
}

std::optional<milliseconds> AccountWatch::frontDueAt()
{
    const WatchedPayment* front = m_list.find(m_front);
    return front == nullptr || !front->plan ? std::nullopt : std::optional(front->plan->at);
}

std::optional<milliseconds> AccountWatch::keptForFrontUntil(const WatchedPayment& due)
{
    const auto frontAt = frontDueAt();
    if (!frontAt || due.payment.id == m_front || m_connection.budget().percentFree() >= ScarcePercent)
        return std::nullopt;
    const milliseconds untilNextRequest = MinuteOfRequests / m_connection.requestsPerMinute();
    return *frontAt - m_clock.monotonic() < untilNextRequest ? frontAt : std::nullopt;
}

bool AccountWatch::goesByList(const WatchedPayment& due) const
{
    return openCount() > MostSingleLooks && list.isUsable() && !m_connection.silentSince() && isListed(due);
}

/// Expired and cancelled are learnt by a look of its own alone, so from its expiry on each has that.
bool AccountWatch::isListed(const WatchedPayment& item) const
{
    const bool isWaiting =
        item.payment.state == payments::State::Pending || item.payment.state == payments::State::Processing;
    return isWaiting && item.isOpen() && !item.isAsking() && item.watched.isAskable
        && m_clock.monotonic() < item.watched.expiresAt;
}

QStringList AccountWatch::listed()
{
    QStringList ids = m_list.ids();
    ids.removeIf([this](const QString& id) { return !isListed(*m_list.find(id)); });
    return ids;
}

QSet<QString> AccountWatch::wantedOfList()
{
    QSet<QString> wanted;
    for (const QString& id : m_list.ids()) {
        const WatchedPayment& item = *m_list.find(id);
        if (item.isOpen() && item.watched.isAskable)
            wanted.insert(item.payment.gatewayId);
    }
    return wanted;
}

QDateTime AccountWatch::listFrom()
{
    QDateTime oldest = m_clock.nowUtc();
    for (const QString& id : m_list.ids()) {
        const WatchedPayment& item = *m_list.find(id);
        if (item.isOpen())
            oldest = std::min(oldest, item.payment.createdAt);
    }
    return oldest.addMSecs(m_connection.gatewayTime().ahead().count());
}

bool AccountWatch::isPastEnd(const WatchedPayment& item) const
{
    return item.isOpen() && isPastEnd(item, item.watched.lastLookAt);
}

bool AccountWatch::isPastEnd(const WatchedPayment& item, milliseconds began) const
{
    return item.watched.closedAt || began >= item.watched.expiresAt + m_profile.afterExpiry;
}

bool AccountWatch::isEndedByClock(const WatchedPayment& item, milliseconds began) const
{
    return m_profile.endsByClock && item.isOpen() && isPastEnd(item, began);
}

bool AccountWatch::isGivenUp(const WatchedPayment& item) const
{
    const milliseconds longest = m_profile.lateLooks.empty() ? 0ms : m_profile.lateLooks.back();
    return item.watched.awaitsEnd && item.watched.refusedAt
        && item.watched.lastLookAt >= *item.watched.refusedAt + longest;
}

bool AccountWatch::mayPoll(const WatchedPayment& item) const
{
    return item.payment.id == m_front && item.pollReady && item.isOpen() && m_connection.mayLongPoll()
        && longPolls < LongPollsAtOnce && !m_connection.silentSince()
        && m_connection.budget().percentFree() >= RoomForLongPolls && m_clock.monotonic() < item.watched.expiresAt;
}

void AccountWatch::readExpiry(WatchedPayment& item) const
{
    if (item.payment.expiresAt)
        item.watched.expiresAt = m_connection.gatewayTime().toMonotonic(*item.payment.expiresAt);
}

milliseconds AccountWatch::toMonotonic(const QDateTime& wall) const
{
    return m_clock.monotonic() - milliseconds(std::max<qint64>(0, wall.msecsTo(m_clock.nowUtc())));
}

Watching AccountWatch::shown(const WatchedPayment& item) const
{
    Watching watching;
    watching.paymentId = item.payment.id;
    watching.asking = item.isAsking();
    watching.answeredAt = item.answeredAt;
    if (item.plan && item.watched.isAskable && !m_connection.isStopped())
        watching.nextLookAt =
            m_connection.silentSince() ? std::max(item.plan->at, m_connection.nextProbeAt()) : item.plan->at;
    if (item.followed && (item.payment.expiresAt || !item.payment.due().isZero()))
        watching.codeEndsAt = item.watched.expiresAt;
    watching.silentSince = item.silentSince;
    if (!watching.silentSince && item.isOpen())
        watching.silentSince = m_connection.silentSince();
    watching.lastAttemptFailed = item.lastAttemptFailed;
    watching.notCheckable = item.notCheckable || (item.followed && !item.watched.isAskable);
    watching.problem = item.problem;
    if (!watching.problem && item.followed)
        watching.problem = m_connection.problem();
    return watching;
}

} // namespace till
