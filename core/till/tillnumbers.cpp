// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Transaction numbers, where a gateway finds a payment by nothing else (PP-R4).

#include "core/till/actor.h"
#include "core/till/saletrouble.h"
#include "core/till/till.h"
#include "core/till/transactionnumber.h"

#include <QCoreApplication>

namespace till {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;
using payments::Payment;

std::optional<base::Error> Till::faultOfNumber(const Payment& payment) const
{
    const auto account = m_accounts.find(payment.account);
    if (account == m_accounts.end())
        return accountUnknown(payment.account);
    const gateways::MethodOffer* offer = account->second->offerOf(payment.method);
    if (offer == nullptr || !offer->asksTransactionId)
        return base::Error{Category::Validation, u"transaction_id_unasked"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 finds this sale by itself. Check the sale instead of a number."),
                {account->second->gateway().accountNeeds().service}),
            u"no number for "_s + payment.id};
    if (!takesTransactionNumber(payment))
        return notOpen(payment);
    return std::nullopt;
}

void Till::giveTransactionId(const QString& paymentId, const QString& transactionId)
{
    const auto payment = known(paymentId);
    if (!payment)
        return;
    if (const auto fault = faultOfNumber(*payment)) {
        emit refused(paymentId, *fault);
        return;
    }
    const base::Result<QString> number = transactionNumber(transactionId);
    if (!number) {
        emit refused(paymentId, number.error());
        return;
    }
    m_numberMoves.drop(paymentId);
    const auto given = m_ledger.giveNumber(paymentId, *number, m_actor);
    const bool isUsed = !given && given.error().code == u"transaction_id_used"_s;
    const auto claim = isUsed ? m_ledger.claimWithoutMoney(paymentId, *number).value_or(std::nullopt) : std::nullopt;
    if (claim) {
        const auto account = m_accounts.find(claim->account);
        m_numberMoves.begin({*claim, paymentId, *number, m_actor, given.error()},
            account == m_accounts.end() ? nullptr : account->second.get(), *m_accounts.at(payment->account));
        return;
    }
    if (recorded(paymentId, given))
        m_tracker.lookNow(given->payment);
}

void Till::numberMoved(const ledger::Moved& moved)
{
    if (moved.from)
        committed(*moved.from);
    committed(moved.to);
    if (moved.from)
        emit told(moved.to.id,
            UserText(
                QT_TRANSLATE_NOOP("Sentence",
                    "This number was at sale %1, where no money came. It is at this sale now, and sale %1 has none."),
                {u"S-%1"_s.arg(moved.from->number)}));
    m_tracker.lookNow(moved.to);
}

void Till::heedReturn(const QString& paymentId, const QString& transactionId)
{
    const auto found = m_ledger.records().byId(paymentId);
    if (!found || !*found || !isOpen((*found)->state))
        return;
    const Payment& payment = **found;
    const auto account = m_accounts.find(payment.account);
    if (account == m_accounts.end() || !account->second->gateway().accountNeeds().returnPages)
        return;
    // What a person typed stands: the page was opened by anybody who has its address.
    const base::Result<QString> number = transactionNumber(transactionId);
    if (number && payment.gatewayId.isEmpty() && !faultOfNumber(payment))
        m_returnHints.heed(payment, *account->second, *number);
    else
        m_tracker.lookSoon(payment);
}

void Till::returnConfirmed(const QString& paymentId, const QString& number, const payments::Observation& seen)
{
    const auto found = m_ledger.records().byId(paymentId);
    if (!found || !*found || !isOpen((*found)->state) || !(*found)->gatewayId.isEmpty())
        return;
    // Nothing is taken from a sale that a person gave this number.
    const auto given = m_ledger.giveNumber(paymentId, number, Program);
    if (!given) {
        if (given.error().category == Category::Storage)
            ledgerStops(given.error());
        return;
    }
    committed(given->payment);
    observe(paymentId, seen);
}

} // namespace till
