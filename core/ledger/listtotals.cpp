// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/listtotals.h"

#include "core/ledger/filtersql.h"
#include "core/ledger/listsql.h"
#include "core/ledger/sqliteerror.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace ledger {

using namespace Qt::StringLiterals;
using About = FilterTerm::About;

namespace {

constexpr qint64 dayLength = 86'400'000;
/// Columns before those of money in the order of time.
constexpr int keysBefore = 2;

bool isPaid(const QString& state)
{
    return state == "paid"_L1 || state == "partially_refunded"_L1 || state == "refunded"_L1;
}

/// The days as the rollups count them: whole ones from `first` until before `end`.
struct Days {
    std::optional<qint64> first;
    std::optional<qint64> end;

    [[nodiscard]] bool isNone() const { return first && end && *first >= *end; }
};

qint64 dayOf(qint64 moment)
{
    return moment - ((moment % dayLength) + dayLength) % dayLength;
}

Days wholeDays(const Filter& filter)
{
    Days days;
    if (filter.createdFrom)
        days.first = dayOf(filter.createdFrom->toMSecsSinceEpoch() + dayLength - 1);
    if (filter.createdBefore)
        days.end = dayOf(filter.createdBefore->toMSecsSinceEpoch());
    return days;
}

QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

base::Result<> eachRow(
    Database& database, const Filter& filter, const QueryPlan& plan, const std::function<void(const Statement&)>& take)
{
    const Reading::List list{filter, {Sort::By::Created, true}};
    for (const ListQuery& each : queriesFor(list, std::nullopt, plan, ListColumns::Money)) {
        base::Result<Statement> query = database.statement(each.sql);
        if (!query)
            return tl::unexpected(query.error());
        for (int i = 0; i < each.values.size(); ++i)
            query->bind(i + 1, each.values[i]);
        query->bind(static_cast<int>(each.values.size()) + 1, qint64{-1});
        for (;;) {
            const base::Result<bool> row = query->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            take(*query);
        }
    }
    return {};
}

base::Result<> addPayments(Database& database, const Filter& filter, TotalsSum& sum)
{
    return eachRow(database, filter, {}, [&sum](const Statement& row) { sum.add(row, keysBefore); });
}

/// What the rollups do not tell. Whatever came in another currency is an exception of that name
/// (payments/statetable.cpp), and these are few.
base::Result<> addOthers(Database& database, Filter filter, const Days& days, TotalsSum& sum)
{
    filter.exceptions = {payments::Exception::WrongCurrency};
    if (days.first)
        filter.createdFrom = moment(*days.first);
    if (days.end)
        filter.createdBefore = moment(*days.end);
    const QList<FilterTerm> terms = termsOf(filter);
    const auto driver =
        std::find_if(terms.begin(), terms.end(), [](const FilterTerm& term) { return term.about == About::Exception; });
    return eachRow(database, filter, {QueryPlan::Way::Branches, *driver, 0}, [&sum](const Statement& row) {
        sum.addOther(row.text(keysBefore), row.text(keysBefore + 3), row.integer(keysBefore + 2));
    });
}

bool isInRollups(const FilterTerm& term)
{
    return term.about != About::Attention && term.about != About::Due && term.about != About::Note
        && term.about != About::Parent && term.about != About::Text;
}

Condition wordsOf(const Filter& filter)
{
    Condition words;
    for (FilterTerm& term : termsOf(filter)) {
        if (term.about == About::Created || !isInRollups(term))
            continue;
        term.test.sql.replace("payments.", "");
        words.also(term.test);
    }
    return words;
}

base::Result<> addDays(Database& database, const Filter& filter, const Days& days, TotalsSum& sum)
{
    Condition where;
    if (days.first)
        where.also({"day >= ?", {*days.first}});
    if (days.end)
        where.also({"day < ?", {*days.end}});
    where.also(wordsOf(filter));
    base::Result<Statement> query =
        database.statement("SELECT currency, state, sum(count), sum(received), sum(due), sum(refunded), "
                           "sum(iif(exception = 'wrong_currency', count, 0)) FROM rollups WHERE "
            + where.orTrue() + " GROUP BY 1, 2");
    if (!query)
        return tl::unexpected(query.error());
    for (int i = 0; i < where.values.size(); ++i)
        query->bind(i + 1, where.values[i]);
    bool hasOthers = false;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        sum.add(query->text(0), query->text(1),
            {.count = query->integer(2),
                .received = query->integer(3),
                .asked = query->integer(4),
                .refunded = query->integer(5)});
        hasOthers = hasOthers || query->integer(6) > 0;
    }
    if (hasOthers)
        return addOthers(database, filter, days, sum);
    return {};
}

} // namespace

void TotalsSum::add(const QString& currency, const QString& state, const Totals::OfCurrency& part)
{
    Totals::OfCurrency& sum = m_currencies[currency];
    sum.count += part.count;
    sum.asked += part.asked;
    sum.refunded += part.refunded;
    if (isPaid(state)) {
        sum.paid += part.count;
        sum.received += part.received;
    }
}

void TotalsSum::add(const Statement& row, int first)
{
    const QString currency = row.text(first);
    const QString receivedCurrency = row.text(first + 3);
    const bool counts = receivedCurrency == currency;
    add(currency, row.text(first + 1),
        {.count = 1,
            .received = counts ? row.integer(first + 2) : 0,
            .asked = row.integer(first + 4),
            .refunded = row.integer(first + 5)});
    addOther(currency, receivedCurrency, row.integer(first + 2));
}

void TotalsSum::addOther(const QString& currency, const QString& receivedCurrency, qint64 received)
{
    if (!receivedCurrency.isEmpty() && receivedCurrency != currency)
        m_others[currency][receivedCurrency] += received;
}

base::Result<QList<Totals::Other>> TotalsSum::othersOf(const QString& code) const
{
    QList<Totals::Other> others;
    const auto known = m_others.find(code);
    if (known == m_others.end())
        return others;
    for (const auto& [receivedCode, received] : known->second) {
        const auto currency = money::currencyFromCode(receivedCode);
        if (!currency)
            return damaged(u"money of no known currency"_s);
        others.append({*currency, received});
    }
    std::sort(others.begin(), others.end(),
        [](const auto& left, const auto& right) { return left.currency < right.currency; });
    return others;
}

base::Result<Totals> TotalsSum::totals(bool complete) const
{
    Totals totals;
    totals.complete = complete;
    for (const auto& [code, sum] : m_currencies) {
        const auto currency = money::currencyFromCode(code);
        if (!currency)
            return damaged(u"a payment of no known currency"_s);
        totals.currencies.append(sum);
        totals.currencies.last().currency = *currency;
        const auto others = othersOf(code);
        if (!others)
            return tl::unexpected(others.error());
        totals.currencies.last().others = *others;
        totals.count += sum.count;
    }
    std::sort(totals.currencies.begin(), totals.currencies.end(),
        [](const auto& left, const auto& right) { return left.currency < right.currency; });
    return totals;
}

bool isInRollups(const Filter& filter)
{
    const QList<FilterTerm> terms = termsOf(filter);
    return std::all_of(terms.begin(), terms.end(), [](const FilterTerm& term) { return isInRollups(term); });
}

base::Result<bool> areInRollups(Database& database, const Filter& filter)
{
    const Condition words = wordsOf(filter);
    base::Result<Statement> query = database.statement("SELECT 1 FROM rollups WHERE " + words.orTrue() + " LIMIT 1");
    if (!query)
        return tl::unexpected(query.error());
    for (int i = 0; i < words.values.size(); ++i)
        query->bind(i + 1, words.values[i]);
    return query->step();
}

base::Result<Totals> totalsFromRollups(Database& database, const Filter& filter)
{
    TotalsSum sum;
    const Days days = wholeDays(filter);
    QList<Filter> partial;
    if (days.isNone()) {
        partial.append(filter);
    } else {
        Filter begin = filter;
        if (days.first)
            begin.createdBefore = moment(*days.first);
        Filter end = filter;
        if (days.end)
            end.createdFrom = moment(*days.end);
        if (days.first && *days.first > filter.createdFrom->toMSecsSinceEpoch())
            partial.append(begin);
        if (days.end && *days.end < filter.createdBefore->toMSecsSinceEpoch())
            partial.append(end);
        if (const auto added = addDays(database, filter, days, sum); !added)
            return tl::unexpected(added.error());
    }
    for (const Filter& part : partial) {
        if (const auto added = addPayments(database, part, sum); !added)
            return tl::unexpected(added.error());
    }
    return sum.totals(true);
}

} // namespace ledger
