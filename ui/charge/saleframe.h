// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"
#include "core/till/watching.h"
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
    ShopDetails shop;
    std::chrono::milliseconds now{0}; ///< monotonic
    std::optional<std::chrono::milliseconds> codeEndsAt; ///< monotonic; empty: no end
    bool codeLives = false; ///< there is a code, it may still be paid and its time is not over
    bool patient = true; ///< too early to say that an answer is awaited (150 ms)
    int turn = 0; ///< seconds on show, for what turns

    /// How long the code may still be scanned; nullopt where it does not end.
    [[nodiscard]] std::optional<std::chrono::milliseconds> codeLeft() const
    {
        return codeEndsAt ? std::optional(*codeEndsAt - now) : std::nullopt;
    }
};

} // namespace ui
