// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/money/currency.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace money {

/// An exact amount: an integer count of the currency's storage unit (USD 12.50 is 1250, KHR 4,000 is 4000).
///
/// Range ±(10^15 - 1) storage units (R11); sums that leave it are errors, never wrapped. Negative amounts exist only as
/// differences (received less than asked); `parse` never yields one. There is no operator<: ordering needs one
/// currency, so compare `minor()` after checking it.
class Money {
public:
    static constexpr qint64 MaxMinor = 999'999'999'999'999;

    /// nullopt when out of range.
    [[nodiscard]] static std::optional<Money> fromMinor(qint64 minor, Currency currency);
    [[nodiscard]] static Money zero(Currency currency) { return Money(0, currency); }

    /// Decimal text of the wire, of files and of the command line. The one grammar (R11), ASCII only:
    ///     (0|[1-9][0-9]*) then optionally "." and digits; digits past the currency's decimals must all be zero.
    /// No sign, space, separator, exponent or other digits; "12." is refused.
    /// Errors (category validation): amount_syntax, amount_precision, amount_range.
    [[nodiscard]] static base::Result<Money> parse(QStringView text, Currency currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }

    /// Plain decimal text with exactly the currency's decimals and a "-" where negative: "12.50", "4000".
    [[nodiscard]] QString toDecimal() const;

    /// Errors: currency_mismatch, amount_range.
    [[nodiscard]] base::Result<Money> plus(Money other) const;
    [[nodiscard]] base::Result<Money> minus(Money other) const;
    /// `count` pieces of this amount. Error: amount_range.
    [[nodiscard]] base::Result<Money> times(qint64 count) const;

    friend bool operator==(const Money&, const Money&) = default;

private:
    Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    qint64 m_minor;
    Currency m_currency;
};

} // namespace money
