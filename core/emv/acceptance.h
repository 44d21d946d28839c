// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/emv/emvdocument.h"

namespace emv {

/// EMVCo's advice, our limit for codes that are used.
inline constexpr qsizetype MaxUsableCharacters = 512;

/// Reads a code that is to be charged, converted or shown, of any network (DESIGN.md section 7: reading tolerates,
/// using refuses). Errors (validation): TOO_LONG (over 512 characters), the words of EmvError, CONTROL_CHARACTER,
/// AMOUNT_SYNTAX, AMOUNT_PRECISION, AMOUNT_RANGE, ZERO_AMOUNT (with 01 = 12), TEMPLATE_MALFORMED, and for KHQR
/// TWO_ACCOUNTS, ACCOUNT_INVALID, WRONG_COUNTRY, WRONG_CURRENCY.
[[nodiscard]] base::Result<EmvDocument> readForUse(const QString& text);

/// Whether white space apart the text holds a character that no payment code may carry: C0, DEL, C1, half surrogates.
[[nodiscard]] bool hasControlCharacters(QStringView text);

} // namespace emv
