// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/createdzones.h"
#include "core/ledger/database.h"
#include "core/ledger/filter.h"

#include <array>
#include <map>
#include <vector>

namespace ledger {

/// How many payments there are of each combination of words, how many on each day, and what a few of them look like: by
/// this the quickest way to a list is chosen. Of the moment it was read; its size follows the variety of the ledger,
/// not its length.
class Cube final {
public:
    /// One pass over the rollups.
    [[nodiscard]] static base::Result<Cube> read(Database& database);

    /// nullptr: they were not read.
    [[nodiscard]] const std::shared_ptr<const CreatedZones>& zones() const { return m_zones; }
    [[nodiscard]] Cube with(std::shared_ptr<const CreatedZones> zones) const;

    [[nodiscard]] const Distribution& distribution() const { return m_distribution; }
    [[nodiscard]] qint64 payments() const { return m_distribution.payments; }
    [[nodiscard]] qint64 lastNumber() const { return m_lastNumber; }
    [[nodiscard]] qint64 lastEvent() const { return m_lastEvent; } ///< up to which it tells
    /// How many payments the filter selects, its text aside.
    [[nodiscard]] double estimate(const Filter& filter) const;
    /// Whether there was no payment with the words of the filter, of whatever time.
    [[nodiscard]] bool isWithout(const Filter& filter) const { return ofWords(filter) < 0.5; }
    /// Made in the time of the filter.
    [[nodiscard]] double madeWithin(const Filter& filter) const;
    [[nodiscard]] double madeBefore(const QDateTime& moment) const;

private:
    static constexpr std::size_t Dimensions = 8;
    using Cell = std::array<int, Dimensions>; ///< places in m_words

    Cube() = default;
    [[nodiscard]] base::Result<> readCells(Database& database);
    [[nodiscard]] base::Result<> readDays(Database& database);
    [[nodiscard]] base::Result<> readSamples(Database& database);
    void distribute();
    [[nodiscard]] double ofWords(const Filter& filter) const;
    [[nodiscard]] double shareOfDue(const Filter& filter) const;

    std::array<QStringList, Dimensions> m_words;
    std::vector<std::pair<Cell, qint64>> m_cells;
    std::map<qint64, qint64> m_days; ///< payments made before the day's end, by its begin
    std::vector<money::Money> m_dues; ///< of some payments
    qint64 m_attention = 0;
    qint64 m_noted = 0;
    qint64 m_lastNumber = 0;
    qint64 m_lastEvent = 0;
    Distribution m_distribution;
    std::shared_ptr<const CreatedZones> m_zones;
};

} // namespace ledger
