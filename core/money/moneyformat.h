// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/money/money.h"

#include <QString>

namespace money {

/// How an amount names its currency (PRODUCT.md 2.6).
enum class CurrencyMark : std::uint8_t {
    None, ///< 4,000 — where the symbol is painted apart from the figure
    Symbol, ///< 4,000 ៛ · $12.50 · ৳1,25,000 · Rp50.347
    Code, ///< 4,000 KHR · 1,234.56 USD — as bank apps and the KHQR card write it
    SymbolAndCode, ///< 4,000 KHR · $1.00 USD — when two currencies are on one screen
};

/// The one place that turns an amount into text for people. Never through QLocale: its currencies, decimals and digits
/// depend on the Qt build (PRODUCT.md 2.6). Negative amounts get U+2212 in front.
[[nodiscard]] QString format(Money amount, CurrencyMark mark = CurrencyMark::Symbol, Digits digits = Digits::Ascii);

/// `wholeDigits` (ASCII digits, no sign) with the currency's group signs, for amounts still being typed.
[[nodiscard]] QString grouped(const QString& wholeDigits, Currency currency);

} // namespace money
