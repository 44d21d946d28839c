// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"
#include "core/money/digits.h"
#include "core/money/money.h"
#include "ui/charge/salechoice.h"

namespace ui {

/// The line under the amount about what the chosen method takes: its limits, or the sentence of `limitProblem` while
/// `typed` is outside them. A limit that is no more than what any QR can hold is named near it alone.
[[nodiscard]] base::UserText limitHint(const SaleChoice& choice, money::Money typed, money::Digits digits);
/// Why the chosen method does not take this price; empty: it does, as far as can be known before the call.
[[nodiscard]] base::UserText limitProblem(const SaleChoice& choice, money::Money amount, money::Digits digits);

} // namespace ui
