// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/listsql.h"

#include "core/ledger/paymentrow.h"
#include "core/ledger/searchwords.h"
#include "core/ledger/timeorder.h"

#include <algorithm>

namespace ledger {

using namespace Qt::StringLiterals;
using Way = QueryPlan::Way;

namespace {

QByteArray resultOf(ListColumns columns, Sort::By by)
{
    switch (columns) {
    case ListColumns::Payment: {
        static const QByteArray all = [] {
            QByteArrayList names = columnList().split(',');
            for (QByteArray& name : names)
                name = "payments." + name.trimmed();
            return names.join(", ") + ", (SELECT at FROM checks WHERE checks.number = payments.number)";
        }();
        return all;
    }
    case ListColumns::Keys:
        return keyColumns(by);
    case ListColumns::Money:
        return keyColumns(by)
            + ", payments.currency, payments.state, payments.received, payments.received_currency, "
              "ifnull(payments.final_amount, payments.amount), payments.refunded";
    }
    Q_UNREACHABLE();
}

/// Any of the stretches, for rows that come from elsewhere; nullopt: nothing is left.
std::optional<Condition> anyOf(const QList<Stretch>& stretches)
{
    QByteArrayList parts;
    Condition any;
    for (const Stretch& each : stretches) {
        if (each.rows.sql.isEmpty())
            return Condition{};
        parts.append(each.rows.sql);
        any.values += each.rows.values;
    }
    if (parts.isEmpty())
        return std::nullopt;
    any.sql = "((" + parts.join(") OR (") + "))";
    return any;
}

class Writer final {
public:
    Writer(const Reading::List& list, const std::optional<SortKeys>& from, ListColumns columns)
        : m_list(list)
        , m_from(from)
        , m_stretches(stretches(list.filter, list.sort, from))
        , m_test(testOf(list.filter))
        , m_order(" ORDER BY " + orderBy(list.sort) + " LIMIT ?")
        , m_result("SELECT " + resultOf(columns, list.sort.by) + " FROM ")
    {
    }

    [[nodiscard]] QList<ListQuery> walk() const { return walk(m_stretches); }

    [[nodiscard]] QList<ListQuery> inTime(const QList<NumberRange>& numbers) const
    {
        const auto order = timeOrder(m_list.sort.by);
        if (!order)
            return walkNumbers(numbers, {});
        QList<ListQuery> queries = promptAndLate(*order);
        if (!order->nullable)
            return queries;
        const QList<ListQuery> without = walkNumbers(numbers, {{QList<Value>{Value()}, {}, {}}});
        return m_list.sort.descending ? queries + without : without + queries;
    }

    [[nodiscard]] QList<ListQuery> walkText() const
    {
        QList<ListQuery> queries;
        for (const Stretch& each : m_stretches) {
            Condition stretch = each.rows;
            stretch.sql.replace("payments.number", "payment_search.rowid");
            Condition where{"payment_search MATCH ?", {matchText(searchWords(m_list.filter.text))}};
            where.also(stretch).also(m_test);
            queries.append({m_result
                    + "payment_search CROSS JOIN payments ON payments.number = payment_search.rowid WHERE " + where.sql
                    + " ORDER BY payment_search.rowid" + (m_list.sort.descending ? " DESC" : " ASC") + " LIMIT ?",
                where.values});
        }
        return queries;
    }

    /// In the order of numbers, from ?1 down; whether they are all the newest is for the caller to see.
    [[nodiscard]] QList<ListQuery> textInTime() const
    {
        const auto after = anyOf(m_stretches);
        if (!after)
            return {};
        Condition where{"payment_search MATCH ?", {matchText(searchWords(m_list.filter.text))}};
        where.also(m_test).also(*after);
        return {{m_result + "payment_search CROSS JOIN payments ON payments.number = payment_search.rowid WHERE "
                + where.sql + " AND payment_search.rowid BETWEEN ? AND ? ORDER BY payment_search.rowid DESC",
            where.values}};
    }

    [[nodiscard]] QList<ListQuery> gather(const FilterTerm& driver) const
    {
        return gatherFrom("payments INDEXED BY " + driver.index, searchInTime(driver));
    }

    [[nodiscard]] QList<ListQuery> gatherText() const
    {
        return gatherFrom("payment_search CROSS JOIN payments ON payments.number = payment_search.rowid",
            {"payment_search MATCH ?", {matchText(searchWords(m_list.filter.text))}});
    }

    [[nodiscard]] QList<ListQuery> branches(const FilterTerm& driver) const
    {
        if (driver.branches.size() == 1)
            return oneBranch(driver);
        QByteArrayList parts;
        QList<Value> values;
        for (const Condition& branch : driver.branches) {
            for (const Stretch& stretch : m_stretches) {
                const Condition where = Condition(branch).also(stretch.rows).also(m_test);
                parts.append("SELECT payments.created_at AS made, payments.number AS found FROM payments INDEXED BY "
                    + driver.index + " WHERE " + where.sql);
                values += where.values;
            }
        }
        if (parts.isEmpty())
            return {};
        const QByteArray way = m_list.sort.descending ? " DESC" : " ASC";
        return {{m_result + '(' + parts.join(" UNION ALL ") + " ORDER BY made" + way + ", found" + way
                + " LIMIT ?) CROSS JOIN payments ON payments.number = found",
            values}};
    }

private:
    [[nodiscard]] QList<ListQuery> walk(const QList<Stretch>& stretches) const
    {
        const QByteArray index = orderIndex(m_list.sort.by);
        const QByteArray table = index.isEmpty() ? QByteArray("payments NOT INDEXED") : "payments INDEXED BY " + index;
        QList<ListQuery> queries;
        for (const Stretch& stretch : stretches) {
            const Condition where = Condition(stretch.rows).also(m_test);
            queries.append({m_result + table + " WHERE " + where.orTrue() + orderOf(stretch), where.values});
        }
        return queries;
    }

    /// The rows with these numbers, where the columns before the number are as `before` says.
    [[nodiscard]] QList<ListQuery> walkNumbers(QList<NumberRange> numbers, const QList<ColumnBounds>& before) const
    {
        if (m_list.sort.descending)
            std::reverse(numbers.begin(), numbers.end());
        QList<ListQuery> queries;
        for (const NumberRange& range : std::as_const(numbers))
            queries +=
                walk(stretchesWithin(before + QList<ColumnBounds>{{{}, range.first, range.last}}, m_list.sort, m_from));
        return queries;
    }

    /// Those that have a moment: the prompt ones stand near each other, the late ones are sorted between them.
    [[nodiscard]] QList<ListQuery> promptAndLate(const TimeOrder& order) const
    {
        ColumnBounds moments;
        if (m_list.filter.createdFrom)
            moments.least = m_list.filter.createdFrom->toMSecsSinceEpoch();
        if (m_list.filter.createdBefore)
            moments.most = m_list.filter.createdBefore->toMSecsSinceEpoch() - 1 + promptMilliseconds;
        const QByteArray keys = "SELECT " + order.column + " AS moment, payments.number AS found FROM payments ";
        QByteArrayList parts;
        QList<Value> values;
        const auto add = [&](const QByteArray& index, Condition where) {
            where.also(m_test);
            parts.append(keys + "INDEXED BY " + index + " WHERE " + where.sql);
            values += where.values;
        };
        for (const Stretch& each : stretchesWithin({moments, {}}, m_list.sort, m_from))
            add(orderIndex(m_list.sort.by), Condition(each.rows).also(order.prompt));
        if (const auto after = anyOf(m_stretches)) {
            Condition late = order.late;
            for (const FilterTerm& term : termsOf(m_list.filter)) {
                if (term.about == FilterTerm::About::Created)
                    late.also(term.search);
            }
            add(order.lateIndex, late.also(*after));
        }
        if (parts.isEmpty())
            return {};
        const QByteArray way = m_list.sort.descending ? " DESC" : " ASC";
        return {{m_result + '(' + parts.join(" UNION ALL ") + " ORDER BY moment" + way + ", found" + way
                + " LIMIT ?) CROSS JOIN payments ON payments.number = found",
            values}};
    }

    [[nodiscard]] QList<ListQuery> oneBranch(const FilterTerm& driver) const
    {
        QList<ListQuery> queries;
        for (const Stretch& stretch : m_stretches) {
            const Condition where = Condition(driver.branches.first()).also(stretch.rows).also(m_test);
            queries.append({m_result + "payments INDEXED BY " + driver.index + " WHERE " + where.sql + orderOf(stretch),
                where.values});
        }
        return queries;
    }

    /// The search, and the time as far as the index tells it.
    [[nodiscard]] Condition searchInTime(const FilterTerm& driver) const
    {
        Condition search = driver.search;
        for (const FilterTerm& term : termsOf(m_list.filter)) {
            if (term.about == FilterTerm::About::Created && driver.about != FilterTerm::About::Created)
                search.also(term.search);
        }
        return search;
    }

    /// Sorts keys and numbers alone, not the whole rows.
    [[nodiscard]] QList<ListQuery> gatherFrom(const QByteArray& source, Condition where) const
    {
        const auto after = anyOf(m_stretches);
        if (!after)
            return {};
        where.also(m_test).also(*after);
        return {{m_result + "(SELECT payments.number AS found FROM " + source + " WHERE " + where.sql + m_order
                + ") CROSS JOIN payments ON payments.number = found ORDER BY " + orderBy(m_list.sort),
            where.values}};
    }

    /// SQLite takes an equal expression for no constant, and would sort.
    [[nodiscard]] QByteArray orderOf(const Stretch& stretch) const
    {
        return " ORDER BY " + orderBy(m_list.sort, stretch.fixed) + " LIMIT ?";
    }

    const Reading::List& m_list;
    const std::optional<SortKeys> m_from;
    const QList<Stretch> m_stretches;
    const Condition m_test;
    const QByteArray m_order;
    const QByteArray m_result;
};

} // namespace

QList<ListQuery> queriesFor(
    const Reading::List& list, const std::optional<SortKeys>& from, const QueryPlan& plan, ListColumns columns)
{
    const Writer writer(list, from, columns);
    switch (plan.way) {
    case Way::Walk:
        return writer.walk();
    case Way::Branches:
        return writer.branches(*plan.driver);
    case Way::Gather:
        return writer.gather(*plan.driver);
    case Way::GatherText:
        return writer.gatherText();
    case Way::WalkText:
        return writer.walkText();
    case Way::TextInTime:
        return writer.textInTime();
    case Way::InTime:
        return writer.inTime(plan.numbers);
    }
    Q_UNREACHABLE();
}

} // namespace ledger
