// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonwriter.h"
#include "core/money/money.h"

namespace practice {

/// How the values of an answer are written: as documented, or with numbers as text and text as numbers (scenario 15).
enum class Types : std::uint8_t { AsDocumented, Swapped };

/// "10", "10.5": without trailing noise (contracts/README.md section 6.3).
[[nodiscard]] QString shortNumber(money::Money amount);

/// A number; swapped the amount with all its decimals as text.
void writeAmount(base::JsonWriter& out, QStringView name, money::Money amount, Types types);

/// Text; swapped a number where it is one.
void writeText(base::JsonWriter& out, QStringView name, const QString& text, Types types);

} // namespace practice
