// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/transaction.h"

#include <utility>

namespace ledger {

namespace {

/// Kept prepared: a group of small steps would otherwise spend its time on reading these words.
base::Result<> run(Database& database, const char* sql)
{
    base::Result<Statement> statement = database.statement(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->run();
}

} // namespace

base::Result<Transaction> Transaction::begin(Database& database)
{
    const bool nested = database.inTransaction();
    if (const auto begun = run(database, nested ? "SAVEPOINT inner_step" : "BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database, nested);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_nested(other.m_nested)
{
}

Transaction::~Transaction()
{
    // After a full disk or a failed write SQLite has already rolled back by itself.
    if (m_database == nullptr || !m_database->inTransaction())
        return;
    (void)m_database->script(m_nested ? "ROLLBACK TO inner_step; RELEASE inner_step" : "ROLLBACK");
}

base::Result<> Transaction::commit()
{
    base::Result<> done = run(*m_database, m_nested ? "RELEASE inner_step" : "COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace ledger
