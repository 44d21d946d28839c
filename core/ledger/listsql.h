// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/keyset.h"
#include "core/ledger/queryplan.h"

namespace ledger {

/// One statement that delivers rows of a list in its order.
struct ListQuery {
    QByteArray sql; ///< its last place is the most rows wanted; TextInTime: the last two are lowest and highest number
    QList<Value> values; ///< of the places before

    friend bool operator==(const ListQuery&, const ListQuery&) = default;
};

/// What comes with each row.
enum class ListColumns : std::uint8_t {
    Payment, ///< columnList(), then when the gateway was last asked
    Keys, ///< keyColumns()
    Money, ///< keyColumns(), then currency, state, received, received_currency, what was asked
};

/// The statements that, one after the other until there are rows enough, read a list from a row on by this plan.
[[nodiscard]] QList<ListQuery> queriesFor(
    const Reading::List& list, const std::optional<SortKeys>& from, const QueryPlan& plan, ListColumns columns);

} // namespace ledger
