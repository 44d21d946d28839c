// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/scheduler.h"

#include <QTimer>
#include <algorithm>

namespace base {

namespace {

class PlannedOnEventLoop final : public TimerHandle::Planned {
public:
    PlannedOnEventLoop(std::chrono::milliseconds delay, std::function<void()> work)
        : m_work(std::move(work))
        , m_timer(std::make_unique<QTimer>())
    {
        m_timer->setSingleShot(true);
        m_timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { run(); });
        m_timer->start(std::max(delay, std::chrono::milliseconds::zero()));
    }
    ~PlannedOnEventLoop() override
    {
        // A QObject must not be deleted inside its own signal.
        if (m_running)
            m_timer.release()->deleteLater();
    }

private:
    /// The work may destroy this object by cancelling or replacing its own handle: nothing of it is used after that.
    void run()
    {
        m_running = true;
        const std::function<void()> work = std::move(m_work);
        const std::weak_ptr<bool> alive = m_alive;
        work();
        if (!alive.expired())
            m_running = false;
    }

    std::function<void()> m_work;
    std::unique_ptr<QTimer> m_timer;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    bool m_running = false;
};

} // namespace

TimerHandle EventLoopScheduler::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    return TimerHandle(std::make_unique<PlannedOnEventLoop>(delay, std::move(work)));
}

} // namespace base
