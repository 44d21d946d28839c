// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/methodoffer.h"
#include "core/payments/payment.h"
#include "core/till/watching.h"
#include "ui/charge/pictureorigin.h"
#include "ui/charge/shopdetails.h"

#include <QDateTime>
#include <chrono>
#include <optional>

namespace ui {

/// All that is known of the sale on show at one moment; what its words and buttons are made of.
struct SaleFrame {
    payments::Payment payment;
    std::optional<till::Watching> watching;
    std::optional<till::AccountStanding> standing; ///< of the payment's account
    QString account; ///< as people call it; empty: not known
    std::optional<gateways::MethodOffer> method; ///< of the payment, while its account is on offer
    ShopDetails shop;
    std::chrono::milliseconds now{0}; ///< monotonic
    std::optional<std::chrono::milliseconds> codeEndsAt; ///< monotonic; empty: no end
    bool codeLives = false; ///< there is a code, it may still be paid and its time is not over
    bool patient = true; ///< too early to say that an answer is awaited (150 ms)
    PictureOrigin picture = PictureOrigin::Here;
    bool amountTaken = false; ///< withdrawn before anybody saw it: another open sale asks for exactly as much
    QString banner; ///< what stands on it below, which need not be said twice
    int turn = 0; ///< seconds on show, for what turns

    /// What the customer scans: the QR, or the page that stands in its place.
    [[nodiscard]] const QString& code() const { return payment.qr.isEmpty() ? payment.url : payment.qr; }
    /// The number the customer sends the money to in place of scanning, in digits; empty: there is a code.
    [[nodiscard]] QString payTo() const { return method && payment.qr.isEmpty() ? method->payTo : QString(); }
    /// The number on the customer's phone has to be typed in (PP-R4).
    [[nodiscard]] bool asksTransactionId() const
    {
        using payments::State;
        const bool unpaid = payment.state == State::Pending || payment.state == State::Processing
            || payment.state == State::Unknown || payment.state == State::Expired;
        return unpaid && payment.exception == payments::Exception::None && method && method->asksTransactionId
            && !code().isEmpty();
    }
    /// How long the code may still be scanned; nullopt where it does not end.
    [[nodiscard]] std::optional<std::chrono::milliseconds> codeLeft() const
    {
        return codeEndsAt ? std::optional(*codeEndsAt - now) : std::nullopt;
    }
};

} // namespace ui
