// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/replay.h"

#include "core/ledger/records.h"
#include "core/ledger/sqliteerror.h"

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 eventsBetweenNews = 1000;

void add(QList<Finding>& findings, Finding::Kind kind, const QString& log)
{
    if (findings.size() < mostFindings)
        findings.append({kind, log});
}

/// The column names twice: to insert, and to take over where the number is there already.
QByteArray makeUpsertSql()
{
    const QByteArray columns = columnList() + ", last_event";
    const QByteArray places = QByteArray("?, ").repeated(static_cast<qsizetype>(columnCount)) + '?';
    return "INSERT INTO payments (" + columns + ") VALUES (" + places + ") ON CONFLICT (number) DO UPDATE SET ("
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

} // namespace

base::Result<std::optional<Row>> findRow(Database& database, const QString& paymentId)
{
    static const QByteArray sql = "SELECT " + columnList() + " FROM payments WHERE id = ?";
    base::Result<Statement> query = database.statement(sql);
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, paymentId);
    const base::Result<bool> row = query->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readRow(*query)) : std::nullopt;
}

base::Result<> writeRow(Database& database, const Row& row, qint64 lastEvent)
{
    static const QByteArray sql = makeUpsertSql();
    base::Result<Statement> upsert = database.statement(sql);
    if (!upsert)
        return tl::unexpected(upsert.error());
    int place = 0;
    for (const Value& value : row)
        upsert->bind(++place, value);
    upsert->bind(++place, lastEvent);
    return upsert->run();
}

std::optional<Row> derived(const Row& before, const Event& event)
{
    base::Result<Row> after = rowAfter(before, event);
    // A row that makes no sense would break the table's own rules.
    if (!after || (isPayment(*after) && !toPayment(*after)) || (!isPayment(*after) && event.kind != kind::withdrawn))
        return std::nullopt;
    return std::move(*after);
}

base::Result<Walked> walkChain(
    Database& database, LongWork& work, const std::function<base::Result<>(const Event&)>& each)
{
    const base::Result<QString> ledgerId = Records(database).ledgerId();
    const base::Result<Value> last = database.single("SELECT ifnull(max(row), 0) FROM events");
    base::Result<Statement> walk = database.statement("SELECT " + eventColumns() + " FROM events ORDER BY row");
    if (!ledgerId || !last || !walk)
        return tl::unexpected(!ledgerId ? ledgerId.error() : !last ? last.error() : walk.error());
    Walked walked;
    QByteArray previous = firstHash(*ledgerId);
    qint64 expectedRow = 1;
    for (;;) {
        const base::Result<bool> row = walk->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return walked;
        const Event event = readEvent(*walk);
        if (const QString broken = brokenLink(event, expectedRow, previous); !broken.isEmpty())
            add(walked.findings, Finding::Kind::Chain, broken);
        // Going on from what stands there names each break once.
        expectedRow = event.row + 1;
        previous = event.hash;
        if (++walked.events % eventsBetweenNews == 0) {
            if (const auto told = work.did(walked.events, std::get<qint64>(*last)); !told)
                return tl::unexpected(told.error());
        }
        if (event.paymentId.isEmpty())
            continue;
        ++walked.ofPayments;
        if (const auto seen = each ? each(event) : base::Result<>(); !seen)
            return tl::unexpected(seen.error());
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
