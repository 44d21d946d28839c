// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journey/stallwatch.h"

#include <algorithm>
#include <ctime>
#include <sys/resource.h>

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

constexpr milliseconds turn{5};

nanoseconds readClock(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

} // namespace

StallWatch::StallWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(turn);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        const nanoseconds now = readClock(CLOCK_THREAD_CPUTIME_ID);
        m_turns.push_back(now - m_turnBegan);
        m_turnBegan = now;
    });
}

void StallWatch::begin()
{
    m_turns.clear();
    m_longestWait = {};
    m_turnBegan = readClock(CLOCK_THREAD_CPUTIME_ID);
    m_eventBegan = read();
    m_watching = true;
    m_timer.start();
}

StallWatch::Stalls StallWatch::end()
{
    m_timer.stop();
    m_watching = false;
    m_turns.push_back(readClock(CLOCK_THREAD_CPUTIME_ID) - m_turnBegan);
    std::sort(m_turns.begin(), m_turns.end());
    return {std::chrono::ceil<milliseconds>(std::max(m_turns.back(), m_longestWait)),
        std::chrono::ceil<milliseconds>(m_turns[m_turns.size() * 99 / 100]), static_cast<int>(m_turns.size())};
}

void StallWatch::eventBegins()
{
    if (m_watching)
        m_eventBegan = read();
}

void StallWatch::eventEnds()
{
    if (!m_watching)
        return;
    const Reading now = read();
    if (now.gaveAway != m_eventBegan.gaveAway)
        m_longestWait = std::max(m_longestWait, now.time - m_eventBegan.time);
}

StallWatch::Reading StallWatch::read()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    return {readClock(CLOCK_MONOTONIC), usage.ru_nvcsw};
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // An event that opens a loop of its own would end late; none does while the watch is on.
    const bool outermost = m_depth++ == 0 && m_watch != nullptr;
    if (outermost)
        m_watch->eventBegins();
    const bool taken = QApplication::notify(receiver, event);
    if (outermost)
        m_watch->eventEnds();
    --m_depth;
    return taken;
}
