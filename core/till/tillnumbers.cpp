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
    const auto given = m_ledger.giveNumber(paymentId, *number, m_actor);
    if (recorded(paymentId, given))
        m_tracker.lookNow(given->payment);
}

void Till::heedReturn(const QString& paymentId, const QString& transactionId)
{
    const auto found = m_ledger.records().byId(paymentId);
    if (!found || !*found || !isOpen((*found)->state))
        return;
    Payment payment = **found;
    const auto account = m_accounts.find(payment.account);
    if (account == m_accounts.end() || !account->second->gateway().accountNeeds().returnPages)
        return;
    // What a person typed stands: the page was opened by anybody who has its address.
    const base::Result<QString> number = transactionNumber(transactionId);
    if (number && payment.gatewayId.isEmpty() && !faultOfNumber(payment)) {
        const auto given = m_ledger.giveNumber(paymentId, *number, Program);
        if (given && given->changed)
            committed(given->payment);
        if (given)
            payment = given->payment;
    }
    m_tracker.lookSoon(payment);
}

} // namespace till
