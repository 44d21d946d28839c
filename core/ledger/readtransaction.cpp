// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readtransaction.h"

#include <utility>

namespace ledger {

namespace {

base::Result<> execute(Database& database, const QByteArray& sql)
{
    base::Result<Statement> statement = database.statement(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->run();
}

} // namespace

base::Result<ReadTransaction> ReadTransaction::begin(Database& database)
{
    if (database.inTransaction())
        return ReadTransaction(nullptr);
    if (const auto begun = execute(database, "BEGIN"); !begun)
        return tl::unexpected(begun.error());
    return ReadTransaction(&database);
}

ReadTransaction::ReadTransaction(ReadTransaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

ReadTransaction::~ReadTransaction()
{
    // Nothing was written that could be lost.
    if (m_database != nullptr && m_database->inTransaction())
        static_cast<void>(execute(*m_database, "ROLLBACK"));
}

} // namespace ledger
