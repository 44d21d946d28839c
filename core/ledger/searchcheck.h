// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"

namespace ledger {

/// Whether the search index holds exactly what table payment_text says. Works on a connection that may only read, and
/// takes no lock on the ledger: SQLite's own check writes, so it is run on a temporary copy of the index, beside the
/// texts as they are. Inside a transaction.
[[nodiscard]] base::Result<bool> isSearchIndexSound(Database& database);

} // namespace ledger
