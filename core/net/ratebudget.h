// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <deque>
#include <optional>

namespace net {

/// How many requests one account may send (contracts/README.md section 8): a token bucket, and the gateway's own window
/// where its headers tell one. A fifth is kept for creating payments as a level of the bucket, not as a rate: looks
/// wait until it is full again. In a window the reserve is given free over the last 10 s (DESIGN.md section 7), and the
/// sale in front of the customer may use half of it before that, so that its looks stay in step. Looks
/// never pass the allowance in any minute. Without a window creates may pass it by the reserve, since the limit is a
/// guess then. Intervals are monotonic. One thread.
class RateBudget final {
public:
    enum class Purpose : std::uint8_t { Look, FrontLook, Create };

    /// What the rate headers of an answer say.
    struct Window {
        int limit; ///< requests a window of one minute; not positive: the headers are ignored
        int remaining;
        std::chrono::milliseconds untilReset; ///< not positive or above an hour: ignored (R27)
    };

    /// `clock` must outlive the budget.
    RateBudget(const base::Clock& clock, int requestsPerMinute);

    /// Zero: may be sent now. Else ask again after that long, at least a millisecond.
    [[nodiscard]] std::chrono::milliseconds waitFor(Purpose purpose);
    /// A request goes out. Goes on counting when there was no room, so that nothing is lost.
    void spend();
    /// Once for each spend(): its answer is here, or never will be.
    void answered(std::optional<Window> window = std::nullopt);
    /// Nothing may be sent that long (429); a shorter pause never cuts a longer one.
    void pause(std::chrono::milliseconds duration);

    /// 0 to 100: what the last minute left of the limit, or the gateway's window where that is less.
    [[nodiscard]] int percentFree();

private:
    void refill();
    [[nodiscard]] int reserve() const { return m_limit / 5; }
    [[nodiscard]] int burst() const;
    /// Tokens in thousandths, so that no time is lost by rounding.
    [[nodiscard]] qint64 capacity() const { return qint64(reserve() + burst()) * 1000; }
    [[nodiscard]] std::chrono::milliseconds waitForLevel(qint64 level) const;
    [[nodiscard]] std::chrono::milliseconds waitInWindow(Purpose purpose) const;
    [[nodiscard]] qint64 perMinute() const;

    const base::Clock& m_clock;
    int m_limit;
    qint64 m_level;
    qint64 m_carry = 0; ///< of the refill, in thousandths of a token times milliseconds
    std::chrono::milliseconds m_refilledAt;
    std::chrono::milliseconds m_pausedUntil;
    std::deque<std::chrono::milliseconds> m_sent; ///< within the last minute
    int m_outstanding = 0;
    bool m_hasWindow = false;
    int m_remaining = 0;
    std::chrono::milliseconds m_resetsAt{0};
};

} // namespace net
