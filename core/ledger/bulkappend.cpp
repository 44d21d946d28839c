// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/bulkappend.h"

#include "core/ledger/migrations.h"
#include "core/ledger/rebuild.h"

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 group = 50'000; ///< events in one transaction

} // namespace

base::Result<std::unique_ptr<BulkAppend>> BulkAppend::begin(const QString& path)
{
    base::Result<Database> database = Database::create(path);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<BulkAppend> bulk(new BulkAppend(std::move(*database)));
    base::Result<> ready = upgrade(bulk->m_database, builtinMigrations());
    if (ready)
        ready = bulk->m_database.script("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    if (!ready)
        return tl::unexpected(ready.error());
    for (const QByteArray name : {"events_of_payment", "events_source"}) {
        const base::Result<Value> sql =
            bulk->m_database.single("SELECT sql FROM sqlite_schema WHERE name = '" + name + '\'');
        if (!sql)
            return tl::unexpected(sql.error());
        bulk->m_indices.append(std::get<QString>(*sql).toUtf8());
        if (const auto dropped = bulk->m_database.script("DROP INDEX " + name); !dropped)
            return tl::unexpected(dropped.error());
    }
    base::Result<Chain> chain = Chain::endOf(bulk->m_database);
    if (!chain)
        return tl::unexpected(chain.error());
    bulk->m_chain = std::move(*chain);
    if (const auto begun = bulk->m_database.script("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    return bulk;
}

base::Result<> BulkAppend::append(Event event)
{
    if (const auto appended = m_chain->append(std::move(event)); !appended)
        return tl::unexpected(appended.error());
    return ++m_inGroup % group == 0 ? nextGroup() : base::Result<>();
}

base::Result<> BulkAppend::nextGroup()
{
    return m_database.script("COMMIT; BEGIN");
}

base::Result<> BulkAppend::finish(const Progress& progress)
{
    base::Result<> done = nextGroup();
    for (const QByteArray& index : m_indices) {
        if (done)
            done = m_database.script(index);
    }
    if (done)
        done = rebuildPayments(m_database, progress);
    if (done)
        done = m_database.script("COMMIT; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    return done;
}

} // namespace ledger
