// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"

#include <QDateTime>
#include <chrono>
#include <optional>

namespace gateways {

/// What X-RateLimit-Limit, -Remaining and -Reset say about one account (contracts/bakong-gateway.md section 7).
struct RateWindow {
    int limit = 0; ///< requests a minute, above zero
    int remaining = 0; ///< 0 to limit
    std::optional<std::chrono::seconds> resetsIn; ///< from the moment the answer arrived, 0 or more

    /// The gauge, 0 to 100, rounded down.
    [[nodiscard]] int percentLeft() const { return static_cast<int>(qint64{remaining} * 100 / limit); }
};

/// When the gateway answered by its own clock (`Date`), UTC; nullopt where the header is absent or unreadable.
[[nodiscard]] std::optional<QDateTime> answerDate(const net::Headers& headers);

/// nullopt without a usable limit and remaining. The reset is a Unix time in seconds or (from 1e11) milliseconds, or
/// (below 1e9) seconds from now; it is measured against the answer's own Date, so that a wrong clock here does no harm,
/// and against `receivedAt` where there is none. Without both a Unix time says nothing.
[[nodiscard]] std::optional<RateWindow> readRateWindow(
    const net::Headers& headers, const std::optional<QDateTime>& receivedAt = std::nullopt);

/// How long a 429 asks to wait: Retry-After (seconds or a date), else the reset, if within the next hour (R27); else a
/// minute. At least a second.
[[nodiscard]] std::chrono::seconds waitWhenBusy(
    const net::Headers& headers, const std::optional<QDateTime>& receivedAt = std::nullopt);

} // namespace gateways
