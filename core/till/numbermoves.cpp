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

/// The gateway answered about this number at this price, and confirms nothing.
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

void NumberMoves::begin(const Wish& wish, AccountConnection* claims, AccountConnection& own)
{
    AccountConnection& asked = claims != nullptr ? *claims : own;
    ask({wish, &asked, &own}, asked, wish.claim, wish.claim.gatewayId, &NumberMoves::aboutTheClaim);
}

void NumberMoves::ask(
    const Asked& asked, AccountConnection& where, const payments::Payment& about, const QString& number, Heard heard)
{
    if (where.budget().waitFor(net::RateBudget::Purpose::Create) > 0ms) {
        refuseUnclear(asked.wish, Category::RateLimit, u"no room in the budget"_s);
        return;
    }
    const int round = ++m_lastRound;
    Asked& kept = m_asked.insert_or_assign(asked.wish.paymentId, asked).first->second;
    kept.round = round;
    where.client().check({number, about.due(), false, u"S-%1"_s.arg(about.number)},
        [this, paymentId = asked.wish.paymentId, round, heard](const base::Result<Observation>& result) {
            const auto found = m_asked.find(paymentId);
            if (found == m_asked.end() || found->second.round != round)
                return;
            const Asked answered = found->second;
            m_asked.erase(found);
            (this->*heard)(answered, result);
        });
}

void NumberMoves::aboutTheClaim(const Asked& asked, const base::Result<Observation>& result)
{
    const Wish& wish = asked.wish;
    if (!result && !isNo(result.error())) {
        refuseUnclear(wish, result.error().category, result.error().log);
        return;
    }
    if (!result) {
        const auto other = m_ledger.records().byId(wish.paymentId);
        if (other && *other && (*other)->due() != wish.claim.due())
            ask(asked, *asked.own, **other, wish.number, &NumberMoves::aboutTheOther);
        else
            refuseUnclear(wish, result.error().category, result.error().log);
        return;
    }
    switch (result->said) {
    case Observation::Said::Paid: {
        // Not where a person has given it another number meanwhile: then this answer is about neither.
        const auto claim = m_ledger.records().byId(wish.claim.id);
        if (claim && *claim && (*claim)->gatewayId == wish.claim.gatewayId)
            m_write(wish.claim.id, *result);
        emit refused(wish.paymentId, wish.used);
        return;
    }
    case Observation::Said::Failed:
    case Observation::Said::Expired:
    case Observation::Said::Cancelled:
        move(wish);
        return;
    default:
        refusePending(wish);
    }
}

void NumberMoves::aboutTheOther(const Asked& asked, const base::Result<Observation>& result)
{
    if (result && result->said == Observation::Said::Paid)
        move(asked.wish); // the look that follows brings the same answer again, as that sale's own
    else if (result && result->said == Observation::Said::Open)
        refusePending(asked.wish);
    else
        refuseUnclear(asked.wish, result ? Category::NotConfirmed : result.error().category,
            result ? u"neither sale was paid by it"_s : result.error().log);
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

void NumberMoves::refusePending(const Wish& wish)
{
    emit refused(wish.paymentId,
        {Category::Duplicate, u"transaction_id_pending"_s,
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "The gateway still works on this number for sale %1. Try again in a minute."),
                {u"S-%1"_s.arg(wish.claim.number)}),
            u"number of S-%1 is pending there"_s.arg(wish.claim.number)});
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
        if (asked.claims->profile().id == accountId || asked.own->profile().id == accountId)
            dropped.append(asked.wish);
    }
    for (const Wish& wish : std::as_const(dropped)) {
        m_asked.erase(wish.paymentId);
        refuseUnclear(wish, Category::Network, u"the account was changed"_s);
    }
}

} // namespace till
