// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/saleactions.h"

#include "ui/common/paymentstate.h"

#include <algorithm>

namespace ui {

bool SaleOffer::has(SaleAct act) const
{
    return std::find(left.begin(), left.end(), act) != left.end()
        || std::find(right.begin(), right.end(), act) != right.end();
}

bool isOpen(payments::State state)
{
    return state == payments::State::Pending || state == payments::State::Processing
        || state == payments::State::Unknown;
}

bool wantsDecision(const payments::Payment& payment)
{
    if (payment.exception == payments::Exception::None || payment.exception == payments::Exception::Manual)
        return false;
    return payment.needsAttention() || isOpen(payment.state);
}

SaleLook lookOf(const SaleFrame& frame)
{
    const State seen = stateOf(frame.payment);
    switch (seen) {
    case State::Paid:
        return SaleLook::Paid;
    case State::Short:
    case State::Over:
    case State::Late:
    case State::PaidTwice:
    case State::WrongAccount:
    case State::WrongCurrency:
        return SaleLook::Exception;
    case State::Unverified:
        // A rumour must not take a code away that the customer is about to pay.
        return frame.codeLives ? SaleLook::Code : SaleLook::Exception;
    default:
        return SaleLook::Code;
    }
}

namespace {

SaleOffer offerOfState(const SaleFrame& frame)
{
    using enum SaleAct;
    switch (lookOf(frame)) {
    case SaleLook::Paid:
        return {.left = {NextSale, Note}, .right = {}, .primary = NextSale, .escape = NextSale};
    case SaleLook::Exception:
        if (wantsDecision(frame.payment))
            return {.left = {CheckNow, Note}, .right = {Later, Decide}, .primary = Decide, .escape = Later};
        return {.left = {Note}, .right = {NextSale}, .primary = NextSale, .escape = NextSale};
    case SaleLook::Code:
        break;
    }
    // Enter belongs to the number.
    if (frame.asksTransactionId())
        return {.left = {CheckNow, MarkByHand, Note}, .right = {Cancel, NextSale}, .primary = {}, .escape = NextSale};
    const bool checkable = !frame.watching || !frame.watching->notCheckable;
    switch (frame.payment.state) {
    case payments::State::Draft:
        return {.left = {}, .right = {Cancel}, .primary = {}, .escape = Cancel};
    case payments::State::Pending:
    case payments::State::Processing:
        if (!checkable)
            return {.left = {MarkByHand, Note}, .right = {Cancel, NextSale}, .primary = NextSale, .escape = NextSale};
        if (frame.payment.exception == payments::Exception::Unverified)
            return {.left = {CheckNow, MarkByHand, Note}, .right = {Cancel}, .primary = CheckNow, .escape = Cancel};
        // A customer who sends to a number may say "paid" and have sent another sum, which nobody ever finds (BY-78).
        return {.left = frame.payTo().isEmpty() ? std::vector{CheckNow, NewQr, Note}
                                                : std::vector{CheckNow, MarkByHand, NewQr, Note},
            .right = {Cancel},
            .primary = frame.codeLives || frame.payment.state == payments::State::Processing ? CheckNow : NewQr,
            .escape = Cancel};
    case payments::State::Unknown:
        return {.left = {CheckNow, NewQr, MarkByHand}, .right = {Cancel}, .primary = CheckNow, .escape = Cancel};
    case payments::State::Expired:
    case payments::State::Failed:
        return {.left = {NewQr, CheckNow, MarkByHand}, .right = {NextSale}, .primary = NewQr, .escape = NextSale};
    case payments::State::Cancelled:
        return {.left = {NewQr, CheckNow, MarkByHand},
            .right = {NextSale},
            .primary = frame.amountTaken ? NewQr : NextSale,
            .escape = NextSale};
    default:
        return {.left = {Note}, .right = {NextSale}, .primary = NextSale, .escape = NextSale};
    }
}

} // namespace

SaleOffer offerOf(const SaleFrame& frame)
{
    SaleOffer offer = offerOfState(frame);
    offer.withoutCode = !frame.payTo().isEmpty();
    // Without the gateway's id there is nothing to ask about.
    if (frame.payment.gatewayId.isEmpty()) {
        std::erase(offer.left, SaleAct::CheckNow);
        if (offer.primary == SaleAct::CheckNow)
            offer.primary = SaleAct::NewQr;
    }
    return offer;
}

} // namespace ui
