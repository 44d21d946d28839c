// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace base {

/// Keeps a planned piece of work alive; destroying or resetting it cancels the work.
class TimerHandle {
public:
    /// The scheduler's side of a planned piece of work: cancels when destroyed.
    class Planned {
    public:
        virtual ~Planned() = default;
    };

    TimerHandle() = default;
    explicit TimerHandle(std::unique_ptr<Planned> planned)
        : m_planned(std::move(planned))
    {
    }
    void cancel() { m_planned.reset(); }

private:
    std::unique_ptr<Planned> m_planned;
};

/// Runs work later, on the thread that owns the scheduler. Delays are monotonic, so setting the wall clock does not
/// move them. The work may cancel or replace its own handle.
class Scheduler {
public:
    virtual ~Scheduler() = default;
    /// Runs `work` once after `delay` (zero or less: at the next turn of the event loop, never inside this call).
    [[nodiscard]] virtual TimerHandle after(std::chrono::milliseconds delay, std::function<void()> work) = 0;
};

/// On Qt's event loop of the thread it is used in.
class EventLoopScheduler final : public Scheduler {
public:
    [[nodiscard]] TimerHandle after(std::chrono::milliseconds delay, std::function<void()> work) override;
};

} // namespace base
