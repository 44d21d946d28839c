// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/payments/payment.h"

#include <QList>
#include <optional>

/// OVO, and in the same way every unique-code payment, is told from others by its exact amount alone
/// (contracts/bayar-gg.md section 9): two open ones with one final amount on one account are a danger.
namespace gateways {

/// The open payment of the same account that waits for exactly `payment.due()`, the oldest of them; nullopt: none. Its
/// own row does not count. Payments that are closed or of another account or gateway are passed over.
[[nodiscard]] std::optional<payments::Payment> collidingWith(
    const payments::Payment& payment, const QList<payments::Payment>& others);

/// Category duplicate, code final_amount_taken: names the other sale.
[[nodiscard]] base::Error collisionError(const payments::Payment& other);

} // namespace gateways
