// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/numbermoves.h"

#include "core/till/saletrouble.h"
#include "core/till/transactionnumber.h"

#include <QCoreApplication>

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;
using payments::Observation;

namespace {

/// The gateway was asked about this number at this amount, and knows of no such payment.
bool isNo(const base::Error& error)
{
    return error.category == Category::NotConfirmed || error.category == Category::Declined
        || error.category == Category::NotFound || error.category == Category::Validation;
}

} // namespace

NumberMoves::NumberMoves(ledger::Ledger& ledger, Write write, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_write(std::move(write))
{
}

void NumberMoves::begin(const Wish& wish, AccountConnection* asked)
{
    if (asked == nullptr) {
        move(wish);
        return;
    }
    if (asked->budget().waitFor(net::RateBudget::Purpose::Create) > 0ms) {
        refuseUnclear(wish, Category::RateLimit, u"no room in the budget"_s);
        return;
    }
    const int round = ++m_lastRound;
    m_asked[wish.paymentId] = {wish, round};
    asked->client().check({wish.claim.gatewayId, wish.claim.due(), false, u"S-%1"_s.arg(wish.claim.number)},
        [this, paymentId = wish.paymentId, round](
            const base::Result<Observation>& result) { finish(paymentId, round, result); });
}

void NumberMoves::finish(const QString& paymentId, int round, const base::Result<Observation>& result)
{
    const auto found = m_asked.find(paymentId);
    if (found == m_asked.end() || found->second.round != round)
        return;
    const Wish wish = found->second.wish;
    m_asked.erase(found);
    if (!result && !isNo(result.error())) {
        refuseUnclear(wish, result.error().category, result.error().log);
        return;
    }
    if (!result) {
        move(wish);
        return;
    }
    switch (result->said) {
    case Observation::Said::Paid: {
        // Not where a person has given it another number meanwhile: then this answer is about neither.
        const auto claim = m_ledger.records().byId(wish.claim.id);
        if (claim && *claim && (*claim)->gatewayId == wish.claim.gatewayId)
            m_write(wish.claim.id, *result);
        emit refused(paymentId, wish.used);
        return;
    }
    case Observation::Said::Failed:
    case Observation::Said::Expired:
    case Observation::Said::Cancelled:
        move(wish);
        return;
    default:
        emit refused(paymentId,
            {Category::Duplicate, u"transaction_id_pending"_s,
                UserText(QT_TRANSLATE_NOOP(
                             "Sentence", "The gateway still works on this number for sale %1. Try again in a minute."),
                    {u"S-%1"_s.arg(wish.claim.number)}),
                u"number of S-%1 is pending there"_s.arg(wish.claim.number)});
    }
}

void NumberMoves::move(const Wish& wish)
{
    // A person may have gone on with it while the gateway was asked.
    const auto payment = m_ledger.records().byId(wish.paymentId);
    if (payment && *payment && !takesTransactionNumber(**payment)) {
        emit refused(wish.paymentId, notOpen(**payment));
        return;
    }
    const auto done = m_ledger.moveNumber(wish.claim.id, wish.paymentId, wish.number, wish.actor);
    if (done)
        emit moved(*done);
    else
        emit refused(wish.paymentId, done.error());
}

void NumberMoves::refuseUnclear(const Wish& wish, Category category, const QString& why)
{
    emit refused(wish.paymentId,
        {category, u"transaction_id_unclear"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                         "Sale %1 has this number, and the gateway cannot say now whether money came. Try again in a "
                         "minute."),
                {u"S-%1"_s.arg(wish.claim.number)}),
            u"number of S-%1: "_s.arg(wish.claim.number) + why});
}

void NumberMoves::abandon(const QString& accountId)
{
    QList<Wish> dropped;
    for (const auto& [paymentId, asked] : m_asked) {
        if (asked.wish.claim.account == accountId)
            dropped.append(asked.wish);
    }
    for (const Wish& wish : std::as_const(dropped)) {
        m_asked.erase(wish.paymentId);
        refuseUnclear(wish, Category::Network, u"the account was changed"_s);
    }
}

} // namespace till
