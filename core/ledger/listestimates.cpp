// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/listestimates.h"

#include "core/ledger/searchwords.h"
#include "core/ledger/timeorder.h"

#include <QElapsedTimer>
#include <algorithm>
#include <limits>

namespace ledger {

namespace {

/// Rows are counted up to here; from these the others are reckoned.
constexpr qint64 counted = 3000;
/// Late ones are counted up to here: to sort more of them is still less than to sort the prompt ones with them.
constexpr qint64 mostLate = 2000;
/// Estimates that are kept.
constexpr qsizetype keptTexts = 200;

/// Of all rows, where the newest `counted` ones have `lowest` for the lowest number.
double reckoned(qint64 found, qint64 lowest, qint64 lastNumber)
{
    const auto rows = static_cast<double>(found);
    const auto last = static_cast<double>(lastNumber);
    return found < counted ? rows : rows * last / std::max(last - static_cast<double>(lowest), rows);
}

} // namespace

base::Result<std::optional<TextEstimate>> ListEstimates::text(const Filter& filter, qint64 lastNumber)
{
    const QString match = matchText(searchWords(filter.text));
    if (match.isEmpty())
        return std::nullopt;
    if (const auto known = m_texts.constFind(match); known != m_texts.cend())
        return *known;
    base::Result<Statement> query =
        m_database->statement("SELECT count(*), ifnull(min(rowid), 0) FROM (SELECT rowid FROM payment_search WHERE "
                              "payment_search MATCH ? ORDER BY rowid DESC LIMIT ?)");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, match).bind(2, counted);
    QElapsedTimer timer;
    timer.start();
    const base::Result<bool> row = query->step();
    if (!row)
        return tl::unexpected(row.error());
    // A microsecond is what it takes to look at a row, about.
    const double microseconds = static_cast<double>(timer.nsecsElapsed()) / 1000;
    const double cost = std::clamp(microseconds / std::max(static_cast<double>(query->integer(0)), 1.0), 1.0, 1000.0);
    const TextEstimate estimate{reckoned(query->integer(0), query->integer(1), lastNumber), cost};
    if (m_texts.size() > keptTexts)
        m_texts.clear();
    m_texts.insert(match, estimate);
    return estimate;
}

base::Result<std::optional<double>> ListEstimates::children(const Filter& filter, qint64 lastNumber)
{
    if (!filter.parent)
        return std::nullopt;
    base::Result<Statement> query = m_database->statement(
        "SELECT count(*), ifnull(min(number), 0) FROM (SELECT number FROM payments INDEXED BY payments_of_parent WHERE "
        "parent = ? ORDER BY created_at DESC LIMIT ?)");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, filter.parent->id).bind(2, counted);
    const base::Result<bool> row = query->step();
    if (!row)
        return tl::unexpected(row.error());
    return reckoned(query->integer(0), query->integer(1), lastNumber);
}

base::Result<std::optional<double>> ListEstimates::late(const Filter& filter, Sort::By by)
{
    const auto order = timeOrder(by);
    if (!order || !(filter.createdFrom || filter.createdBefore))
        return std::nullopt;
    base::Result<Statement> query = m_database->statement("SELECT count(*) FROM (SELECT 1 FROM payments INDEXED BY "
        + order->lateIndex + " WHERE " + order->late.sql + " AND created_at >= ? AND created_at < ? LIMIT ?)");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, filter.createdFrom ? filter.createdFrom->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min())
        .bind(2, filter.createdBefore ? filter.createdBefore->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max())
        .bind(3, mostLate);
    const base::Result<bool> row = query->step();
    if (!row)
        return tl::unexpected(row.error());
    return static_cast<double>(query->integer(0));
}

} // namespace ledger
