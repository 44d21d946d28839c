// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/event.h"
#include "core/ledger/longwork.h"

#include <QList>
#include <functional>

namespace ledger {

/// One thing wrong with a ledger.
struct Finding {
    enum class Kind : std::uint8_t {
        File, ///< pages, or the tables
        Chain,
        Payment, ///< not what its events say
        Derived, ///< indices, views, triggers, totals or the search index are not what they have to be
    };
    Kind kind;
    QString log; ///< English with the row or the payment's id
};

constexpr qsizetype mostFindings = 100; ///< of one step; the rest is left out

/// The row of one payment; nullopt without one.
[[nodiscard]] base::Result<std::optional<Row>> findRow(Database& database, const QString& paymentId);
/// Adds or replaces it.
base::Result<> writeRow(Database& database, const Row& row, qint64 lastEvent);

struct Walked {
    qint64 events = 0;
    qint64 ofPayments = 0; ///< of those: not of the whole ledger
    QList<Finding> findings; ///< breaks of the chain; the first hundred
};

/// Walks the whole chain from the first event and checks it. `each` sees every event that belongs to a payment, also
/// behind a break; its error ends the walk.
[[nodiscard]] base::Result<Walked> walkChain(
    Database& database, LongWork& work, const std::function<base::Result<>(const Event&)>& each = {});

/// The payment after the event; Row(), which is none, where it was withdrawn. Nothing for an event that cannot be
/// applied.
[[nodiscard]] std::optional<Row> derived(const Row& before, const Event& event);

/// Checks the links between the last `count` events only. Error ledger_damaged.
[[nodiscard]] base::Result<> checkTail(Database& database, int count);

} // namespace ledger
