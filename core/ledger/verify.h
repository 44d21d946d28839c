// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/progress.h"
#include "core/ledger/replay.h"

namespace ledger {

struct Verification {
    qint64 events = 0;
    qint64 payments = 0;
    /// SHA-256 over every column of every payment, in the order of their sale numbers: the same in two ledgers that
    /// hold the same payments, however they came into them. Empty where they cannot all be read.
    QByteArray digest;
    QList<Finding> findings; ///< of each step the first hundred
    [[nodiscard]] bool isSound() const { return findings.isEmpty(); }
    /// Whether Ledger::rebuild() mends everything that was found: file and chain are whole.
    [[nodiscard]] bool isMendedByRebuilding() const;
};

/// Everything: SQLite's own check, the schema, the whole chain, every payment beside what its events say, the totals
/// and the search index beside the payments. Changes nothing; one consistent moment even while another connection
/// writes, which it does not hold up. Takes seconds a million payments; the memory it needs does not depend on them.
/// Errors: those of reading, cancelled; pages that cannot be read at all are findings.
[[nodiscard]] base::Result<Verification> verify(Database& database, const Progress& progress = {});

} // namespace ledger
