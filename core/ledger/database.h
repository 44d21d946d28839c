// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/ledger/statement.h"

#include <QByteArray>
#include <QString>
#include <map>

struct sqlite3;

namespace ledger {

/// One connection to one SQLite file, used by one thread at a time. Set up by R14: WAL, synchronous FULL, foreign keys,
/// a busy timeout, no trusted schema, no memory mapping.
class Database final {
public:
    enum class Access : std::uint8_t { ReadOnly, ReadWrite };
    /// What the writing connection may keep: 8 MiB of pages, and as much in the log before it goes into the file.
    static constexpr auto WriterMemory = "PRAGMA main.cache_size = -8192; PRAGMA wal_autocheckpoint = 2000";

    /// Opens a file that is there; never makes one. The last part of the path must be no symbolic link (R52).
    /// Errors: those of sqliteFailure(), and ledger_link.
    [[nodiscard]] static base::Result<Database> open(const QString& path, Access access);
    /// Makes an empty file that only its owner may read, and opens it. An existing file is an error.
    [[nodiscard]] static base::Result<Database> create(const QString& path);

    /// An empty database that is nowhere but in memory.
    [[nodiscard]] static base::Result<Database> inMemory();

    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    ~Database();

    /// The statement of this text, prepared once and kept.
    [[nodiscard]] base::Result<Statement> statement(const QByteArray& sql);
    /// Runs every statement of a script.
    base::Result<> script(const QByteArray& sql);
    /// The first column of the first row; NULL without rows.
    [[nodiscard]] base::Result<Value> single(const QByteArray& sql);

    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    friend class Statement;
    explicit Database(sqlite3* handle)
        : m_handle(handle)
    {
    }
    base::Result<> setUp(Access access);
    void giveBack(const QByteArray& sql, sqlite3_stmt* prepared);

    sqlite3* m_handle;
    std::map<QByteArray, sqlite3_stmt*> m_idle;
};

} // namespace ledger
