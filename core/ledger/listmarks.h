// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/keyset.h"

#include <mutex>
#include <vector>

namespace ledger {

/// Every so many-th row of one list, noted on the way along it: places from which any position is near. Bounded: when
/// there are too many marks every other one goes. For several threads.
class ListMarks final {
public:
    struct Place {
        qint64 position = 0; ///< of the row
        std::optional<SortKeys> keys; ///< of the row before it; nullopt: the list begins here
    };

    /// The row at `position`, which is asked for every row in turn.
    [[nodiscard]] bool wants(qint64 position) const { return position % m_step == m_step - 1; }
    void add(qint64 position, SortKeys keys);
    /// How many rows the list has.
    void setTotal(qint64 total);

    /// The nearest known place at or before the position.
    [[nodiscard]] Place before(qint64 position) const;
    [[nodiscard]] std::optional<qint64> total() const;

private:
    static constexpr qint64 step = 1000;
    static constexpr std::size_t most = 20'000;

    mutable std::mutex m_mutex;
    std::vector<SortKeys> m_keys; ///< of the rows m_step - 1, 2 * m_step - 1, …
    qint64 m_step = step; ///< changed by the thread alone that adds
    std::optional<qint64> m_total;
};

} // namespace ledger
