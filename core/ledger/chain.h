// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/event.h"

namespace ledger {

/// The end of the chain, where events are added. Knows its end by heart, so it serves one transaction: after one that
/// was rolled back it stands where no event is.
class Chain final {
public:
    [[nodiscard]] static base::Result<Chain> endOf(Database& database);

    /// The event as it was written: with its row, the hash before and its own.
    base::Result<Event> append(Event event);

    [[nodiscard]] qint64 nextRow() const { return m_nextRow; }

private:
    Chain(Database& database, qint64 nextRow, QByteArray previous)
        : m_database(&database)
        , m_nextRow(nextRow)
        , m_previous(std::move(previous))
    {
    }

    Database* m_database;
    qint64 m_nextRow;
    QByteArray m_previous;
};

} // namespace ledger
