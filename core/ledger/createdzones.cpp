// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/createdzones.h"

#include "core/ledger/readtransaction.h"

#include <algorithm>

namespace ledger {

namespace {

/// For more than so many events one pass over everything is quicker than to look each payment up.
constexpr qint64 mostLookedUp = 50'000;
/// Ranges that one list is read by: the narrowest gaps are read over.
constexpr std::size_t mostRanges = 16;
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr qint64 always = std::numeric_limits<qint64>::min();

} // namespace

base::Result<std::shared_ptr<const CreatedZones>> CreatedZones::read(
    Database& database, const std::shared_ptr<const CreatedZones>& before)
{
    auto reading = ReadTransaction::begin(database);
    if (!reading)
        return tl::unexpected(reading.error());
    const base::Result<Value> last = database.single("SELECT ifnull(max(row), 0) FROM events");
    if (!last)
        return tl::unexpected(last.error());
    const auto lastEvent = std::get<qint64>(*last);
    if (before != nullptr && before->m_lastEvent == lastEvent)
        return before;
    const bool goesOn = before != nullptr && lastEvent - before->m_lastEvent <= mostLookedUp;
    const std::shared_ptr<CreatedZones> zones(goesOn ? new CreatedZones(*before) : new CreatedZones);
    if (goesOn) {
        if (auto low = zones->add(
                database, "payments WHERE id IN (SELECT payment_id FROM events WHERE row > ?)", before->m_lastEvent);
            !low)
            return tl::unexpected(low.error());
    }
    const QByteArray above =
        "payments " + QByteArray(goesOn ? "" : "INDEXED BY payments_created ") + "WHERE number > ?";
    if (auto high = zones->add(database, above, goesOn ? before->m_lastNumber : 0); !high)
        return tl::unexpected(high.error());
    zones->m_lastEvent = lastEvent;
    zones->sumUp();
    return zones;
}

base::Result<> CreatedZones::add(Database& database, const QByteArray& payments, qint64 after)
{
    base::Result<Statement> query = database.statement("SELECT number, created_at FROM " + payments);
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, after);
    auto zone = m_zones.end();
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const qint64 number = query->integer(0);
        const qint64 made = query->integer(1);
        // Numbers follow time: most often it is the same zone again.
        if (zone == m_zones.end() || zone->first != number / numbers)
            zone = m_zones.try_emplace(number / numbers).first;
        zone->second.first = std::min(zone->second.first, made);
        zone->second.last = std::max(zone->second.last, made);
        m_lastNumber = std::max(m_lastNumber, number);
    }
}

void CreatedZones::sumUp()
{
    m_sums.clear();
    m_sums.reserve(m_zones.size());
    qint64 latest = always;
    for (const auto& [zone, made] : m_zones) {
        latest = std::max(latest, made.last);
        m_sums.push_back({zone, made, latest, made.first});
    }
    qint64 earliest = never;
    for (auto sum = m_sums.rbegin(); sum != m_sums.rend(); ++sum)
        sum->earliest = earliest = std::min(earliest, sum->earliest);
}

qint64 CreatedZones::latestBelow(qint64 number) const
{
    if (number - 1 > m_lastNumber)
        return never;
    const auto after = std::upper_bound(m_sums.begin(), m_sums.end(), (number - 1) / numbers,
        [](qint64 zone, const Sum& sum) { return zone < sum.zone; });
    return number <= 1 || after == m_sums.begin() ? always : std::prev(after)->latest;
}

qint64 CreatedZones::highestMadeUntil(qint64 moment) const
{
    // The earliest of what follows only grows from zone to zone.
    const auto later = std::upper_bound(
        m_sums.begin(), m_sums.end(), moment, [](qint64 made, const Sum& sum) { return made < sum.earliest; });
    if (later == m_sums.end())
        return m_lastNumber;
    return later == m_sums.begin() ? 0 : std::prev(later)->zone * numbers + numbers - 1;
}

QList<NumberRange> CreatedZones::madeWithin(qint64 from, qint64 until) const
{
    const auto begin = std::lower_bound(
        m_sums.begin(), m_sums.end(), from, [](const Sum& sum, qint64 moment) { return sum.latest < moment; });
    const auto end = std::upper_bound(
        begin, m_sums.end(), until, [](qint64 moment, const Sum& sum) { return moment < sum.earliest; });
    std::vector<NumberRange> ranges;
    std::vector<qint64> gaps;
    for (auto sum = begin; sum != end; ++sum) {
        if (sum->made.last < from || sum->made.first > until)
            continue;
        const qint64 first = sum->zone * numbers;
        if (!ranges.empty())
            gaps.push_back(first - ranges.back().last - 1);
        ranges.push_back({first, std::min(first + numbers - 1, m_lastNumber)});
    }
    qint64 widestReadOver = 0;
    if (ranges.size() > mostRanges) {
        std::vector<qint64> ordered = gaps;
        const auto place = ordered.end() - mostRanges;
        std::nth_element(ordered.begin(), place, ordered.end());
        widestReadOver = *place;
    }
    QList<NumberRange> few;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (i > 0 && gaps[i - 1] <= widestReadOver)
            few.last().last = ranges[i].last;
        else
            few.append(ranges[i]);
    }
    few.append({m_lastNumber + 1, never});
    return few;
}

} // namespace ledger
