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
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        // The work is moved out first: it may destroy this object by replacing its own handle.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [task = std::move(work)] {
            const auto keep = task;
            keep();
        });
        m_timer.start(std::max(delay, std::chrono::milliseconds::zero()));
    }

private:
    QTimer m_timer;
};

} // namespace

TimerHandle EventLoopScheduler::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    return TimerHandle(std::make_unique<PlannedOnEventLoop>(delay, std::move(work)));
}

} // namespace base
