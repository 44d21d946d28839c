// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/ledger/progress.h"

#include <QDateTime>
#include <QString>
#include <functional>
#include <optional>

namespace ledger {

/// Makes "<folder>/backups" for its owner alone.
base::Result<> makeBackupFolder(const QString& folder);

/// Copies the ledger at `path` as it is at one moment, also while it is written: SQLite's online backup into a
/// temporary file beside `target`, synced, opened and checked, then renamed over `target` (R20). One plain file, for
/// its owner alone. `madeAt` is noted in the copy; nullopt: what `path` has noted itself stays, as for the copy of a
/// backup. Errors: those of reading the ledger and of writing files; `target` is then as it was.
base::Result<> backUp(const QString& path, const QString& target, const std::optional<QDateTime>& madeAt = {});

/// When the backup at `path` was made, as it says itself wherever it was copied to, in UTC; nullopt where it says
/// nothing, as those of before, or cannot be read.
[[nodiscard]] std::optional<QDateTime> noteOfMaking(const QString& path);

/// What the copy of a backup still needs before it takes the ledger's place; it may be opened, and is closed after.
using Finish = std::function<base::Result<>(const QString& copy)>;

/// Puts a backup in the place of the ledger at `path`, which must not be open. The backup is checked whole first
/// (error backup_unsound: nothing changed) and made ready by `finish` (its errors: nothing changed either); what stands
/// at `path` is set aside, never overwritten. Returns the name of what was set aside, empty when there was nothing.
base::Result<QString> restore(const QString& backup, const QString& path, const base::Clock& clock,
    const Progress& progress = {}, const Finish& finish = {});
/// The same with the first sound one of `backups`, for a ledger that is damaged: what stands at `path` is set aside as
/// such (setAsideDamaged), once a sound one is found. None: nothing changed, and the error is backup_none, or the last
/// one that says more than that a backup is unsound.
base::Result<QString> restoreFirstSound(
    const QStringList& backups, const QString& path, const base::Clock& clock, const Finish& finish = {});

/// The same with an empty ledger in place of a damaged one, or of one that was set aside as such: it stands under its
/// name only when `finish` is done with it. Only when a person says so (R17).
base::Result<QString> replaceByEmpty(const QString& path, const base::Clock& clock, const Finish& finish);

/// The highest sale number that a ledger, damaged or not, gave or skipped; nullopt where it cannot be read.
[[nodiscard]] std::optional<qint64> highestNumber(const QString& path);

/// Which ledger a file is.
struct Identity {
    QString ledgerId;
    QStringList accounts; ///< those with sales, sorted
};
/// Of a ledger or a backup, damaged or not; nullopt where it cannot be read.
[[nodiscard]] std::optional<Identity> identityOf(const QString& path);

/// Ends a restore that was cut off between setting the old ledger aside and naming the new one. Part of opening.
base::Result<> finishRestoring(const QString& path);

} // namespace ledger
