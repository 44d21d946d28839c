// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/filter.h"
#include "core/ledger/queryplan.h"

#include <QHash>

namespace ledger {

/// How many rows there are of what the rollups know nothing of: a quick look at the newest ones, the others reckoned
/// from these. Same thread as its Database, which it borrows.
class ListEstimates final {
public:
    explicit ListEstimates(Database& database)
        : m_database(&database)
    {
    }

    /// nullopt: the filter has no text, or none that payment_search could find. What was found stays known until
    /// forget(). `lastNumber`: the highest sale number.
    [[nodiscard]] base::Result<std::optional<TextEstimate>> text(const Filter& filter, qint64 lastNumber);
    /// nullopt: the filter names no parent.
    [[nodiscard]] base::Result<std::optional<double>> children(const Filter& filter, qint64 lastNumber);
    /// Rows of TimeOrder::late in the time of the filter, counted up to two thousand. nullopt: it is no such order.
    [[nodiscard]] base::Result<std::optional<double>> late(const Filter& filter, Sort::By by);
    void forget() { m_texts.clear(); }

private:
    Database* m_database;
    QHash<QString, TextEstimate> m_texts;
};

} // namespace ledger
