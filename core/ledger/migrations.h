// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"

#include <functional>
#include <span>

namespace ledger {

/// One step of the schema. A shipped step is never edited: databases in shops have taken it.
struct Migration {
    const char* name; ///< "0001_initial"; for the log
    const char* sql;
};

/// core/ledger/migrations/*.sql in order. The schema version is the number of steps taken (PRAGMA user_version).
[[nodiscard]] std::span<const Migration> builtinMigrations();

[[nodiscard]] base::Result<qint64> schemaVersion(Database& database);

/// Errors: ledger_newer when the file has taken more steps than there are.
[[nodiscard]] base::Result<> refuseNewer(Database& database, std::span<const Migration> steps);

/// Takes the steps that are missing, each together with its version number in one transaction; a failing step leaves
/// the version before it. `beforeFirst` runs once before an old ledger changes (the backup of R20); its error stops.
base::Result<> upgrade(Database& database, std::span<const Migration> steps,
    const std::function<base::Result<>(qint64 from)>& beforeFirst = {});

} // namespace ledger
