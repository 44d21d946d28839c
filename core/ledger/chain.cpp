// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/chain.h"

#include "core/ledger/records.h"

namespace ledger {

base::Result<Chain> Chain::endOf(Database& database)
{
    const Records records(database);
    const base::Result<std::optional<Event>> last = records.lastEvent();
    if (!last)
        return tl::unexpected(last.error());
    if (*last)
        return Chain(database, (*last)->row + 1, (*last)->hash);
    const base::Result<QString> id = records.ledgerId();
    if (!id)
        return tl::unexpected(id.error());
    return Chain(database, 1, firstHash(*id));
}

base::Result<Event> Chain::append(Event event)
{
    event.row = m_nextRow;
    event.previous = m_previous;
    event.hash = hashOf(event);
    base::Result<Statement> insert =
        m_database->statement("INSERT INTO events (" + eventColumns() + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    const auto orNull = [](const QString& text) { return text.isEmpty() ? Value() : Value(text); };
    insert->bind(1, event.row)
        .bind(2, orNull(event.paymentId))
        .bind(3, event.kind)
        .bind(4, QString::fromUtf8(event.detail))
        .bind(5, event.actor)
        .bind(6, event.at.toMSecsSinceEpoch())
        .bind(7, orNull(event.sourceKey))
        .bind(8, event.previous)
        .bind(9, event.hash);
    if (const auto done = insert->run(); !done)
        return tl::unexpected(done.error());
    m_previous = event.hash;
    ++m_nextRow;
    return event;
}

} // namespace ledger
