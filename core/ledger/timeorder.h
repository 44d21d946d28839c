// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/condition.h"
#include "core/ledger/filter.h"

#include <optional>

namespace ledger {

/// An order by a moment that most often comes within the hour after the payment was made: the others are few, and have
/// an index of their own. So a list of one month starts near its begin or its end, however long the ledger is.
struct TimeOrder {
    QByteArray column; ///< of table payments
    bool nullable = false;
    QByteArray lateIndex; ///< over created_at, of the others
    Condition prompt;
    Condition late; ///< as lateIndex has it
};

/// The longest that a prompt moment comes after created_at, in milliseconds; migration 3 says it too.
constexpr qint64 promptMilliseconds = 3'600'000;

/// nullopt: the order has nothing to do with the time, or is that of created_at or the number.
[[nodiscard]] std::optional<TimeOrder> timeOrder(Sort::By by);

/// Whether the order follows the time a payment was made, more or less, without being it.
[[nodiscard]] inline bool followsTime(Sort::By by)
{
    return by == Sort::By::Number || timeOrder(by).has_value();
}

} // namespace ledger
