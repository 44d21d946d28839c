// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/soundevent.h"

namespace ui {

namespace {

using payments::Exception;
using payments::State;

/// A person marked it by hand: that is no exception that waits for anybody.
bool isExceptional(const payments::Payment& payment)
{
    return payment.exception != Exception::None && payment.exception != Exception::Manual;
}

bool needsALook(const payments::Payment& payment)
{
    return isExceptional(payment) && payment.needsAttention();
}

bool hadMoney(State state)
{
    return state == State::Paid || state == State::PartiallyRefunded || state == State::Refunded;
}

} // namespace

std::optional<SoundEvent> soundFor(const std::optional<payments::Payment>& before, const payments::Payment& after)
{
    if (needsALook(after)) {
        const bool known = before && needsALook(*before) && before->exception == after.exception;
        if (known)
            return std::nullopt;
        return after.exception == Exception::Late ? SoundEvent::Late : SoundEvent::NeedsALook;
    }
    if (!before || before->state == after.state || isExceptional(after))
        return std::nullopt;
    switch (after.state) {
    case State::Paid:
        return hadMoney(before->state) ? std::nullopt : std::optional(SoundEvent::Paid);
    case State::Failed:
        return SoundEvent::Failed;
    case State::Expired:
        return SoundEvent::Expired;
    case State::Draft:
    case State::Pending:
    case State::Processing:
    case State::PartiallyRefunded:
    case State::Refunded:
    case State::Cancelled:
    case State::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace ui
