// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks outside the timetable.

#include "core/gateways/gatewayerror.h"
#include "core/till/statustracker.h"

#include <QCoreApplication>

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;
using payments::Payment;
using std::chrono::milliseconds;

namespace {

/// Of the five an account may have under way: the others are for open sales.
constexpr int LooksInTurn = 3;
constexpr milliseconds NextTry = 250ms;
/// Percent of the allowance that stay free beside a sale in front of a customer.
constexpr int RoomForFront = 50;

/// There is nothing to ask by. The gateway's own words where it has some (PP-R4).
base::Error notAskable(const AccountWatch* account, const Payment& payment)
{
    if (account != nullptr) {
        const AccountConnection& connection = account->connection();
        gateways::CheckRequest request{{}, payment.due()};
        auto made = connection.gateway().checkRequest(connection.profile(), {}, request);
        if (!made && made.error().category == Category::Unsupported)
            return std::move(made).error();
    }
    return {Category::Unsupported, u"not_checkable"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence",
            "Paydesk cannot ask about this sale. Look for the payment in the app of the receiving account.")),
        u"no account or no gateway id of "_s + payment.id};
}

} // namespace

void StatusTracker::lookNow(const Payment& payment)
{
    AccountWatch* account = find(payment.account);
    if (account == nullptr || payment.gatewayId.isEmpty()) {
        emit refused(payment.id, notAskable(account, payment));
        return;
    }
    if (const milliseconds wait = account->connection().budget().waitFor(net::RateBudget::Purpose::Create);
        wait > 0ms) {
        emit refused(payment.id,
            {Category::RateLimit, u"busy"_s, gateways::busySentence(std::chrono::ceil<std::chrono::seconds>(wait)),
                u"no room in the budget for "_s + payment.id});
        return;
    }
    WatchedPayment& item = account->item(payment);
    if (item.underway == WatchedPayment::Underway::Look)
        item.personWaits = true;
    else if (item.personsLooks == 0)
        ask(*account, item, {payment.account, payment.id, payment.gatewayId, false, true});
}

void StatusTracker::lookSoon(const Payment& payment)
{
    AccountWatch* account = find(payment.account);
    WatchedPayment* item = account != nullptr ? account->find(payment.id) : nullptr;
    if (item == nullptr || payment.gatewayId.isEmpty() || item->isAsking() || account->connection().isStopped()
        || account->connection().silentSince()
        || account->connection().budget().waitFor(net::RateBudget::Purpose::Look) > 0ms)
        return;
    ask(*account, *item, {payment.account, payment.id, payment.gatewayId});
}

StatusTracker::Turn StatusTracker::lookInTurn(const Payment& payment)
{
    AccountWatch* account = find(payment.account);
    if (account == nullptr)
        return {Turn::Kind::NoAccount};
    AccountConnection& connection = account->connection();
    if (payment.gatewayId.isEmpty() || connection.isStopped())
        return {Turn::Kind::Never};
    if (const WatchedPayment* watched = account->find(payment.id); watched != nullptr && watched->isAsking())
        return {Turn::Kind::Begun};
    const auto wait = [&connection](milliseconds time) {
        return Turn{Turn::Kind::Wait, std::max(time, NextTry), connection.problem()};
    };
    const milliseconds now = m_clock.monotonic();
    if (connection.silentSince() && (account->looks > 0 || now < connection.nextProbeAt()))
        return wait(connection.nextProbeAt() - now);
    if (const milliseconds room = connection.budget().waitFor(net::RateBudget::Purpose::Look); room > 0ms)
        return {Turn::Kind::Wait, room};
    if (account->frontDueAt() && connection.budget().percentFree() < RoomForFront)
        return {Turn::Kind::Wait, NextTry};
    if (account->looks >= LooksInTurn || account->list.isUnderway() || account->nextDue() != nullptr)
        return {Turn::Kind::Wait, NextTry};
    WatchedPayment& item = account->item(payment);
    if (const auto frontAt = account->keptForFrontUntil(item)) {
        if (AccountWatch::isDone(item))
            account->remove(payment.id);
        return {Turn::Kind::Wait, std::max(*frontAt - now, NextTry)};
    }
    ask(*account, item, {payment.account, payment.id, payment.gatewayId});
    return {Turn::Kind::Begun};
}

} // namespace till
