// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/queryplan.h"

#include "core/ledger/timeorder.h"

#include <algorithm>
#include <limits>

namespace ledger {

using namespace Qt::StringLiterals;
using About = FilterTerm::About;
using By = Sort::By;
using Way = QueryPlan::Way;

namespace {

/// A row that is gathered is also sorted.
constexpr double gathering = 1.5;
/// The text and the payment of a row that the text index found.
constexpr double lookingUp = 3;
/// Numbers in a zone.
constexpr double zone = 1024;
/// Reading a payment's text to test it.
constexpr double testingText = 2;
/// More parts are no longer worth merging.
constexpr qsizetype mostBranches = 24;

/// The filter of one member alone, in its time.
Filter only(About about, const Filter& filter)
{
    Filter one;
    one.createdFrom = filter.createdFrom;
    one.createdBefore = filter.createdBefore;
    switch (about) {
    case About::State:
        one.states = filter.states;
        break;
    case About::Exception:
        one.exceptions = filter.exceptions;
        break;
    case About::Attention:
        one.needsAttention = true;
        break;
    case About::Gateway:
        one.gateways = filter.gateways;
        break;
    case About::Account:
        one.accounts = filter.accounts;
        break;
    case About::Method:
        one.methods = filter.methods;
        break;
    case About::PaidVia:
        one.paidVia = filter.paidVia;
        break;
    case About::Cashier:
        one.cashiers = filter.cashiers;
        break;
    case About::Currency:
        one.currencies = filter.currencies;
        break;
    case About::Due:
        one.createdFrom.reset(); // its index knows nothing of time
        one.createdBefore.reset();
        one.atLeast = filter.atLeast;
        one.atMost = filter.atMost;
        break;
    case About::Note:
        one.hasNote = true;
        break;
    case About::Created:
    case About::Parent:
    case About::Text:
        break;
    }
    return one;
}

/// The members that bound the order's own columns: a walk meets no other rows.
Filter boundsOf(const Filter& filter, By by)
{
    switch (by) {
    case By::Created:
        return only(About::Created, filter);
    case By::Account:
        return filter.accounts.isEmpty() ? Filter() : only(About::Account, filter);
    case By::Gateway:
        return filter.gateways.isEmpty() ? Filter() : only(About::Gateway, filter);
    case By::Method:
        return filter.methods.isEmpty() ? Filter() : only(About::Method, filter);
    case By::PaidVia:
        return filter.paidVia.isEmpty() ? Filter() : only(About::PaidVia, filter);
    case By::Cashier:
        return filter.cashiers.isEmpty() ? Filter() : only(About::Cashier, filter);
    case By::State:
        return filter.states.isEmpty() ? Filter() : only(About::State, filter);
    case By::Due: {
        Filter bounds = only(About::Due, filter);
        bounds.currencies = filter.currencies;
        return bounds;
    }
    default:
        return {};
    }
}

double count(const QList<NumberRange>& ranges, qint64 lastNumber)
{
    double all = 0;
    for (const NumberRange& range : ranges)
        all += std::max(0.0, static_cast<double>(std::min(range.last, lastNumber) - range.first + 1));
    return all;
}

class Choice final {
public:
    Choice(const QueryNeeds& needs, const Cube& cube)
        : m_needs(needs)
        , m_cube(cube)
        , m_filter(needs.list.filter)
        , m_all(std::max(1.0, static_cast<double>(cube.payments())))
        , m_found(cube.estimate(m_filter) * std::min(1.0, needs.text.value_or(TextEstimate{m_all, 1}).rows / m_all)
              * std::min(1.0, needs.children.value_or(m_all) / m_all))
    {
    }

    [[nodiscard]] QueryPlan cheapest()
    {
        walk();
        inTime();
        for (const FilterTerm& term : termsOf(m_filter)) {
            if (term.about == About::Text)
                text();
            else if (!term.index.isEmpty())
                driveBy(term);
        }
        return m_best;
    }

private:
    void consider(QueryPlan plan)
    {
        if (plan.cost < m_best.cost)
            m_best = std::move(plan);
    }

    /// Rows to look at among `among` until enough fit.
    [[nodiscard]] double until(double rows, double among) const
    {
        return std::min(among, rows * among / std::max(m_found, 0.5));
    }

    void walk()
    {
        const By by = m_needs.list.sort.by;
        double among = m_cube.estimate(boundsOf(m_filter, by));
        double skipped = 0;
        if (followsTime(by) && (m_filter.createdFrom || m_filter.createdBefore)) {
            among = m_cube.madeWithin(m_filter);
            if (m_needs.fromTheBegin) {
                const bool down = m_needs.list.sort.descending;
                if (down && m_filter.createdBefore)
                    skipped = m_all - m_cube.madeBefore(*m_filter.createdBefore);
                else if (!down && m_filter.createdFrom)
                    skipped = m_cube.madeBefore(*m_filter.createdFrom);
            }
        }
        const double cost = m_filter.text.isEmpty() ? 1 : testingText;
        double walked = skipped + until(m_needs.rows, among);
        // Nothing tells such a walk that the time is over: who wants more rows than there are goes to the end.
        if (followsTime(by) && m_needs.rows >= m_found)
            walked = m_all;
        m_best = {Way::Walk, {}, walked * cost};
    }

    void inTime()
    {
        const By by = m_needs.list.sort.by;
        if (!followsTime(by) || !(m_filter.createdFrom || m_filter.createdBefore) || !m_cube.zones())
            return;
        const qint64 first =
            m_filter.createdFrom ? m_filter.createdFrom->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
        const qint64 end =
            m_filter.createdBefore ? m_filter.createdBefore->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
        QueryPlan plan{Way::InTime, {}, 0, m_cube.zones()->madeWithin(first, end - 1)};
        const double numbers = count(plan.numbers, m_cube.lastNumber());
        const double among = by == By::Number ? numbers : std::max(m_cube.madeWithin(m_filter), 1.0);
        const double cost = m_filter.text.isEmpty() ? 1 : testingText;
        plan.cost = (until(m_needs.rows, among) + m_needs.late.value_or(0) * gathering) * cost;
        // Whatever was reckoned: it ends where the time does, a walk may go on to the end of everything.
        m_best = std::move(plan);
    }

    void driveBy(const FilterTerm& term)
    {
        const double among = term.about == About::Parent ? m_needs.children.value_or(m_all)
                                                         : m_cube.estimate(only(term.about, m_filter));
        const double cost = m_filter.text.isEmpty() ? 1 : testingText;
        consider({Way::Gather, term, among * gathering * cost});
        if (m_needs.list.sort.by != By::Created || term.branches.isEmpty() || term.branches.size() > mostBranches)
            return;
        consider({Way::Branches, term, until(m_needs.rows * static_cast<double>(term.branches.size()), among) * cost});
    }

    void text()
    {
        if (!m_needs.text)
            return;
        const auto [rows, finding] = *m_needs.text;
        const double cost = finding + lookingUp;
        const Sort sort = m_needs.list.sort;
        if (sort.by == By::Number) {
            consider({Way::WalkText, {}, until(m_needs.rows, rows) * cost});
        } else if (m_needs.onePage && sort == Sort{By::Created, true} && m_cube.zones()) {
            // To the end of the zone, where newer ones may still be.
            const double more = std::min(rows, until(m_needs.rows, rows) + zone * rows / m_all);
            consider({Way::TextInTime, {}, more * cost});
        } else {
            consider({Way::GatherText, {}, rows * cost});
        }
    }

    const QueryNeeds& m_needs;
    const Cube& m_cube;
    const Filter& m_filter;
    const double m_all;
    const double m_found;
    QueryPlan m_best;
};

} // namespace

QueryPlan planFor(const QueryNeeds& needs, const Cube& cube)
{
    return Choice(needs, cube).cheapest();
}

} // namespace ledger
