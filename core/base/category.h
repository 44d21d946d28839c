// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace base {

/// What kind of trouble an error is: code branches on this, never on text.
/// The first part is contracts/README.md section 4.2 word for word; the second is trouble inside this computer.
enum class Category {
    Auth,
    AuthExpired,
    Permission,
    Quota,
    RateLimit,
    Validation,
    NotFound,
    Duplicate,
    InsufficientFunds,
    LimitExceeded,
    InvalidAccount,
    Declined,
    NotConfirmed,
    Unsupported,
    TimeoutUnknown,
    FxUnavailable,
    Maintenance,
    CorridorUnavailable,
    Upstream,
    Server,
    Network,
    Tls,
    Protocol,
    Signature,

    Storage, ///< disk full, no rights, locked, damaged
    Cancelled, ///< the person stopped it
    Internal, ///< a defect of ours
};

/// The word of contracts/README.md section 4.2 ("rate_limit"), for logs and `--json`.
QLatin1StringView toWord(Category category);

} // namespace base
