// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journey/stallwatch.h"

#include <QThread>
#include <algorithm>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

constexpr milliseconds turn{5};
constexpr milliseconds queueing{4};

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
    m_waited = {};
    m_waiter.clear();
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
    const nanoseconds usual = m_turns[(m_turns.size() - 1) * 99 / 100];
    return {std::chrono::ceil<milliseconds>(m_turns.back()), std::chrono::ceil<milliseconds>(m_waited), m_waiter,
        static_cast<int>(m_turns.size()), std::chrono::ceil<milliseconds>(usual)};
}

void StallWatch::eventBegins()
{
    if (m_watching)
        m_eventBegan = read();
}

void StallWatch::eventEnds(const char* receiver, QEvent::Type type)
{
    if (!m_watching)
        return;
    const Reading now = read();
    const long waits = now.waits - m_eventBegan.waits;
    const bool touchedDisk = now.blocks != m_eventBegan.blocks;
    const nanoseconds queued = touchedDisk ? nanoseconds(0) : queueing * (waits - 1);
    const nanoseconds waited = waits == 0 ? nanoseconds(0) : now.time - m_eventBegan.time - queued;
    if (waited <= m_waited)
        return;
    m_waited = waited;
    m_waiter = u"%1, event %2, %3 waits in %4 ms"_s.arg(QString::fromLatin1(receiver), QString::number(type),
        QString::number(waits), QString::number((now.time - m_eventBegan.time) / milliseconds(1)));
    if (touchedDisk)
        m_waiter += u", disk"_s;
}

StallWatch::Reading StallWatch::read()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    return {readClock(CLOCK_MONOTONIC), usage.ru_nvcsw, usage.ru_inblock + usage.ru_oublock};
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // Events of all threads pass here. Lines of input are obeyed in an event that opens a loop of its own (QTest does).
    if (m_watch == nullptr || receiver == m_input || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const char* const name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const bool outermost = m_depth++ == 0;
    if (outermost)
        m_watch->eventBegins();
    const bool taken = QApplication::notify(receiver, event);
    if (outermost)
        m_watch->eventEnds(name, type);
    --m_depth;
    return taken;
}
