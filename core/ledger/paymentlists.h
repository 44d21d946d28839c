// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/cube.h"
#include "core/ledger/database.h"
#include "core/ledger/listestimates.h"
#include "core/ledger/listmarks.h"
#include "core/ledger/listsql.h"
#include "core/ledger/reading.h"

#include <memory>

namespace ledger {

/// Filtered and sorted lists of payments, on whatever connection. Same thread as its Database, which it borrows.
class PaymentLists final {
public:
    explicit PaymentLists(Database& database)
        : m_database(&database)
        , m_estimates(database)
    {
    }

    /// As Reading::page().
    [[nodiscard]] base::Result<QList<payments::Payment>> page(const Reading::Page& page);
    /// As Reading::pageAt(); `marks` of this list, nullptr: none.
    [[nodiscard]] base::Result<QList<payments::Payment>> pageAt(
        const Reading::List& list, qint64 position, int count, const ListMarks* marks = nullptr);
    /// The first `limit` rows of the list (0: all) as it was when the call began, in its order, one by one until
    /// `take` says false. Memory does not grow with the list.
    base::Result<> each(
        const Reading::List& list, int limit, const std::function<bool(const payments::Payment&)>& take);
    [[nodiscard]] base::Result<Totals> totals(const Filter& filter);
    /// Whether its totals are known without counting.
    [[nodiscard]] static bool isKnown(const Filter& filter);

    /// Tells the totals, now and then while it counts and last with `complete`; goes along the whole list as it was
    /// when the call began and notes its places. Where the totals are known without, it tells them first.
    using Told = std::function<void(const Totals&)>;
    base::Result<> count(const Reading::List& list, ListMarks& marks, const Told& told);

    [[nodiscard]] base::Result<Distribution> distribution();

    /// What the ways to a list are chosen by: read when first needed, and again when the ledger has grown by a tenth.
    /// May be shared with other connections to the same file.
    [[nodiscard]] base::Result<std::shared_ptr<const Cube>> cube();
    void setCube(std::shared_ptr<const Cube> cube);
    [[nodiscard]] const std::shared_ptr<const Cube>& knownCube() const { return m_cube; }

private:
    /// `rows`: how many are wanted; nullopt: all.
    [[nodiscard]] base::Result<QueryPlan> plan(
        const Reading::List& list, const std::optional<double>& rows, bool fromTheBegin, bool onePage = false);
    /// The cube as it is known, its zones (where there are any) as of this moment.
    [[nodiscard]] base::Result<std::shared_ptr<const Cube>> withZonesOfNow();
    /// The newest `count` of the list after `from`, by Way::TextInTime.
    [[nodiscard]] base::Result<QList<payments::Payment>> newestWithText(
        const Reading::List& list, const std::optional<SortKeys>& from, int count);
    [[nodiscard]] base::Result<bool> isSurelyEmpty(const Filter& filter, const QueryPlan& plan);
    /// Runs one query after the other until `most` rows (-1: all) were taken, or `take` says false.
    base::Result<> run(
        const QList<ListQuery>& queries, qint64 most, const std::function<base::Result<bool>(const Statement&)>& take);

    Database* m_database;
    std::shared_ptr<const Cube> m_cube;
    ListEstimates m_estimates;
};

} // namespace ledger
