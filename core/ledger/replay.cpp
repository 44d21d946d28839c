// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/replay.h"

#include "core/ledger/records.h"
#include "core/ledger/sqliteerror.h"

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFindings = 100;

void add(QList<Finding>& findings, Finding::Kind kind, const QString& log)
{
    if (findings.size() < mostFindings)
        findings.append({kind, log});
}

/// The column names twice: to insert, and to take over where the number is there already.
QByteArray upsertSql(const QByteArray& table)
{
    const QByteArray columns = columnList() + ", last_event";
    const QByteArray places = QByteArray("?, ").repeated(static_cast<qsizetype>(columnCount)) + '?';
    return "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ") ON CONFLICT (number) DO UPDATE SET ("
        + columns + ") = (excluded." + QByteArray(columns).replace(", ", ", excluded.") + ')';
}

/// What is wrong with the link to this event; empty when it holds.
QString brokenLink(const Event& event, qint64 expectedRow, const QByteArray& expectedPrevious)
{
    if (event.row != expectedRow)
        return u"event %1 stands where event %2 belongs"_s.arg(event.row).arg(expectedRow);
    if (event.previous != expectedPrevious)
        return u"event %1 does not continue the one before"_s.arg(event.row);
    if (event.hash != hashOf(event))
        return u"event %1 is not what was written"_s.arg(event.row);
    return {};
}

base::Result<> derive(Database& database, const QByteArray& table, const Event& event, QList<Finding>& findings)
{
    const base::Result<std::optional<Row>> before = findRow(database, table, event.paymentId);
    if (!before)
        return tl::unexpected(before.error());
    const base::Result<Row> after = rowAfter(before->value_or(Row()), event.detail);
    // A row that makes no sense would break the table's own rules and end the walk.
    if (!after || !toPayment(*after)) {
        add(findings, Finding::Kind::Chain, u"event %1 cannot be applied"_s.arg(event.row));
        return {};
    }
    return writeRow(database, table, *after, event.row);
}

} // namespace

base::Result<std::optional<Row>> findRow(Database& database, const QByteArray& table, const QString& paymentId)
{
    base::Result<Statement> query = database.statement("SELECT " + columnList() + " FROM " + table + " WHERE id = ?");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, paymentId);
    const base::Result<bool> row = query->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readRow(*query)) : std::nullopt;
}

base::Result<> writeRow(Database& database, const QByteArray& table, const Row& row, qint64 lastEvent)
{
    base::Result<Statement> upsert = database.statement(upsertSql(table));
    if (!upsert)
        return tl::unexpected(upsert.error());
    int place = 0;
    for (const Value& value : row)
        upsert->bind(++place, value);
    upsert->bind(++place, lastEvent);
    return upsert->run();
}

base::Result<Replayed> replay(Database& database, const QByteArray& table)
{
    const base::Result<QString> ledgerId = Records(database).ledgerId();
    if (!ledgerId)
        return tl::unexpected(ledgerId.error());
    base::Result<Statement> walk = database.statement("SELECT " + eventColumns() + " FROM events ORDER BY row");
    if (!walk)
        return tl::unexpected(walk.error());
    Replayed replayed;
    QByteArray previous = firstHash(*ledgerId);
    qint64 expectedRow = 1;
    for (;;) {
        const base::Result<bool> row = walk->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return replayed;
        const Event event = readEvent(*walk);
        if (const QString broken = brokenLink(event, expectedRow, previous); !broken.isEmpty())
            add(replayed.findings, Finding::Kind::Chain, broken);
        // Going on from what stands there names each break once.
        expectedRow = event.row + 1;
        previous = event.hash;
        ++replayed.events;
        if (event.paymentId.isEmpty())
            continue;
        if (const auto derived = derive(database, table, event, replayed.findings); !derived)
            return tl::unexpected(derived.error());
    }
}

base::Result<> checkTail(Database& database, int count)
{
    base::Result<Statement> walk =
        database.statement("SELECT " + eventColumns() + " FROM events ORDER BY row DESC LIMIT ?");
    if (!walk)
        return tl::unexpected(walk.error());
    walk->bind(1, static_cast<qint64>(count));
    std::optional<Event> later;
    for (;;) {
        const base::Result<bool> row = walk->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const Event event = readEvent(*walk);
        const qint64 expectedRow = later ? later->row - 1 : event.row;
        const QString broken = brokenLink(event, expectedRow, event.previous);
        if (!broken.isEmpty())
            return damaged(broken);
        if (later && later->previous != event.hash)
            return damaged(u"event %1 does not continue the one before"_s.arg(later->row));
        later = event;
    }
}

} // namespace ledger
