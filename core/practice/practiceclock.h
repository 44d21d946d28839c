// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"

#include <algorithm>

namespace practice {

/// The practice bank's own time: wall time plus an offset (a gateway whose clock is wrong), and durations that a speed
/// makes shorter. Speed does not make the wall clock run: a code of 10 minutes at speed 20 says "expires in 30 s" and
/// does, so that countdowns of clients that know nothing of the speed stay true.
class PracticeClock final {
public:
    static constexpr int MaxSpeed = 1000;

    /// Both outlive this.
    PracticeClock(const base::Clock& clock, base::Scheduler& scheduler)
        : m_clock(clock)
        , m_scheduler(scheduler)
    {
    }

    [[nodiscard]] QDateTime nowUtc() const { return m_clock.nowUtc().addMSecs(m_offset.count()); }
    /// What a practice duration takes in real time.
    [[nodiscard]] std::chrono::milliseconds shortened(std::chrono::milliseconds duration) const
    {
        return duration / m_speed;
    }
    [[nodiscard]] base::TimerHandle after(std::chrono::milliseconds duration, std::function<void()> work)
    {
        return m_scheduler.after(shortened(duration), std::move(work));
    }
    /// The clock of the computer, for what guards the line itself (rate limits).
    [[nodiscard]] const base::Clock& real() const { return m_clock; }

    /// 1 to 1000; for waits that begin from now on.
    void setSpeed(int speed) { m_speed = std::clamp(speed, 1, MaxSpeed); }
    [[nodiscard]] int speed() const { return m_speed; }
    void setOffset(std::chrono::milliseconds offset) { m_offset = offset; }
    [[nodiscard]] std::chrono::milliseconds offset() const { return m_offset; }

private:
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    int m_speed = 1;
    std::chrono::milliseconds m_offset{0};
};

} // namespace practice
