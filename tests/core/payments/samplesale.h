// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/statetable.h"

/// A sale of USD 12.50 that expires at 03:10.
namespace samplesale {

inline QDateTime at(int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 1, 15), QTime(hour, minute, second), Qt::UTC);
}

inline money::Money usd(qint64 cents)
{
    return *money::Money::fromMinor(cents, money::Currency::Usd);
}

inline money::Money khr(qint64 riel)
{
    return *money::Money::fromMinor(riel, money::Currency::Khr);
}

constexpr qint64 Price = 1250;

inline payments::Payment sale(payments::State state, payments::Evidence evidence = payments::Evidence::Api,
    payments::Exception exception = payments::Exception::None)
{
    payments::Payment payment;
    payment.state = state;
    payment.exception = exception;
    payment.evidence = evidence;
    payment.amount = usd(Price);
    payment.createdAt = at(3, 0);
    payment.changedAt = payment.createdAt;
    payment.expiresAt = at(3, 10);
    return payment;
}

/// Money of the price, paid and seen at 03:05.
inline payments::Observation paid(payments::Evidence evidence = payments::Evidence::Api)
{
    payments::Observation observation;
    observation.said = payments::Observation::Said::Paid;
    observation.evidence = evidence;
    observation.received = usd(Price);
    observation.paidAt = at(3, 5);
    observation.seenAt = at(3, 5);
    return observation;
}

inline payments::Observation said(
    payments::Observation::Said what, payments::Evidence evidence = payments::Evidence::Api)
{
    payments::Observation observation;
    observation.said = what;
    observation.evidence = evidence;
    observation.seenAt = at(3, 5);
    return observation;
}

} // namespace samplesale
