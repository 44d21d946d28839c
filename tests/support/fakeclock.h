// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"

#include <list>

namespace support {

/// A clock that moves only when told. `advance` moves both readings; `setNowUtc` jumps the wall clock alone, as a
/// person or NTP does.
class FakeClock final : public base::Clock {
public:
    explicit FakeClock(QDateTime start = QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC));

    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void advance(std::chrono::milliseconds by);
    void setNowUtc(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{0};
};

/// Runs planned work when its clock is advanced through here, in order of due time, then of planning.
class FakeScheduler final : public base::Scheduler {
public:
    explicit FakeScheduler(FakeClock& clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] base::TimerHandle after(std::chrono::milliseconds delay, std::function<void()> work) override;
    /// Moves the clock step by step to each due piece of work and finally by the rest.
    void advance(std::chrono::milliseconds by);
    [[nodiscard]] std::size_t pending() const { return m_planned.size(); }

private:
    class Handle;
    struct Planned {
        std::chrono::milliseconds due;
        std::function<void()> work;
        const Handle* owner;
    };
    FakeClock& m_clock;
    std::list<Planned> m_planned; ///< by due time, then by planning
};

} // namespace support
