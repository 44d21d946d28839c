// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace ledger {

class Database;

/// A value of a STRICT table: NULL, INTEGER, TEXT or BLOB.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

/// One use of a prepared statement. Goes back to its Database when destroyed, reset and unbound; must not outlive it.
class Statement final {
public:
    Statement(Database& database, QByteArray sql, sqlite3_stmt* prepared);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Places count from 1. A failed bind is reported by the next step().
    Statement& bind(int place, const Value& value);

    /// True while there is a row to read.
    [[nodiscard]] base::Result<bool> step();
    /// Steps to the end, for statements without rows of interest.
    base::Result<> run();

    /// Columns count from 0; valid after step() said true.
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    Database* m_database;
    QByteArray m_sql;
    sqlite3_stmt* m_prepared;
    int m_bindResult = 0;
};

} // namespace ledger
