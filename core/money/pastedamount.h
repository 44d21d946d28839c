// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QStringView>
#include <vector>

namespace money {

/// What an amount written by someone else may mean in one currency.
struct PastedAmount {
    std::vector<Money> readings; ///< at least one, the larger first
    /// False: the separator before exactly three last digits could group or divide; only a person knows.
    bool certain;
};

/// Reads "$1,234.50", "4,000 ៛", "Rp50.347", "৳১,২৫,০০০", "12,5": either sign may be the point, spaces and apostrophes
/// group, groups must be whole (thousands or lakh). Not for files or the wire: those take `Money::parse`.
/// Errors (validation): amount_empty, amount_syntax, amount_precision, amount_range, currency_mismatch.
[[nodiscard]] base::Result<PastedAmount> readPasted(QStringView text, Currency currency);

} // namespace money
