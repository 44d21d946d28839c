// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <QList>
#include <array>

namespace reports {

/// What the columns of a written list add up to, a currency, so that whoever opens the file can check that all of it is
/// there; and what History says was received by the same list.
/// Sums of Money reach further than one Money; past 64 bits they are errors, never wrapped.
class ControlTotals final {
public:
    struct OfCurrency {
        money::Currency currency = money::Currency::Usd;
        qint64 rows = 0; ///< priced in it
        qint64 amount = 0; ///< prices, in storage units as all sums
        qint64 asked = 0;
        qint64 received = 0; ///< what the screen calls so (ledger::Totals): by the paid ones, in the price's currency
        qint64 receivedInRows = 0; ///< the column `received`: all that came in this currency, whatever state and price
        qint64 refunded = 0;
        qint64 paidRows = 0; ///< of `rows`: paid, also where something was refunded since
        friend bool operator==(const OfCurrency&, const OfCurrency&) = default;
    };

    ControlTotals();

    /// Error (validation): total_range; nothing is added then.
    base::Result<> add(const payments::Payment& payment);

    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Those that occur, in the order of money::Currency.
    [[nodiscard]] QList<OfCurrency> currencies() const;

    friend bool operator==(const ControlTotals&, const ControlTotals&) = default;

private:
    static constexpr std::size_t Currencies = 9;

    qint64 m_rows = 0;
    std::array<OfCurrency, Currencies> m_of;
};

/// Decimal text of a sum in storage units: "1234567.50".
[[nodiscard]] QString sumText(qint64 units, money::Currency currency);

} // namespace reports
