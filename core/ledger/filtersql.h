// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/condition.h"
#include "core/ledger/filter.h"

namespace ledger {

/// One member of a filter as SQL over table payments.
struct FilterTerm {
    enum class About : std::uint8_t {
        Created,
        State,
        Exception,
        Attention,
        Gateway,
        Account,
        Method,
        PaidVia,
        Cashier,
        Currency,
        Due,
        Note,
        Parent,
        Text,
    };
    About about;
    Condition test; ///< written so that SQLite takes no index for it
    Condition search; ///< written as the index wants it; empty for Text
    QByteArray index; ///< the index of `search`; empty: there is none
    /// `search` in parts that have no row in common. In each the index stands in the order of time; empty: in none.
    QList<Condition> branches = {};
};

/// The members that select something away; all have to hold.
[[nodiscard]] QList<FilterTerm> termsOf(const Filter& filter);

/// All tests together.
[[nodiscard]] Condition testOf(const Filter& filter);

} // namespace ledger
