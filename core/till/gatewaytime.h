// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/net/http.h"

#include <optional>

namespace till {

/// The gateway's clock as its answers show it (`Date`; contracts/bakong-gateway.md section 7), so that a wrong clock of
/// this computer ends no code early or late. Until an answer brought a date the computer's clock stands in. One thread.
class GatewayTime final {
public:
    /// `clock` must outlive this.
    explicit GatewayTime(const base::Clock& clock)
        : m_clock(clock)
    {
    }

    /// An answer has just arrived. True when conversions give something else than before. Differences of less than two
    /// seconds are the way of the answer and the whole seconds of the header, not a wrong clock.
    bool learn(const net::Headers& headers);

    /// The reading of base::Clock::monotonic() when the gateway's clock shows `gatewayTime`; may be in the past.
    [[nodiscard]] std::chrono::milliseconds toMonotonic(const QDateTime& gatewayTime) const;

    /// How far the gateway's clock stands before this computer's, negative: behind it; 0 until an answer brought a
    /// date.
    [[nodiscard]] std::chrono::milliseconds ahead() const;

private:
    const base::Clock& m_clock;
    std::optional<std::chrono::milliseconds> m_ahead; ///< gateway's epoch time minus monotonic
};

} // namespace till
