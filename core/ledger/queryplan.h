// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/cube.h"
#include "core/ledger/filtersql.h"
#include "core/ledger/reading.h"

namespace ledger {

/// Which way to the first rows of a list costs the least.
struct QueryPlan {
    enum class Way : std::uint8_t {
        Walk, ///< along the order's index, testing each row
        Branches, ///< along the parts of one member's index, each in the order of time, merged
        Gather, ///< all rows of one member's index, sorted
        GatherText, ///< all rows with the text, sorted
        WalkText, ///< along the rows with the text, which stand in the order of numbers
        TextInTime, ///< the same, newest first, as far as newer ones may follow
        InTime, ///< along the order's index where payments made in the filter's time are, and the late ones sorted
    };
    Way way = Way::Walk;
    std::optional<FilterTerm> driver; ///< of Branches and Gather
    double cost = 0; ///< rows to look at
    QList<NumberRange> numbers = {}; ///< of InTime: ascending, all payments of the filter's time are in these
};

/// The rows that payment_search finds for a text.
struct TextEstimate {
    double rows = 0;
    double price = 1; ///< of finding one, where to look at a row of an index is 1
};

struct QueryNeeds {
    Reading::List list;
    double rows = 1; ///< wanted from where the reading begins
    bool fromTheBegin = true; ///< else from a row inside the list
    bool onePage = false; ///< else too many to be kept in memory
    std::optional<double> children = {}; ///< rows of Filter::parent alone, about; where there is one
    std::optional<double> late = {}; ///< rows of TimeOrder::late in the filter's time, about; where it is such an order
    std::optional<TextEstimate> text = {}; ///< nullopt: there is no text, or none that payment_search could find
};

[[nodiscard]] QueryPlan planFor(const QueryNeeds& needs, const Cube& cube);

} // namespace ledger
