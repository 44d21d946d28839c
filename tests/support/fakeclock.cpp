// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include <algorithm>

namespace support {

using namespace std::chrono_literals;

FakeClock::FakeClock(QDateTime start)
    : m_now(std::move(start))
{
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    m_now = m_now.addMSecs(by.count());
    m_monotonic += by;
}

class FakeScheduler::Handle final : public base::TimerHandle::Planned {
public:
    explicit Handle(FakeScheduler& scheduler)
        : m_scheduler(scheduler)
    {
    }
    ~Handle() override
    {
        m_scheduler.m_planned.remove_if(
            [this](const FakeScheduler::Planned& planned) { return planned.owner == this; });
    }

private:
    FakeScheduler& m_scheduler;
};

base::TimerHandle FakeScheduler::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    auto handle = std::make_unique<Handle>(*this);
    Planned planned{m_clock.monotonic() + std::max(delay, 0ms), std::move(work), handle.get()};
    const auto later =
        std::find_if(m_planned.begin(), m_planned.end(), [&](const Planned& p) { return p.due > planned.due; });
    m_planned.insert(later, std::move(planned));
    return base::TimerHandle(std::move(handle));
}

void FakeScheduler::advance(std::chrono::milliseconds by)
{
    const auto until = m_clock.monotonic() + by;
    while (!m_planned.empty() && m_planned.front().due <= until) {
        Planned next = std::move(m_planned.front());
        m_planned.pop_front();
        m_clock.advance(std::max(next.due - m_clock.monotonic(), 0ms));
        next.work();
    }
    m_clock.advance(std::max(until - m_clock.monotonic(), 0ms));
}

} // namespace support
