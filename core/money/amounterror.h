// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

/// The refusals every reader of amounts shares (category validation); each sentence says what is wrong and what to
/// type.
namespace money {

[[nodiscard]] tl::unexpected<base::Error> amountEmptyError();
[[nodiscard]] tl::unexpected<base::Error> amountSyntaxError();
/// Code amount_syntax too.
[[nodiscard]] tl::unexpected<base::Error> amountTwoPointsError();
/// More decimals than the currency has, or any where it has none.
[[nodiscard]] tl::unexpected<base::Error> amountPrecisionError(Currency currency);
[[nodiscard]] tl::unexpected<base::Error> amountRangeError();
/// Less than a gateway takes.
[[nodiscard]] tl::unexpected<base::Error> amountMinimumError(Money least);
[[nodiscard]] tl::unexpected<base::Error> currencyMismatchError(Currency a, Currency b);

} // namespace money
