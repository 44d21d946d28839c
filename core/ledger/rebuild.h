// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/progress.h"

namespace ledger {

/// All payments anew from the events, then indices, totals and search from the payments, inside the transaction of the
/// caller. Indices, views and triggers become those of the built-in migrations, whatever was there; tables stay. The
/// memory it needs does not depend on their number. Errors: ledger_damaged for a chain that is not sound, cancelled.
base::Result<> rebuildPayments(Database& database, const Progress& progress);

} // namespace ledger
