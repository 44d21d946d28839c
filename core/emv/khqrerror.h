// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QLatin1StringView>

namespace emv {

/// What the official SDK answers when it refuses (reference/khqr.md section 7): its number, and its English message.
struct KhqrError {
    int code = 0; ///< 1-51
    /// With code 8 from `makeKhqr`: the template (29, 30 or 62) whose parts are longer than 99 together.
    int tag = 0;

    [[nodiscard]] QLatin1StringView message() const;
    /// The same refusal with a sentence for people; `code` becomes "KHQR_<number>".
    [[nodiscard]] base::Error toError() const;

    friend bool operator==(const KhqrError&, const KhqrError&) = default;
};

} // namespace emv
