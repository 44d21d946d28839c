// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/saleframe.h"

#include <optional>
#include <vector>

namespace ui {

/// What a cashier can do with a sale, as the buttons at the foot.
enum class SaleAct : std::uint8_t {
    CheckNow,
    NewQr,
    Note,
    MarkByHand,
    Cancel,
    Later,
    NextSale,
    Decide, ///< the first option of an exception
};

/// Which of the three ways to look at a sale is on show.
enum class SaleLook : std::uint8_t { Code, Paid, Exception };

struct SaleOffer {
    std::vector<SaleAct> left;
    std::vector<SaleAct> right;
    std::optional<SaleAct> primary;
    std::optional<SaleAct> escape; ///< what Esc does; Cancel wants it twice
    bool withoutCode = false; ///< the customer sends to a number: "new QR" is a new sale

    [[nodiscard]] bool has(SaleAct act) const;
};

/// The state is still open and its code may be paid: draft excluded.
[[nodiscard]] bool isOpen(payments::State state);
/// An exception that a person has not decided yet, or money that waits for one.
[[nodiscard]] bool wantsDecision(const payments::Payment& payment);
/// Paid as asked is the only way to SaleLook::Paid.
[[nodiscard]] SaleLook lookOf(const SaleFrame& frame);
[[nodiscard]] SaleOffer offerOf(const SaleFrame& frame);

} // namespace ui
