// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/transaction.h"

#include <utility>

namespace ledger {

base::Result<Transaction> Transaction::begin(Database& database)
{
    const bool nested = database.inTransaction();
    if (const auto begun = database.script(nested ? "SAVEPOINT inner_step" : "BEGIN IMMEDIATE"); !begun)
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
    base::Result<> done = m_database->script(m_nested ? "RELEASE inner_step" : "COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace ledger
