// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/money/money.h"

namespace money {

/// An amount that came as a JSON number or string, judged by its text with the one grammar of `Money::parse` (R11,
/// R12): `1e3`, `-0` and `" 5 "` are refused. Errors: those of `Money::parse` with the place in the log; "schema" for
/// any other kind.
[[nodiscard]] base::Result<Money> moneyFromJson(const base::Json& value, Currency currency);

} // namespace money
