// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/event.h"

#include <QList>

namespace ledger {

/// One payment as it was known right after the event of this row number: its events up to there, folded by rowAfter().
/// `events` are those of Records::timeline(). nullopt: it was not in the ledger then, not yet or no more. What stands
/// beside the chain, the time of the last look, is not known. Error ledger_damaged for an event that cannot be read.
[[nodiscard]] base::Result<std::optional<payments::Payment>> asOf(const QList<Event>& events, qint64 row);
/// The same at a moment: with everything written until then, that moment included. The computer's clock may have been
/// set back meanwhile: what was written later but bears an earlier time counts only where nothing before it is later.
[[nodiscard]] base::Result<std::optional<payments::Payment>> asOf(const QList<Event>& events, const QDateTime& moment);

} // namespace ledger
