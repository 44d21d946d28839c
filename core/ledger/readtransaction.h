// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"

namespace ledger {

/// While it lives, several statements read one moment of the ledger. Inside another transaction it is that one.
class ReadTransaction final {
public:
    [[nodiscard]] static base::Result<ReadTransaction> begin(Database& database);
    ReadTransaction(ReadTransaction&& other) noexcept;
    ReadTransaction& operator=(ReadTransaction&&) = delete;
    ~ReadTransaction();

private:
    explicit ReadTransaction(Database* database)
        : m_database(database)
    {
    }

    Database* m_database; ///< null where there was another already, or when moved from
};

} // namespace ledger
