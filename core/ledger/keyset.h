// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/condition.h"
#include "core/ledger/filter.h"

#include <optional>

/// A list is cut into stretches that one index delivers in order, so that the rows after any other are found without
/// walking to them: equal first keys and then what follows, greater first keys, and what has no value.
namespace ledger {

/// What a payment is ordered by, ascending, from the strongest on; the last one is its number.
using SortKeys = QList<Value>;

[[nodiscard]] SortKeys sortKeys(const payments::Payment& payment, Sort::By by);
/// Below, equal to or above zero, as SQLite orders them.
[[nodiscard]] int compareKeys(const SortKeys& left, const SortKeys& right, Sort::By by);
/// The columns of sortKeys(), as a result: "payments.created_at, payments.number".
[[nodiscard]] QByteArray keyColumns(Sort::By by);
/// What follows ORDER BY, without the first `fixed` columns.
[[nodiscard]] QByteArray orderBy(const Sort& sort, qsizetype fixed = 0);
/// The index of this order; empty for the table itself, which stands in the order of numbers.
[[nodiscard]] QByteArray orderIndex(Sort::By by);

/// What is known of one column of an order. Where it is bounded, it has a value.
struct ColumnBounds {
    std::optional<QList<Value>> words; ///< one of these; one without value is none
    std::optional<qint64> least;
    std::optional<qint64> most;
};

struct Stretch {
    Condition rows;
    qsizetype fixed = 0; ///< so many columns of the order are the same in all its rows
};

/// The rows of the filter after `from` (nullopt: all), in stretches one after the other, each to be ordered by
/// orderBy(sort). They repeat of the filter what bounds the order's own columns; the rest of it is still to be tested.
[[nodiscard]] QList<Stretch> stretches(
    const Filter& filter, const Sort& sort, const std::optional<SortKeys>& from = std::nullopt);
/// The rows within `bounds`, one for each of keyColumns(by), whatever the filter.
[[nodiscard]] QList<Stretch> stretchesWithin(
    const QList<ColumnBounds>& bounds, const Sort& sort, const std::optional<SortKeys>& from);

} // namespace ledger
