// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QLatin1StringView>
#include <cstdint>

namespace emv {

/// Why a text is not a readable payment code (reference/emv-qris.md section 7), in the order of the checks.
enum class EmvFault : std::uint8_t {
    Empty, ///< nothing but white space
    TooLong, ///< more than 2,953 UTF-8 bytes: no QR symbol holds it
    NotEmv, ///< does not start with tag 00 and a length
    BadTag,
    BadLength, ///< not two ASCII digits, or 00
    LengthOverrun,
    Truncated, ///< fewer than four characters left for tag and length
    DuplicateTag,
    MissingCrc,
    CrcNotLast,
    CrcFormat,
    CrcMismatch,
};

struct EmvError {
    EmvFault fault = EmvFault::Empty;
    qsizetype offset = 0; ///< UTF-16 units from the start of the trimmed text
    int tag = -1; ///< the tag concerned, -1 where there is none

    /// "CRC_MISMATCH"
    [[nodiscard]] QLatin1StringView word() const;
    /// Category validation, code `word()`; offset and tag stand in the log text.
    [[nodiscard]] base::Error toError() const;

    friend bool operator==(const EmvError&, const EmvError&) = default;
};

} // namespace emv
