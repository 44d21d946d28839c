// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace ledger {

/// Gives the connection the SQL function search_text(number, reference, note, payer, gateway_id, transaction_id, id,
/// currency, amount, final_amount, received, received_currency): searchText() of a payment with these columns. The
/// triggers on table payments call it, so nothing can be written to a ledger without it. Amounts that make no sense are
/// left out.
/// And seen_contains(text, gateway_id, transaction_id, id, word): whether the word stands in a search_text() outside
/// the lines of these ids, as in seenText().
base::Result<> addSearchFunction(sqlite3* connection);

} // namespace ledger
