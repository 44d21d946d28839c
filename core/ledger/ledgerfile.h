// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>
#include <optional>

/// The file of a ledger as a file: where it is, moving it, never losing it. Nothing here may run while the ledger is
/// open: a file of SQLite opened and closed beside it drops SQLite's locks.
namespace ledger {

/// Absolute, the folder part without links. Errors: ledger_link when the file itself is a symbolic link (R52),
/// ledger_unopened when the folder is not there.
[[nodiscard]] base::Result<QString> realPath(const QString& path);

/// Moves a ledger with what belongs to it to "<path>.<why>-<UTC time>" in the same folder and returns the new name.
base::Result<QString> setAside(const QString& path, const QString& why, const base::Clock& clock);
/// Set aside because it is damaged. From then on Ledger::open() refuses to begin an empty one here (R17): restore() a
/// backup, or Ledger::openNew() when the person says so.
base::Result<QString> setAsideDamaged(const QString& path, const base::Clock& clock);
[[nodiscard]] bool hasDamagedSetAside(const QString& path);
/// Those files, newest first.
[[nodiscard]] QStringList damagedSetAside(const QString& path);
/// All that was set aside, for whatever reason.
[[nodiscard]] QStringList allSetAside(const QString& path);

/// "<path>-wal" and the like are left over beside a ledger that is not there itself.
[[nodiscard]] bool hasOrphans(const QString& path);

/// Makes what was written to a file outlast a power cut.
base::Result<> syncFile(const QString& path);
/// Renames over `to` and makes the new name outlast a power cut.
base::Result<> replaceFile(const QString& from, const QString& to);
void removeWithOrphans(const QString& path);

/// The kernel's name of the file system the folder lies on ("ext4", "nfs4"); empty when nobody can tell.
[[nodiscard]] QByteArray fileSystemOf(const QString& folder);
/// Refuses the network file systems: locks and the write-ahead log do not hold there (R19). Error ledger_network.
base::Result<> checkFileSystem(const QByteArray& type);

} // namespace ledger
