// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace ledger {

/// Turns SQLite's last result on `connection` into the error people and code tell apart (R18). Call it
/// straight after SQLite, with errno set to 0 before: it may tell why a write failed. Codes (storage):
///   ledger_full       no room on the disk (SQLite's own word, or the system's behind a failed write)
///   ledger_read_only  the file or its folder may not be written
///   ledger_busy       another program holds the write lock longer than the busy timeout
///   ledger_damaged    not a database, or pages that contradict each other
///   ledger_unopened   cannot be opened
///   ledger_io         the disk failed to read or write
///   cancelled         stopped by whoever asked for it (category cancelled)
///   ledger_internal   anything else: a defect of ours (category internal)
[[nodiscard]] tl::unexpected<base::Error> sqliteFailure(sqlite3* connection, int result, const QString& doing);

/// The same words for trouble met outside SQLite, by errno (creating, locking, syncing and renaming files).
[[nodiscard]] tl::unexpected<base::Error> fileFailure(int errorNumber, const QString& doing);

[[nodiscard]] tl::unexpected<base::Error> damaged(const QString& log);

} // namespace ledger
