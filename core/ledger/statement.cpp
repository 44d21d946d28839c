// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/statement.h"

#include "core/ledger/database.h"
#include "core/ledger/sqliteerror.h"

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace ledger {

using namespace Qt::StringLiterals;

Statement::Statement(Database& database, QByteArray sql, sqlite3_stmt* prepared)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_prepared(prepared)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_prepared(std::exchange(other.m_prepared, nullptr))
    , m_bindResult(other.m_bindResult)
{
}

Statement::~Statement()
{
    if (m_prepared != nullptr)
        m_database->giveBack(m_sql, m_prepared);
}

Statement& Statement::bind(int place, const Value& value)
{
    int result = SQLITE_OK;
    if (std::holds_alternative<std::monostate>(value)) {
        result = sqlite3_bind_null(m_prepared, place);
    } else if (const auto* number = std::get_if<qint64>(&value)) {
        result = sqlite3_bind_int64(m_prepared, place, *number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        result = sqlite3_bind_text64(m_prepared, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        const auto& bytes = std::get<QByteArray>(value);
        result = sqlite3_bind_blob64(
            m_prepared, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    if (m_bindResult == SQLITE_OK)
        m_bindResult = result;
    return *this;
}

base::Result<bool> Statement::step()
{
    errno = 0;
    const int result = m_bindResult != SQLITE_OK ? m_bindResult : sqlite3_step(m_prepared);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    return sqliteFailure(m_database->handle(), result, QString::fromUtf8(m_sql.left(120)));
}

base::Result<> Statement::run()
{
    for (;;) {
        const base::Result<bool> row = step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
    }
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_prepared, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return std::monostate();
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared, column);
}

QString Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_prepared, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_prepared, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_prepared, column));
    return {bytes, sqlite3_column_bytes(m_prepared, column)};
}

} // namespace ledger
