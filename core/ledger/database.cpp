// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/database.h"

#include "core/ledger/ledgerfile.h"
#include "core/ledger/searchfunction.h"
#include "core/ledger/sqliteerror.h"

#include <QFile>
#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;

/// While a statement runs, SQLite keeps each page as it was before. One payment in two dozen indices is more than the
/// 64 KiB that it would hold in memory: it wrote them to a temporary file, fifty times a sale. Not possible any more
/// once SQLite is in use; then it is only slower.
void keepStatementJournalsInMemory()
{
    constexpr int bytes = 4 << 20;
    static const int done = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, bytes);
    static_cast<void>(done);
}

} // namespace

base::Result<Database> Database::open(const QString& path, Access access)
{
    const base::Result<QString> real = realPath(path);
    if (!real)
        return tl::unexpected(real.error());
    // NOFOLLOW looks at every part of the path, so the folder part is resolved before.
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX
        | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    keepStatementJournalsInMemory();
    sqlite3* handle = nullptr;
    errno = 0;
    const int result = sqlite3_open_v2(QFile::encodeName(*real).constData(), &handle, flags, nullptr);
    Database database(handle); // closes also after a failed open, as SQLite asks
    if (result != SQLITE_OK)
        return sqliteFailure(handle, result, u"open "_s + *real);
    // SQLite quietly falls back to reading when it may not write.
    if (access == Access::ReadWrite && sqlite3_db_readonly(handle, "main") != 0)
        return sqliteFailure(nullptr, SQLITE_READONLY, u"open "_s + *real);
    if (const base::Result<> ready = database.setUp(access); !ready)
        return tl::unexpected(ready.error());
    return database;
}

base::Result<Database> Database::create(const QString& path)
{
    QFile file(path);
    // Before SQLite sees it: it would take the umask's rights; its -wal and -shm copy the rights of the file.
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileFailure(errno, u"create "_s + path);
    file.close();
    return open(path, Access::ReadWrite);
}

base::Result<Database> Database::inMemory()
{
    keepStatementJournalsInMemory();
    sqlite3* handle = nullptr;
    const int result =
        sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (result != SQLITE_OK)
        return sqliteFailure(handle, result, u"open in memory"_s);
    if (auto added = addSearchFunction(handle); !added)
        return tl::unexpected(added.error());
    return database;
}

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_idle(std::exchange(other.m_idle, {}))
{
}

Database::~Database()
{
    for (const auto& [sql, prepared] : m_idle)
        sqlite3_finalize(prepared);
    sqlite3_close_v2(m_handle);
}

base::Result<> Database::setUp(Access access)
{
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto added = addSearchFunction(m_handle); !added)
        return added;
    if (auto done = script("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0;"
                           "PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;");
        !done)
        return done;
    // No query_only for readers: it would also forbid the temporary table that verify() needs.
    if (access == Access::ReadOnly)
        return {};
    const base::Result<Value> mode = single("PRAGMA journal_mode = WAL");
    if (!mode)
        return tl::unexpected(mode.error());
    // One plan for all values: a plan that might be better for the value at hand is made anew for each, and looking up
    // a gateway's id is the one thing done for every event.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    // A hundred events touch a thousand pages of two dozen indices: in SQLite's usual 2 MiB they are written to the log
    // and read back again and again before the group is whole.
    if (auto done = script(WriterMemory); !done)
        return done;
    // Where shared memory cannot work, as on network file systems, SQLite stays in its old mode without an error.
    if (*mode != Value(u"wal"_s))
        return sqliteFailure(nullptr, SQLITE_IOERR, u"no write-ahead log here"_s);
    return {};
}

base::Result<Statement> Database::statement(const QByteArray& sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        sqlite3_stmt* prepared = idle->second;
        m_idle.erase(idle);
        return Statement(*this, sql, prepared);
    }
    sqlite3_stmt* prepared = nullptr;
    const int result = sqlite3_prepare_v3(
        m_handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (result != SQLITE_OK)
        return sqliteFailure(m_handle, result, u"prepare "_s + QString::fromUtf8(sql.left(120)));
    return Statement(*this, sql, prepared);
}

void Database::giveBack(const QByteArray& sql, sqlite3_stmt* prepared)
{
    sqlite3_reset(prepared);
    sqlite3_clear_bindings(prepared);
    if (!m_idle.emplace(sql, prepared).second)
        sqlite3_finalize(prepared);
}

base::Result<> Database::script(const QByteArray& sql)
{
    errno = 0;
    const int result = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        return sqliteFailure(m_handle, result, QString::fromUtf8(sql.left(120)));
    return {};
}

base::Result<Value> Database::single(const QByteArray& sql)
{
    base::Result<Statement> query = statement(sql);
    if (!query)
        return tl::unexpected(query.error());
    const base::Result<bool> row = query->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? query->value(0) : Value();
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

} // namespace ledger
