// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/cube.h"

#include "core/ledger/readtransaction.h"

#include <QHash>
#include <algorithm>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayLength = 86'400'000;
/// Enough to tell one in a hundred.
constexpr qint64 samples = 1000;

/// In the order of the columns in readCells().
enum Dimension : std::size_t { Currency, State, Exception, Account, Gateway, Method, PaidVia, Cashier };

/// Which of the words are wanted; empty: all.
std::vector<bool> wantedAmong(const QStringList& words, const QStringList& wanted)
{
    std::vector<bool> among;
    if (wanted.isEmpty())
        return among;
    for (const QString& word : words)
        among.push_back(!word.isEmpty() && wanted.contains(word));
    return among;
}

template <class T>
QStringList wordsOf(const QList<T>& things)
{
    QStringList words;
    for (const T thing : things)
        words.append(payments::toWord(thing));
    return words;
}

QStringList codesOf(const Filter& filter)
{
    QStringList codes;
    for (const money::Currency currency : filter.currencies)
        codes.append(money::spec(currency).code);
    return codes;
}

base::Result<qint64> number(Database& database, const QByteArray& sql)
{
    const base::Result<Value> value = database.single(sql);
    if (!value)
        return tl::unexpected(value.error());
    const auto* found = std::get_if<qint64>(&*value);
    return found == nullptr ? 0 : *found;
}

} // namespace

base::Result<Cube> Cube::read(Database& database)
{
    auto reading = ReadTransaction::begin(database);
    if (!reading)
        return tl::unexpected(reading.error());
    Cube cube;
    for (const auto& part : {&Cube::readCells, &Cube::readDays, &Cube::readSamples}) {
        if (const auto done = (cube.*part)(database); !done)
            return tl::unexpected(done.error());
    }
    cube.distribute();
    return cube;
}

Cube Cube::with(std::shared_ptr<const CreatedZones> zones) const
{
    Cube cube = *this;
    cube.m_zones = std::move(zones);
    return cube;
}

base::Result<> Cube::readCells(Database& database)
{
    base::Result<Statement> query = database.statement(
        "SELECT currency, state, exception, account, gateway, method, paid_via, cashier, sum(count) FROM rollups "
        "GROUP BY 1, 2, 3, 4, 5, 6, 7, 8");
    if (!query)
        return tl::unexpected(query.error());
    std::array<QHash<QString, int>, Dimensions> places;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        Cell cell{};
        for (std::size_t i = 0; i < Dimensions; ++i) {
            const QString word = query->text(static_cast<int>(i));
            const auto found = places[i].constFind(word);
            if (found != places[i].cend()) {
                cell[i] = *found;
                continue;
            }
            cell[i] = static_cast<int>(m_words[i].size());
            places[i].insert(word, cell[i]);
            m_words[i].append(word);
        }
        m_cells.emplace_back(cell, query->integer(Dimensions));
    }
}

base::Result<> Cube::readDays(Database& database)
{
    base::Result<Statement> query = database.statement("SELECT day, sum(count) FROM rollups GROUP BY day");
    if (!query)
        return tl::unexpected(query.error());
    qint64 before = 0;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        before += query->integer(1);
        m_days[query->integer(0)] = before;
    }
}

base::Result<> Cube::readSamples(Database& database)
{
    const auto last = number(database, "SELECT max(number) FROM payments");
    const auto attention =
        number(database, "SELECT count(*) FROM payments WHERE exception <> 'none' AND acknowledged_at IS NULL");
    const auto noted = number(database, "SELECT count(*) FROM payments WHERE note <> ''");
    if (!last || !attention || !noted)
        return tl::unexpected((!last ? last : !attention ? attention : noted).error());
    const auto event = number(database, "SELECT max(row) FROM events");
    if (!event)
        return tl::unexpected(event.error());
    m_lastNumber = *last;
    m_lastEvent = *event;
    m_attention = *attention;
    m_noted = *noted;
    for (qint64 i = 0; i < std::min(samples, *last); ++i) {
        base::Result<Statement> one = database.statement(
            "SELECT currency, ifnull(final_amount, amount) FROM payments WHERE number >= ? ORDER BY number LIMIT 1");
        if (!one)
            return tl::unexpected(one.error());
        one->bind(1, 1 + i * *last / std::min(samples, *last));
        const base::Result<bool> row = one->step();
        if (!row)
            return tl::unexpected(row.error());
        const auto currency = *row ? money::currencyFromCode(one->text(0)) : std::nullopt;
        const auto due = currency ? money::Money::fromMinor(one->integer(1), *currency) : std::nullopt;
        if (due)
            m_dues.push_back(*due);
    }
    return {};
}

void Cube::distribute()
{
    Distribution& all = m_distribution;
    const std::array<QMap<QString, qint64>*, Dimensions> maps{&all.currencies, &all.states, &all.exceptions,
        &all.accounts, &all.gateways, &all.methods, &all.paidVia, &all.cashiers};
    for (const auto& [cell, count] : m_cells) {
        all.payments += count;
        for (std::size_t i = 0; i < Dimensions; ++i) {
            if (const QString& word = m_words[i].at(cell[i]); !word.isEmpty())
                (*maps[i])[word] += count;
        }
    }
}

double Cube::madeBefore(const QDateTime& moment) const
{
    const qint64 at = moment.toMSecsSinceEpoch();
    const auto next = m_days.upper_bound(at);
    if (next == m_days.begin())
        return 0;
    const auto day = std::prev(next);
    const qint64 earlier = day == m_days.begin() ? 0 : std::prev(day)->second;
    const double part = std::min(1.0, static_cast<double>(at - day->first) / static_cast<double>(dayLength));
    return static_cast<double>(earlier) + part * static_cast<double>(day->second - earlier);
}

double Cube::madeWithin(const Filter& filter) const
{
    const double from = filter.createdFrom ? madeBefore(*filter.createdFrom) : 0;
    const double before = filter.createdBefore ? madeBefore(*filter.createdBefore) : static_cast<double>(payments());
    return std::max(0.0, before - from);
}

double Cube::ofWords(const Filter& filter) const
{
    std::array<QStringList, Dimensions> wanted{codesOf(filter), wordsOf(filter.states), wordsOf(filter.exceptions),
        filter.accounts, filter.gateways, filter.methods, filter.paidVia, filter.cashiers};
    for (const auto& bound : {filter.atLeast, filter.atMost}) {
        if (bound && wanted[Currency].isEmpty())
            wanted[Currency] = {money::spec(bound->currency()).code};
    }
    std::array<std::vector<bool>, Dimensions> among;
    for (std::size_t i = 0; i < Dimensions; ++i)
        among[i] = wantedAmong(m_words[i], wanted[i]);
    qint64 sum = 0;
    for (const auto& [cell, count] : m_cells) {
        bool all = true;
        for (std::size_t i = 0; all && i < Dimensions; ++i)
            all = among[i].empty() ? wanted[i].isEmpty() : among[i][static_cast<std::size_t>(cell[i])];
        if (all)
            sum += count;
    }
    return static_cast<double>(sum);
}

double Cube::shareOfDue(const Filter& filter) const
{
    if ((!filter.atLeast && !filter.atMost) || m_dues.empty())
        return 1;
    const money::Currency currency = (filter.atLeast ? *filter.atLeast : *filter.atMost).currency();
    qint64 all = 0;
    qint64 within = 0;
    for (const money::Money& due : m_dues) {
        if (due.currency() != currency)
            continue;
        ++all;
        within += (!filter.atLeast || due.minor() >= filter.atLeast->minor())
            && (!filter.atMost || due.minor() <= filter.atMost->minor());
    }
    // What no sample shows is rare, and not impossible.
    return (static_cast<double>(within) + 0.25) / (static_cast<double>(all) + 0.5);
}

double Cube::estimate(const Filter& filter) const
{
    const auto all = static_cast<double>(payments());
    if (all <= 0)
        return 0;
    double found = ofWords(filter) * shareOfDue(filter);
    if (filter.createdFrom || filter.createdBefore)
        found *= madeWithin(filter) / all;
    if (filter.needsAttention)
        found *= filter.exceptions.isEmpty() ? static_cast<double>(m_attention) / all : 0.5;
    if (filter.hasNote)
        found *= static_cast<double>(m_noted) / all;
    return found;
}

} // namespace ledger
