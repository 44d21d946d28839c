// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/event.h"

#include <QList>

namespace ledger {

/// One thing wrong with a ledger.
struct Finding {
    enum class Kind : std::uint8_t { File, Chain, Payment };
    Kind kind;
    QString log; ///< English with the row or the payment's id
};

/// The row of one payment in `table` ("payments" or a copy); nullopt without one.
[[nodiscard]] base::Result<std::optional<Row>> findRow(
    Database& database, const QByteArray& table, const QString& paymentId);
/// Adds or replaces it.
base::Result<> writeRow(Database& database, const QByteArray& table, const Row& row, qint64 lastEvent);

struct Replayed {
    qint64 events = 0;
    QList<Finding> findings; ///< breaks of the chain and events that cannot be applied; the first hundred
};

/// Walks the whole chain from the first event, checks it, and derives every payment into `table`, which is empty.
[[nodiscard]] base::Result<Replayed> replay(Database& database, const QByteArray& table);

/// Checks the links between the last `count` events only. Error ledger_damaged.
[[nodiscard]] base::Result<> checkTail(Database& database, int count);

} // namespace ledger
