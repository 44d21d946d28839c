// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practicegateway.h"

namespace practice {

void PracticeGateway::takeUp(const payments::Payment& sale, const QString& receiver)
{
    PracticePayment payment;
    payment.gateway = sale.gateway;
    payment.key = keyOf(sale);
    if (payment.key.isEmpty())
        return;
    payment.receiver = receiver;
    payment.amount = sale.amount;
    payment.due = sale.due();
    payment.createdAt = sale.createdAt;
    payment.expiresAt = sale.expiresAt.value_or(sale.createdAt.addDuration(PracticeBank::UsualExpiry));
    restore(payment, sale);
    m_bank.open(std::move(payment));
}

} // namespace practice
