// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/replay.h"

namespace ledger {

struct Verification {
    qint64 events = 0;
    qint64 payments = 0;
    QList<Finding> findings;
    [[nodiscard]] bool isSound() const { return findings.isEmpty(); }
};

/// Everything: SQLite's own check, the whole chain, and every payment derived again beside the stored rows. Changes
/// nothing; one consistent moment even while another connection writes. Takes seconds on a large ledger.
/// Errors: those of reading; pages that cannot be read at all are findings.
[[nodiscard]] base::Result<Verification> verify(Database& database);

} // namespace ledger
