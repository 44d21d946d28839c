// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"

#include <QList>
#include <limits>
#include <map>
#include <memory>
#include <vector>

namespace ledger {

/// Sale numbers, both ends included.
struct NumberRange {
    qint64 first = 1;
    qint64 last = std::numeric_limits<qint64>::max();

    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

/// Between which moments the payments of each thousand numbers were made. Numbers follow time, but for payments that
/// were listed or imported later: this tells how far, so that what is found in the order of numbers can be shown in the
/// order of time. A payment's time of creation never changes, and payments that are gone do no harm.
class CreatedZones final {
public:
    /// All payments: with `before` (may be nullptr) no more is read than what came since, and it is that where nothing
    /// did. An import fills numbers below the last one too. One pass over the index of times where nothing, or too
    /// little, is known before.
    [[nodiscard]] static base::Result<std::shared_ptr<const CreatedZones>> read(
        Database& database, const std::shared_ptr<const CreatedZones>& before);

    [[nodiscard]] qint64 lastEvent() const { return m_lastEvent; } ///< up to which they know all payments
    [[nodiscard]] qint64 lastNumber() const { return m_lastNumber; } ///< the zones know nothing of higher ones
    /// No payment with a number below this one was made later.
    [[nodiscard]] qint64 latestBelow(qint64 number) const;
    /// All payments made at this moment or before have this number or a lower one, or one above lastNumber().
    [[nodiscard]] qint64 highestMadeUntil(qint64 moment) const;
    /// All payments made at `from` or later and at `until` or before have a number in one of these. Ascending, a few,
    /// and all numbers above lastNumber() last.
    [[nodiscard]] QList<NumberRange> madeWithin(qint64 from, qint64 until) const;

private:
    struct Zone {
        qint64 first = std::numeric_limits<qint64>::max();
        qint64 last = std::numeric_limits<qint64>::min();
    };
    struct Sum {
        qint64 zone;
        Zone made;
        qint64 latest; ///< of this zone and all before
        qint64 earliest; ///< of this zone and all after
    };
    static constexpr qint64 numbers = 1024;

    CreatedZones() = default;
    base::Result<> add(Database& database, const QByteArray& payments, qint64 after);
    void sumUp();

    std::map<qint64, Zone> m_zones; ///< those that have payments: an import may leave wide gaps
    std::vector<Sum> m_sums; ///< in the order of zones
    qint64 m_lastEvent = 0;
    qint64 m_lastNumber = 0;
};

} // namespace ledger
