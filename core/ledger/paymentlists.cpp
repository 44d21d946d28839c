// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/paymentlists.h"

#include "core/ledger/listtotals.h"
#include "core/ledger/paymentrow.h"
#include "core/ledger/readtransaction.h"
#include "core/ledger/records.h"
#include "core/ledger/timeorder.h"

#include <QElapsedTimer>
#include <algorithm>
#include <limits>

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

/// To read the rollups is worth no more than so many rows.
constexpr double costOfRollups = 20'000;
/// Between two answers of one count.
constexpr qint64 tellMilliseconds = 150;

base::Result<qint64> lastNumber(Database& database)
{
    return database.single("SELECT ifnull(max(number), 0) FROM payments").map([](const Value& last) {
        return std::get<qint64>(last);
    });
}

base::Result<qint64> lastEvent(Database& database)
{
    return database.single("SELECT ifnull(max(row), 0) FROM events").map([](const Value& last) {
        return std::get<qint64>(last);
    });
}

base::Result<Payment> paymentIn(const Statement& row)
{
    base::Result<Payment> payment = toPayment(readRow(row));
    if (!payment)
        return payment;
    const Value checked = row.value(static_cast<int>(columnCount));
    if (const auto* milliseconds = std::get_if<qint64>(&checked))
        payment->lastCheckedAt = QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC);
    return payment;
}

SortKeys keysIn(const Statement& row, qsizetype count)
{
    SortKeys keys;
    keys.reserve(count);
    for (int i = 0; i < count; ++i)
        keys.append(row.value(i));
    return keys;
}

/// Nothing has to be weighed: the order's own index is the way.
bool isPlain(const Reading::List& list)
{
    Filter filter = list.filter;
    if (list.sort.by == Sort::By::Created) {
        filter.createdFrom.reset();
        filter.createdBefore.reset();
    }
    return filter == Filter{};
}

/// The time of the filter tells where in this order the list stands.
bool isInOrderOfTime(const Reading::List& list)
{
    return followsTime(list.sort.by) && (list.filter.createdFrom || list.filter.createdBefore);
}

} // namespace

base::Result<> PaymentLists::run(
    const QList<ListQuery>& queries, qint64 most, const std::function<base::Result<bool>(const Statement&)>& take)
{
    // One moment for all of them.
    auto reading = ReadTransaction::begin(*m_database);
    if (!reading)
        return tl::unexpected(reading.error());
    for (const ListQuery& each : queries) {
        base::Result<Statement> query = m_database->statement(each.sql);
        if (!query)
            return tl::unexpected(query.error());
        for (int i = 0; i < each.values.size(); ++i)
            query->bind(i + 1, each.values[i]);
        query->bind(static_cast<int>(each.values.size()) + 1, most);
        for (;;) {
            const base::Result<bool> row = query->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            const base::Result<bool> goesOn = take(*query);
            if (!goesOn)
                return tl::unexpected(goesOn.error());
            if (!*goesOn || (most > 0 && --most == 0))
                return {};
        }
    }
    return {};
}

base::Result<std::shared_ptr<const Cube>> PaymentLists::cube()
{
    const auto last = lastNumber(*m_database);
    if (!last)
        return tl::unexpected(last.error());
    if (!m_cube || *last > m_cube->lastNumber() + m_cube->lastNumber() / 10 + 1000) {
        base::Result<Cube> read = Cube::read(*m_database);
        if (!read)
            return tl::unexpected(read.error());
        setCube(std::make_shared<const Cube>(read->with(m_cube ? m_cube->zones() : nullptr)));
    }
    return m_cube;
}

void PaymentLists::setCube(std::shared_ptr<const Cube> cube)
{
    m_cube = std::move(cube);
    m_estimates.forget();
}

base::Result<std::shared_ptr<const Cube>> PaymentLists::withZonesOfNow()
{
    if (!m_cube->zones())
        return m_cube;
    const auto zones = CreatedZones::read(*m_database, m_cube->zones());
    if (!zones)
        return tl::unexpected(zones.error());
    if (*zones != m_cube->zones())
        m_cube = std::make_shared<const Cube>(m_cube->with(*zones));
    return m_cube;
}

base::Result<QueryPlan> PaymentLists::plan(
    const Reading::List& list, const std::optional<double>& rows, bool fromTheBegin, bool onePage)
{
    if (isPlain(list))
        return QueryPlan{};
    auto known = cube();
    if (known && isInOrderOfTime(list))
        known = withZonesOfNow();
    if (!known)
        return tl::unexpected(known.error());
    const auto found = m_estimates.text(list.filter, (*known)->lastNumber());
    const auto children = m_estimates.children(list.filter, (*known)->lastNumber());
    const auto late = m_estimates.late(list.filter, list.sort.by);
    if (!found || !children || !late)
        return tl::unexpected(!found ? found.error() : !children ? children.error() : late.error());
    return planFor({.list = list,
                       .rows = rows.value_or(static_cast<double>((*known)->payments())),
                       .fromTheBegin = fromTheBegin,
                       .onePage = onePage,
                       .children = *children,
                       .late = *late,
                       .text = *found},
        **known);
}

base::Result<bool> PaymentLists::isSurelyEmpty(const Filter& filter, const QueryPlan& plan)
{
    // Words that are frequent each and never meet: nothing but the rollups tells that soon.
    if (plan.cost < costOfRollups || !m_cube->isWithout(filter))
        return false;
    const base::Result<qint64> last = lastEvent(*m_database);
    if (!last)
        return tl::unexpected(last.error());
    if (m_cube->lastEvent() == *last)
        return true;
    const base::Result<bool> found = areInRollups(*m_database, filter);
    if (!found)
        return tl::unexpected(found.error());
    return !*found;
}

base::Result<QList<Payment>> PaymentLists::newestWithText(
    const Reading::List& list, const std::optional<SortKeys>& from, int count)
{
    if (const auto known = withZonesOfNow(); !known)
        return tl::unexpected(known.error());
    const CreatedZones& zones = *m_cube->zones();
    const qint64 highest =
        from ? zones.highestMadeUntil(std::get<qint64>(from->first())) : std::numeric_limits<qint64>::max();
    // Above the zones' last number anything may be; then from where they say on.
    std::vector<std::pair<qint64, qint64>> newest; // when made, number; the last one first
    const auto isNewer = std::greater<>();
    for (const auto& [low, high] :
        std::initializer_list<std::pair<qint64, qint64>>{
            {zones.lastNumber() + 1, std::numeric_limits<qint64>::max()}, {0, std::min(highest, zones.lastNumber())}}) {
        for (const ListQuery& each : queriesFor(list, from, {QueryPlan::Way::TextInTime, {}, 0}, ListColumns::Keys)) {
            base::Result<Statement> query = m_database->statement(each.sql);
            if (!query)
                return tl::unexpected(query.error());
            for (int i = 0; i < each.values.size(); ++i)
                query->bind(i + 1, each.values[i]);
            query->bind(static_cast<int>(each.values.size()) + 1, low);
            query->bind(static_cast<int>(each.values.size()) + 2, high);
            for (;;) {
                const base::Result<bool> row = query->step();
                if (!row)
                    return tl::unexpected(row.error());
                if (!*row)
                    break;
                const std::pair<qint64, qint64> key{query->integer(0), query->integer(1)};
                const bool isFull = newest.size() == static_cast<std::size_t>(count);
                if (!isFull || isNewer(key, newest.back())) {
                    if (isFull)
                        newest.pop_back();
                    newest.insert(std::upper_bound(newest.begin(), newest.end(), key, isNewer), key);
                }
                if (newest.size() == static_cast<std::size_t>(count)
                    && zones.latestBelow(key.second) < newest.back().first)
                    break;
            }
        }
    }
    QList<Payment> found;
    for (const auto& [made, number] : newest) {
        const auto payment = Records(*m_database).byNumber(number);
        if (!payment)
            return tl::unexpected(payment.error());
        if (*payment)
            found.append(**payment);
    }
    return found;
}

base::Result<QList<Payment>> PaymentLists::page(const Reading::Page& page)
{
    const Reading::List list{page.list.filter, {page.list.sort.by, page.list.sort.descending != page.before}};
    std::optional<SortKeys> from;
    if (page.neighbour)
        from = sortKeys(*page.neighbour, list.sort.by);
    auto reading = ReadTransaction::begin(*m_database);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto plan = this->plan(list, page.count, !from, true);
    if (!plan)
        return tl::unexpected(plan.error());
    const base::Result<bool> isEmpty = isSurelyEmpty(list.filter, *plan);
    if (!isEmpty)
        return tl::unexpected(isEmpty.error());
    QList<Payment> found;
    if (*isEmpty)
        return found;
    if (plan->way == QueryPlan::Way::TextInTime) {
        auto newest = newestWithText(list, from, page.count);
        if (newest && page.before)
            std::reverse(newest->begin(), newest->end());
        return newest;
    }
    const auto done =
        run(queriesFor(list, from, *plan, ListColumns::Payment), page.count, [&found](const Statement& row) {
            base::Result<Payment> payment = paymentIn(row);
            if (!payment)
                return base::Result<bool>(tl::unexpected(payment.error()));
            found.append(std::move(*payment));
            return base::Result<bool>(true);
        });
    if (!done)
        return tl::unexpected(done.error());
    if (page.before)
        std::reverse(found.begin(), found.end());
    return found;
}

base::Result<QList<Payment>> PaymentLists::pageAt(
    const Reading::List& list, qint64 position, int count, const ListMarks* marks)
{
    // The plan and what is read by it are of one moment.
    auto reading = ReadTransaction::begin(*m_database);
    if (!reading)
        return tl::unexpected(reading.error());
    const ListMarks::Place place = marks == nullptr ? ListMarks::Place{} : marks->before(position);
    const auto total = marks == nullptr ? std::nullopt : marks->total();
    Reading::List way = list;
    std::optional<SortKeys> from = place.keys;
    qint64 skipped = position - place.position;
    const bool backwards = total && *total - position - count < skipped;
    if (backwards) {
        way.sort.descending = !way.sort.descending;
        from.reset();
        skipped = *total - position - count;
        if (skipped < 0) {
            count += static_cast<int>(std::max<qint64>(skipped, -count));
            skipped = 0;
        }
    }
    const auto plan = this->plan(way, static_cast<double>(skipped + count), !from);
    if (!plan)
        return tl::unexpected(plan.error());
    if (skipped > 0) {
        qint64 met = 0;
        const qsizetype keys = from ? from->size() : sortKeys(Payment(), list.sort.by).size();
        from.reset();
        const auto walked = run(queriesFor(way, backwards ? std::nullopt : place.keys, *plan, ListColumns::Keys),
            skipped, [&](const Statement& row) {
                if (++met == skipped)
                    from = keysIn(row, keys);
                return base::Result<bool>(true);
            });
        if (!walked)
            return tl::unexpected(walked.error());
        if (!from)
            return QList<Payment>{};
    }
    QList<Payment> found;
    const auto next = this->plan(way, count, !from);
    if (!next)
        return tl::unexpected(next.error());
    const auto read = run(queriesFor(way, from, *next, ListColumns::Payment), count, [&found](const Statement& row) {
        base::Result<Payment> payment = paymentIn(row);
        if (!payment)
            return base::Result<bool>(tl::unexpected(payment.error()));
        found.append(std::move(*payment));
        return base::Result<bool>(true);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (backwards)
        std::reverse(found.begin(), found.end());
    return found;
}

base::Result<> PaymentLists::each(const Reading::List& list, int limit, const std::function<bool(const Payment&)>& take)
{
    auto reading = ReadTransaction::begin(*m_database);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto plan = this->plan(list, limit == 0 ? std::nullopt : std::optional<double>(limit), true);
    if (!plan)
        return tl::unexpected(plan.error());
    return run(queriesFor(list, std::nullopt, *plan, ListColumns::Payment), limit == 0 ? -1 : limit,
        [&take](const Statement& row) -> base::Result<bool> {
            const base::Result<Payment> payment = paymentIn(row);
            if (!payment)
                return tl::unexpected(payment.error());
            return take(*payment);
        });
}

bool PaymentLists::isKnown(const Filter& filter)
{
    return isInRollups(filter);
}

base::Result<Totals> PaymentLists::totals(const Filter& filter)
{
    if (isInRollups(filter)) {
        auto reading = ReadTransaction::begin(*m_database);
        if (!reading)
            return tl::unexpected(reading.error());
        return totalsFromRollups(*m_database, filter);
    }
    Totals totals;
    ListMarks marks;
    const auto counted = count({filter, {}}, marks, [&totals](const Totals& sofar) { totals = sofar; });
    if (!counted)
        return tl::unexpected(counted.error());
    return totals;
}

base::Result<> PaymentLists::count(const Reading::List& list, ListMarks& marks, const Told& told)
{
    // What was counted and what is walked are of one moment.
    auto reading = ReadTransaction::begin(*m_database);
    if (!reading)
        return tl::unexpected(reading.error());
    const bool known = isInRollups(list.filter);
    if (known) {
        const base::Result<Totals> totals = totalsFromRollups(*m_database, list.filter);
        if (!totals)
            return tl::unexpected(totals.error());
        marks.setTotal(totals->count);
        told(*totals);
    }
    const auto plan = this->plan(list, std::nullopt, true);
    if (!plan)
        return tl::unexpected(plan.error());
    const qsizetype keys = sortKeys(Payment(), list.sort.by).size();
    TotalsSum sum;
    qint64 position = 0;
    QElapsedTimer sinceTold;
    sinceTold.start();
    auto walked = run(queriesFor(list, std::nullopt, *plan, known ? ListColumns::Keys : ListColumns::Money), -1,
        [&](const Statement& row) -> base::Result<bool> {
            if (marks.wants(position))
                marks.add(position, keysIn(row, keys));
            ++position;
            if (known)
                return true;
            sum.add(row, static_cast<int>(keys));
            if ((position & 0xff) == 0 && sinceTold.elapsed() >= tellMilliseconds) {
                const base::Result<Totals> sofar = sum.totals(false);
                if (!sofar)
                    return tl::unexpected(sofar.error());
                told(*sofar);
                sinceTold.start();
            }
            return true;
        });
    if (!walked || known)
        return walked;
    const base::Result<Totals> totals = sum.totals(true);
    if (!totals)
        return tl::unexpected(totals.error());
    marks.setTotal(totals->count);
    told(*totals);
    return {};
}

base::Result<Distribution> PaymentLists::distribution()
{
    const base::Result<qint64> last = lastEvent(*m_database);
    if (!last)
        return tl::unexpected(last.error());
    if (!m_cube || m_cube->lastEvent() != *last) {
        base::Result<Cube> read = Cube::read(*m_database);
        if (!read)
            return tl::unexpected(read.error());
        const auto zones = CreatedZones::read(*m_database, m_cube ? m_cube->zones() : nullptr);
        if (!zones)
            return tl::unexpected(zones.error());
        setCube(std::make_shared<const Cube>(read->with(*zones)));
    }
    return m_cube->distribution();
}

} // namespace ledger
