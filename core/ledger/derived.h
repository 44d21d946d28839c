// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/muchmemory.h"

#include <QList>

struct sqlite3;

/// What follows from table payments: totals a day and the search. The triggers of the schema keep it row by row; where
/// many rows come or go at once the same is done here for all of them together, many times as fast.
namespace ledger {

/// Tells the search index what changed in this transaction, before it is committed: the triggers can only note it.
base::Result<> bringSearchUpToDate(Database& database);

/// While it lives no trigger fires on this connection, not even those that guard the events, and it has much
/// memory. Who writes payments meanwhile calls one of the functions below, in the same transaction.
class Untriggered final {
public:
    explicit Untriggered(Database& database);
    Untriggered(const Untriggered&) = delete;
    Untriggered& operator=(const Untriggered&) = delete;
    ~Untriggered();

private:
    sqlite3* m_connection;
    MuchMemory m_memory;
};

/// After these payments were added.
base::Result<> addDerived(Database& database, const QList<qint64>& numbers);
/// Before these payments are deleted.
base::Result<> removeDerived(Database& database, const QList<qint64>& numbers);
/// Totals and texts of all payments anew, whatever there was.
base::Result<> deriveTotalsAndText(Database& database);
/// The search index anew from the texts.
base::Result<> deriveSearch(Database& database);

} // namespace ledger
