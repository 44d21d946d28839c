// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paymentstate.h"

namespace ui {

State stateOf(const payments::Payment& payment)
{
    using payments::Exception;
    switch (payment.exception) {
    case Exception::WrongCurrency:
        return State::WrongCurrency;
    case Exception::WrongAccount:
        return State::WrongAccount;
    case Exception::Short:
        return State::Short;
    case Exception::Over:
        return State::Over;
    case Exception::Duplicate:
        return State::PaidTwice;
    case Exception::Late:
        return State::Late;
    case Exception::Unverified:
        return State::Unverified;
    case Exception::Manual: // who said so stands beside it
    case Exception::None:
        break;
    }
    switch (payment.state) {
    case payments::State::Draft:
        return State::Preparing;
    case payments::State::Pending:
        return State::Waiting;
    case payments::State::Processing:
        return State::Seen;
    case payments::State::Paid:
        return State::Paid;
    case payments::State::PartiallyRefunded:
        return State::PartlyRefunded;
    case payments::State::Refunded:
        return State::Refunded;
    case payments::State::Failed:
        return State::Failed;
    case payments::State::Expired:
        return State::Expired;
    case payments::State::Cancelled:
        return State::Cancelled;
    case payments::State::Unknown:
        return State::Unknown;
    }
    return State::Unknown;
}

State stateOf(const payments::Payment& payment, const std::optional<std::chrono::milliseconds>& codeLeft)
{
    const State state = stateOf(payment);
    return state == State::Waiting && codeLeft && codeLeft->count() <= 0 ? State::RanOut : state;
}

std::optional<std::chrono::milliseconds> codeLeft(const payments::Payment& payment, const QDateTime& nowUtc)
{
    if (payments::isClosed(payment.state) || !payment.expiresAt)
        return std::nullopt;
    return std::chrono::milliseconds(nowUtc.msecsTo(*payment.expiresAt));
}

State stateAt(const payments::Payment& payment, const QDateTime& nowUtc)
{
    return stateOf(payment, codeLeft(payment, nowUtc));
}

} // namespace ui
