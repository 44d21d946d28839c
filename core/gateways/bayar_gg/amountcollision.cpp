// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/amountcollision.h"

#include "core/money/moneyformat.h"

#include <QCoreApplication>

namespace gateways {

using namespace Qt::StringLiterals;
using payments::Payment;

std::optional<Payment> collidingWith(const Payment& payment, const QList<Payment>& others)
{
    std::optional<Payment> first;
    for (const Payment& other : others) {
        const bool isRival = other.id != payment.id && other.gateway == payment.gateway
            && other.account == payment.account && !payments::isClosed(other.state) && other.due() == payment.due();
        if (isRival && (!first || other.number < first->number))
            first = other;
    }
    return first;
}

base::Error collisionError(const Payment& other)
{
    return {base::Category::Duplicate, u"final_amount_taken"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence",
                           "Sale %1 waits for exactly %2 too. Finish or cancel it, or make a new code for this sale."),
            {u"S-%1"_s.arg(other.number), money::format(other.due())}),
        u"same final amount as S-%1"_s.arg(other.number)};
}

} // namespace gateways
