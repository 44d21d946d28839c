// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/statetable.h"

#include <QString>

namespace support {

/// What becomes of an open payment of `due` by one observation, in the words of the fixtures: a state, or "review" for
/// an exception that nobody has looked at.
[[nodiscard]] inline QString unifiedStateAfter(const payments::Observation& seen, const money::Money& due)
{
    payments::Payment payment;
    payment.state = payments::State::Pending;
    payment.amount = due;
    if (const auto transition = payments::next(payment, seen, payments::Evidence::Api))
        payment = payments::applied(payment, seen, *transition);
    return payment.needsAttention() ? QStringLiteral("review") : QString(payments::toWord(payment.state));
}

} // namespace support
