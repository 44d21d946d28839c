// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"

namespace ledger {

/// Everything or nothing: rolled back unless committed. Takes the write lock at once. Inside another transaction it is
/// a savepoint: its work is undone alone, and lasts only when the outer one commits.
class Transaction final {
public:
    [[nodiscard]] static base::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// On the disk when this returns without error (outermost only).
    base::Result<> commit();

private:
    Transaction(Database& database, bool nested)
        : m_database(&database)
        , m_nested(nested)
    {
    }

    Database* m_database; ///< null when committed or moved from
    bool m_nested;
};

} // namespace ledger
