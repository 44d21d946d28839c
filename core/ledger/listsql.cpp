// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/listsql.h"

#include "core/ledger/paymentrow.h"
#include "core/ledger/searchwords.h"

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
              "ifnull(payments.final_amount, payments.amount)";
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
        , m_stretches(stretches(list.filter, list.sort, from))
        , m_test(testOf(list.filter))
        , m_order(" ORDER BY " + orderBy(list.sort) + " LIMIT ?")
        , m_result("SELECT " + resultOf(columns, list.sort.by) + " FROM ")
    {
    }

    [[nodiscard]] QList<ListQuery> walk() const
    {
        const QByteArray index = orderIndex(m_list.sort.by);
        const QByteArray table = index.isEmpty() ? QByteArray("payments NOT INDEXED") : "payments INDEXED BY " + index;
        QList<ListQuery> queries;
        for (const Stretch& stretch : m_stretches) {
            const Condition where = Condition(stretch.rows).also(m_test);
            queries.append({m_result + table + " WHERE " + where.orTrue() + orderOf(stretch), where.values});
        }
        return queries;
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
        return gatherFrom("payments INDEXED BY " + driver.index, inTime(driver));
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
    [[nodiscard]] Condition inTime(const FilterTerm& driver) const
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
    }
    Q_UNREACHABLE();
}

} // namespace ledger
