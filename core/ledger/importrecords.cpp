// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/importrecords.h"

#include "core/ledger/event.h"
#include "core/ledger/readtransaction.h"

#include <algorithm>
#include <limits>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Added = "import"_L1;
constexpr auto Withdrawn = "withdrawn"_L1;
constexpr int digitsOfARow = 19;

QString source(QLatin1StringView what, const QString& importId, qint64 row)
{
    constexpr int decimal = 10;
    return what + u':' + importId + u":%1"_s.arg(row, digitsOfARow, decimal, QChar(u'0'));
}

/// The events of an import of one kind, as they stand in the index of sources.
struct Range {
    QString above;
    QString last;

    static Range of(QLatin1StringView what, const QString& importId, qint64 behind = 0)
    {
        return {source(what, importId, behind), source(what, importId, std::numeric_limits<qint64>::max())};
    }
};

constexpr auto Within = " FROM events WHERE source_key > ?1 AND source_key <= ?2 ";

base::Result<qint64> integer(Database& database, const QByteArray& sql, const Range& range)
{
    base::Result<Statement> query = database.statement(sql);
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, range.above).bind(2, range.last);
    const base::Result<bool> step = query->step();
    if (!step)
        return tl::unexpected(step.error());
    return *step ? query->integer(0) : 0;
}

base::Result<std::optional<Event>> first(Database& database, const Range& range)
{
    base::Result<Statement> query =
        database.statement("SELECT " + eventColumns() + Within + "ORDER BY source_key LIMIT 1");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, range.above).bind(2, range.last);
    const base::Result<bool> step = query->step();
    if (!step)
        return tl::unexpected(step.error());
    return *step ? std::optional(readEvent(*query)) : std::nullopt;
}

/// The import's id in the source of this event; nullopt: a gateway's message is called so.
std::optional<QString> importOf(const QString& key, qint64 row)
{
    constexpr qsizetype around = Added.size() + 1 + 1 + digitsOfARow;
    const QString id = key.mid(Added.size() + 1, std::max<qsizetype>(key.size() - around, 0));
    return !id.isEmpty() && importSource(id, row) == key ? std::optional(id) : std::nullopt;
}

struct Found {
    ImportRecord record;
    qint64 row = 0; ///< of its first event
};

base::Result<Found> recordOf(Database& database, const QString& id)
{
    const QByteArray count = QByteArray("SELECT count(*)") + Within;
    const auto added = integer(database, count, Range::of(Added, id));
    const auto gone = integer(database, count, Range::of(Withdrawn, id));
    const auto lastGone = integer(
        database, QByteArray("SELECT row") + Within + "ORDER BY source_key DESC LIMIT 1", Range::of(Withdrawn, id));
    for (const auto* number : {&added, &gone, &lastGone}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    auto begin = first(database, Range::of(Added, id, *lastGone));
    if (begin && !*begin)
        begin = first(database, Range::of(Added, id));
    if (!begin)
        return tl::unexpected(begin.error());
    const Event event = begin->value_or(Event());
    return Found{{id, textIn(event, u"file"), event.actor, event.at, *added, *gone}, event.row};
}

/// From one import to the next: each is looked up once, however many events it has.
base::Result<QStringList> importIds(Database& database)
{
    QStringList ids;
    QString behind = Added + u':';
    const QString end = Added + u';'; // the sign after the colon
    for (;;) {
        base::Result<Statement> query = database.statement(
            "SELECT source_key, row FROM events WHERE source_key > ?1 AND source_key < ?2 ORDER BY source_key LIMIT 1");
        if (!query)
            return tl::unexpected(query.error());
        query->bind(1, behind).bind(2, end);
        const base::Result<bool> step = query->step();
        if (!step)
            return tl::unexpected(step.error());
        if (!*step)
            return ids;
        behind = query->text(0);
        if (const auto id = importOf(behind, query->integer(1))) {
            ids.append(*id);
            behind = importSource(*id, std::numeric_limits<qint64>::max());
        }
    }
}

} // namespace

QString importSource(const QString& importId, qint64 row)
{
    return source(Added, importId, row);
}

QString withdrawalSource(const QString& importId, qint64 row)
{
    return source(Withdrawn, importId, row);
}

base::Result<QList<ImportRecord>> importRecords(Database& database)
{
    const base::Result<ReadTransaction> moment = ReadTransaction::begin(database);
    if (!moment)
        return tl::unexpected(moment.error());
    const base::Result<QStringList> ids = importIds(database);
    if (!ids)
        return tl::unexpected(ids.error());
    QList<Found> found;
    for (const QString& id : *ids) {
        base::Result<Found> record = recordOf(database, id);
        if (!record)
            return tl::unexpected(record.error());
        found.append(std::move(*record));
    }
    std::sort(found.begin(), found.end(), [](const Found& one, const Found& other) { return one.row > other.row; });
    QList<ImportRecord> records;
    for (Found& each : found)
        records.append(std::move(each.record));
    return records;
}

} // namespace ledger
