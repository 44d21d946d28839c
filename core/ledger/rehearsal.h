// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ledger/filter.h"
#include "core/ledger/reader.h"

namespace ledger {

/// What people compare two ledgers by.
struct Holdings {
    Reader::Info info;
    qint64 lastNumber = 0; ///< the highest sale number given or skipped
    Totals totals; ///< of all payments
};
/// Errors: those of Reader::open() and of reading.
[[nodiscard]] base::Result<Holdings> holdingsOf(const QString& path);

/// A restore that was tried out.
struct Rehearsal {
    Holdings backup;
    std::optional<Holdings> present; ///< the ledger as it is; nullopt: there is none, or it cannot be read
    bool isEarlierState = false; ///< the present ledger goes on where the backup ends
    qint64 missing = 0; ///< payments of the present ledger that the backup does not have
    qint64 firstMissing = 0; ///< lowest and highest sale number of those
    qint64 lastMissing = 0;
    /// Of payments that both have, how many changed since; 0 where the backup is no earlier state.
    qint64 changed = 0;
};

/// Restores `backup` into the folder `scratch`, which is there and empty, checks it whole as restore() does, and
/// compares it with the ledger at `path`, which may be in use. Changes neither. Errors: those of restore().
[[nodiscard]] base::Result<Rehearsal> rehearse(const QString& backup, const QString& path, const QString& scratch,
    const base::Clock& clock, const Progress& progress = {});

} // namespace ledger
