// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <cstdint>
#include <optional>
#include <span>

namespace money {

/// The currencies of the shop's gateways and corridors (contracts/README.md section 6).
enum class Currency : std::uint8_t { Khr, Usd, Bdt, Idr, Thb, Myr, Cny, Vnd, Lak };

enum class Grouping : std::uint8_t {
    Thousands, ///< 1,234,567
    Lakh, ///< 12,34,567
};

/// One row of the currency table. `decimals` is the storage unit's (KHR 0), not ISO 4217's paper value (KHR 2):
/// nobody pays in sen or fractions of a riel, and no source shows them.
struct CurrencySpec {
    Currency currency;
    QLatin1StringView code; ///< ISO 4217 alphabetic
    QLatin1StringView number; ///< ISO 4217 numeric, three digits
    int decimals; ///< fraction digits of one storage unit
    const char16_t* symbol; ///< as people of the country write it, with its space where they write one
    bool symbolAfter;
    char16_t groupSign;
    char16_t pointSign;
    Grouping grouping;
    bool hideZeroFraction; ///< ৳500, but ৳500.50
};

[[nodiscard]] const CurrencySpec& spec(Currency currency);
[[nodiscard]] std::span<const CurrencySpec> allCurrencies();
/// Exact upper-case ISO code; nothing else.
[[nodiscard]] std::optional<Currency> currencyFromCode(QStringView code);
/// Exact three ASCII digits ("050"); nothing else.
[[nodiscard]] std::optional<Currency> currencyFromNumber(QStringView number);

} // namespace money
