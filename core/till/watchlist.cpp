// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/watchlist.h"

using base::Category;
using payments::State;

namespace till {

bool isClosedUnpaid(State state)
{
    return state == State::Failed || state == State::Expired || state == State::Cancelled;
}

bool mayBringMoney(const payments::Payment& payment)
{
    const bool isAnswered = payment.state != State::Draft && !payment.gatewayId.isEmpty();
    const bool isUnpaid = !payments::isClosed(payment.state) || isClosedUnpaid(payment.state);
    return isAnswered && isUnpaid && !payment.received;
}

bool isAwaitingEnd(const payments::Payment& payment)
{
    const bool isOpen = payment.state == State::Pending || payment.state == State::Processing;
    return isOpen && payment.exception < payments::Exception::Over;
}

bool isAnswer(const base::Result<payments::Observation>& result)
{
    return result || result.error().category == Category::Declined || result.error().category == Category::NotConfirmed;
}

bool isRefusedAccess(Category category)
{
    return category == Category::Auth || category == Category::AuthExpired || category == Category::Permission
        || category == Category::Quota;
}

bool isRefusedLook(Category category)
{
    switch (category) {
    case Category::Validation:
    case Category::NotFound:
    case Category::Duplicate:
    case Category::InsufficientFunds:
    case Category::LimitExceeded:
    case Category::InvalidAccount:
    case Category::Protocol:
    case Category::Signature:
        return true;
    default:
        return false;
    }
}

bool isSilence(Category category)
{
    return category == Category::Network || category == Category::Tls;
}

void WatchedPayment::learn(const base::Result<payments::Observation>& result, const Ended& ended)
{
    pollReady = isAnswer(result);
    if (isAnswer(result)) {
        watched.lastLookAt = ended.longPoll ? ended.now : ended.began;
        watched.failedLooks = 0;
        watched.refusedAt.reset();
        answeredAt = ended.now;
        silentSince.reset();
        problem.reset();
        lastAttemptFailed = !result && result.error().category == Category::Declined;
        if (!result && !lastAttemptFailed)
            problem = result.error().person;
        return;
    }
    const Category category = result.error().category;
    if (ended.longPoll && category != Category::Unsupported) {
        // It proves nothing either way; an ordinary look follows, a second later.
        watched.failedLooks = 1;
        watched.lastTryAt = ended.now;
        return;
    }
    notCheckable = category == Category::Unsupported;
    if (!isRefusedAccess(category) && !isSilence(category))
        problem = result.error().person;
    if (isRefusedAccess(category) || notCheckable || category == Category::RateLimit)
        return;
    silentSince = silentSince.value_or(ended.beganUtc);
    if (isSilence(category))
        return; // the account waits as a whole
    if (ended.pastEnd && isRefusedLook(category)) {
        watched.lastLookAt = ended.began;
        watched.failedLooks = 0;
        watched.refusedAt = watched.refusedAt.value_or(ended.began);
        return;
    }
    watched.lastTryAt = ended.began;
    ++watched.failedLooks;
}

WatchedPayment* WatchList::find(const QString& id)
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &found->second;
}

WatchedPayment& WatchList::add(const payments::Payment& payment)
{
    WatchedPayment& item = m_items[payment.id];
    item.payment = payment;
    return item;
}

void WatchList::remove(const QString& id)
{
    const auto found = m_items.find(id);
    if (found == m_items.end())
        return;
    found->second.followed = false;
    plan(found->second, std::nullopt);
    m_items.erase(found);
}

void WatchList::plan(WatchedPayment& item, std::optional<Look> look)
{
    if (item.plan)
        m_due.erase({item.plan->at, item.payment.id});
    item.plan = look;
    if (look)
        m_due.emplace(look->at, item.payment.id);
    m_open += int(item.isOpen()) - int(item.countsAsOpen);
    item.countsAsOpen = item.isOpen();
}

WatchedPayment* WatchList::first()
{
    return m_due.empty() ? nullptr : find(m_due.begin()->second);
}

QStringList WatchList::ids() const
{
    QStringList found;
    for (const auto& [id, item] : m_items)
        found.append(id);
    return found;
}

} // namespace till
