// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/jsonwriter.h"
#include "core/ledger/filter.h"

namespace ledger {

/// A filter as one JSON object with the members that select something; {} selects everything:
///     {"text":"sok","created_from":"2026-01-15T03:00:00.000Z","created_before":"…","states":["paid"],
///      "exceptions":["late"],"needs_attention":true,"gateways":[…],"accounts":[…],"methods":[…],"paid_via":[…],
///      "cashiers":[…],"currencies":["USD"],"at_least":{"amount":"1.50","currency":"USD"},"at_most":{…},
///      "has_note":true}
void writeFilter(base::JsonWriter& out, const Filter& filter);

/// The other way, by the strict rules: what is unknown (a member, a word, a currency) is an error and never left out,
/// because a filter with less in it would select more. Errors: category protocol, code "schema"; those of Money::parse
/// for amounts.
[[nodiscard]] base::Result<Filter> filterFromJson(const base::Json& value);

} // namespace ledger
