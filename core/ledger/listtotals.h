// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/filter.h"

#include <map>

namespace ledger {

/// Adds up rows of a list.
class TotalsSum final {
public:
    /// Payments of one state: how many, what was asked, what came for them in their currency, and what went back.
    void add(const QString& currency, const QString& state, const Totals::OfCurrency& part);
    /// Money that came in another currency than the payment's.
    void addOther(const QString& currency, const QString& receivedCurrency, qint64 received);
    /// The row that a query with ListColumns::Money stands on; its columns of money begin at `first`.
    void add(const Statement& row, int first);
    /// Error ledger_damaged: a currency that nobody knows.
    [[nodiscard]] base::Result<Totals> totals(bool complete) const;

private:
    [[nodiscard]] base::Result<QList<Totals::Other>> othersOf(const QString& code) const;

    std::map<QString, Totals::OfCurrency> m_currencies;
    std::map<QString, std::map<QString, qint64>> m_others; ///< by the currency of the price, then of the money
};

/// Whether the rollups tell all of it, the ends of its time aside.
[[nodiscard]] bool isInRollups(const Filter& filter);
/// Whether there is any payment that has all words of the filter: what the rollups do not tell is left aside.
[[nodiscard]] base::Result<bool> areInRollups(Database& database, const Filter& filter);
/// Exact, from the rollups and the payments of the days in which the filter's time begins and ends.
[[nodiscard]] base::Result<Totals> totalsFromRollups(Database& database, const Filter& filter);

} // namespace ledger
