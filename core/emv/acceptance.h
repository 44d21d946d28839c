// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/emv/emvdocument.h"

namespace emv {

/// EMVCo's advice, our limit for codes that are used.
inline constexpr qsizetype MaxUsableCharacters = 512;

enum class AmountUse : std::uint8_t {
    Kept, ///< the amount in the code counts: it has to be R11 and not zero
    Replaced,
};

/// Reads a code that is to be charged, converted or shown, of any network (DESIGN.md section 7: reading tolerates,
/// using refuses). Errors (validation): TOO_LONG (over 512 characters), the words of EmvError (DUPLICATE_TAG also
/// inside a template), CONTROL_CHARACTER (half surrogates too), those of Money::parse, ZERO_AMOUNT, and for KHQR
/// TWO_ACCOUNTS, ACCOUNT_INVALID, WRONG_COUNTRY.
/// Lengths count in `unit`, or as EmvDocument::read finds out.
[[nodiscard]] base::Result<EmvDocument> readForUse(
    const QString& text, AmountUse amount = AmountUse::Kept, std::optional<LengthUnit> unit = std::nullopt);

} // namespace emv
