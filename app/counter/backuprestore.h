// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/shopfolder.h"
#include "core/ledger/ledger.h"
#include "core/ledger/rehearsal.h"

#include <optional>

/// A backup in the place of the shop's ledger: what may take it, and what is missing then.
namespace app {

/// Sale numbers that the ledger set aside gave and this one does not hold: they are not given again.
struct LostSales {
    qint64 first = 0;
    qint64 last = 0;
    bool isCertain = true; ///< false: the old ledger cannot be read; numbers up to `last` are left out to be safe
};

/// Leaves out the numbers that `ledger` does not know to be given: those of the shop's daily backups and of `aside`,
/// the ledger whose place it takes (empty: not known), or a safe many where that one cannot be read. nullopt: none.
/// `path` is the place, where `ledger` need not be yet.
base::Result<std::optional<LostSales>> skipLostSales(
    const ShopFolder& folder, ledger::Ledger& ledger, const QString& path, const QString& aside, const QString& actor);

/// Restores the backup `file` into a scratch folder of the data folder and compares it with the ledger, which may be in
/// use; nothing is changed and nothing left behind, unless cut off. Errors: those of restoreBackup(), and
/// rehearsal_folder.
base::Result<ledger::Rehearsal> rehearseRestore(const ShopFolder& folder, bool practice, const QString& file,
    const base::Clock& clock, const ledger::Progress& progress = {});

/// Removes what rehearsals that were cut off left in the data folder, and nothing of one under way.
void sweepRehearsals(const ShopFolder& folder);

struct Restored {
    QString setAside; ///< the ledger that stood there; empty: none
    std::optional<LostSales> lost;
};

/// Puts the backup `file` in the place of the ledger, which nobody has open; what it does not hold is skipped first.
/// The caller holds the folder's lock. Errors, with nothing changed: backup_missing, backup_practice and backup_real (a
/// backup of the shop's other ledger), backup_foreign (of another shop's, while this one, or the daily backups of a
/// damaged one, hold sales of their own; a ledger set aside here is no other shop's), those of ledger::restore().
base::Result<Restored> restoreBackup(const ShopFolder& folder, bool practice, const QString& file, const QString& actor,
    const base::Clock& clock, const ledger::Progress& progress = {});

/// The same with the newest sound daily backup, for a ledger that is damaged. Errors, with nothing changed: those of
/// ledger::restoreFirstSound().
base::Result<Restored> restoreNewestBackup(
    const ShopFolder& folder, bool practice, const QString& actor, const base::Clock& clock);

/// The same with an empty ledger, when a person wants to begin anew: it stands there only when the numbers of before
/// are skipped, so that none is given twice wherever the work is cut off.
base::Result<Restored> restoreNothing(
    const ShopFolder& folder, bool practice, const QString& actor, const base::Clock& clock);

} // namespace app
