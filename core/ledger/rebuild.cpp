// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/rebuild.h"

#include "core/ledger/derived.h"
#include "core/ledger/replay.h"
#include "core/ledger/schema.h"
#include "core/ledger/sqliteerror.h"

#include <QByteArrayList>
#include <QHash>
#include <map>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

/// Payments on their way into the table. The events of a sale stand near one another, so that most are written once.
class Desk final {
public:
    explicit Desk(Database& database)
        : m_database(database)
    {
    }

    base::Result<> take(const Event& event)
    {
        if (!m_rows.contains(event.paymentId)) {
            if (auto room = makeRoom(); !room)
                return room;
            const base::Result<std::optional<Row>> known = findRow(m_database, event.paymentId);
            if (!known)
                return tl::unexpected(known.error());
            m_rows.insert(event.paymentId, {known->value_or(Row()), known->has_value(), 0});
        }
        Sheet& sheet = m_rows[event.paymentId];
        std::optional<Row> after = derived(sheet.row, event);
        if (!after)
            return damaged(u"rebuild: event %1 cannot be applied"_s.arg(event.row));
        sheet.row = std::move(*after);
        sheet.lastEvent = event.row;
        return {};
    }

    base::Result<> clear()
    {
        std::map<qint64, const Sheet*> inOrder;
        // First what goes: its number may be another's by now.
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            const auto* number = std::get_if<qint64>(&at(it->row, Column::Number));
            if (isPayment(it->row) && number != nullptr) {
                inOrder[*number] = &*it;
            } else if (it->isStored) {
                base::Result<Statement> gone = m_database.statement("DELETE FROM payments WHERE id = ?");
                if (!gone)
                    return tl::unexpected(gone.error());
                if (auto done = gone->bind(1, it.key()).run(); !done)
                    return done;
            }
        }
        for (const auto& [number, sheet] : inOrder) {
            if (auto written = writeRow(m_database, sheet->row, sheet->lastEvent); !written)
                return written;
        }
        m_rows.clear();
        return {};
    }

private:
    struct Sheet {
        Row row;
        bool isStored = false;
        qint64 lastEvent = 0;
    };
    static constexpr qsizetype most = 20'000;

    base::Result<> makeRoom() { return m_rows.size() < most ? base::Result<>() : clear(); }

    Database& m_database;
    QHash<QString, Sheet> m_rows;
};

/// What to drop before the payments are made again, and what to make after.
struct SchemaWork {
    QByteArrayList drops;
    QByteArrayList makes;
};

base::Result<SchemaWork> schemaWork(Database& database)
{
    const auto expected = builtinSchema();
    const auto found = schemaOf(database);
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    const auto quoted = [](QString name) { return u'"' + name.replace(u'"', u"\"\""_s) + u'"'; };
    // Sorted once in the end, an index is made many times as fast as row by row.
    const auto isIndexOfPayments = [](const SchemaPart& part) {
        return part.type == u"index"_s && part.table == u"payments"_s && part.isDerived();
    };
    SchemaWork work;
    for (const SchemaPart& part : *found) {
        if (part.isDerived() && (isIndexOfPayments(part) || !expected->contains(part)))
            work.drops.append(u"DROP %1 %2"_s.arg(part.type, quoted(part.name)).toUtf8());
    }
    for (const SchemaPart& part : *expected) {
        if (part.isDerived() && (isIndexOfPayments(part) || !found->contains(part)))
            work.makes.append(part.sql.toUtf8());
    }
    return work;
}

base::Result<> runEach(Database& database, const QByteArrayList& statements, LongWork& work)
{
    for (qsizetype i = 0; i < statements.size(); ++i) {
        if (auto done = database.script(statements[i]); !done)
            return done;
        if (auto told = work.did(i + 1, statements.size()); !told)
            return told;
    }
    return {};
}

base::Result<> replayInto(Desk& desk, Database& database, LongWork& work)
{
    const base::Result<Walked> walked =
        walkChain(database, work, [&desk](const Event& event) { return desk.take(event); });
    if (!walked)
        return tl::unexpected(walked.error());
    if (!walked->findings.isEmpty())
        return damaged(u"rebuild: "_s + walked->findings.first().log);
    return desk.clear();
}

} // namespace

base::Result<> rebuildPayments(Database& database, const Progress& progress)
{
    const Untriggered untriggered(database);
    LongWork work(database, progress);
    const base::Result<SchemaWork> schema = schemaWork(database);
    if (!schema)
        return tl::unexpected(schema.error());
    work.beginPart(10);
    base::Result<> done = runEach(database, schema->drops + QByteArrayList{"DELETE FROM payments"}, work);
    if (done) {
        work.beginPart(500);
        Desk desk(database);
        done = replayInto(desk, database, work);
    }
    if (done) {
        work.beginPart(750);
        done = runEach(database, schema->makes, work);
    }
    if (done) {
        work.beginPart(850);
        done = deriveTotalsAndText(database);
    }
    if (done) {
        work.beginPart(1000);
        done = deriveSearch(database);
    }
    return done;
}

} // namespace ledger
