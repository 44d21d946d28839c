// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/listcount.h"

#include <algorithm>

namespace ui {

using namespace std::chrono_literals;

namespace {

constexpr auto rest = 300ms; ///< after the last change
constexpr auto pace = 2000ms; ///< between two counts

} // namespace

ListCount::ListCount(ledger::Reading& reading, const base::Clock& clock, base::Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_reading(reading)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
}

void ListCount::start(const ledger::Reading::List& list)
{
    m_list = list;
    m_wasComplete = false;
    m_timer.cancel();
    m_firstChange.reset();
    count();
}

void ListCount::again()
{
    if (!m_firstChange)
        m_firstChange = m_clock.monotonic();
    if (!m_isCounting) // what is under way is never cut off, or a long count would not end in a busy hour
        plan();
}

void ListCount::setWatched(bool watched)
{
    m_isWatched = watched;
    if (m_firstChange && !m_isCounting)
        plan();
}

void ListCount::plan()
{
    m_timer.cancel();
    if (!m_isWatched)
        return;
    const auto now = m_clock.monotonic();
    const auto due = std::max(std::min(now + rest, *m_firstChange + pace), m_begun + pace);
    m_timer = m_scheduler.after(due - now, [this] { count(); });
}

void ListCount::count()
{
    m_isCounting = true;
    m_firstChange.reset();
    m_begun = m_clock.monotonic();
    m_reading.count(this, m_list, [this](const base::Result<ledger::Totals>& totals) { answered(totals); });
}

void ListCount::answered(const base::Result<ledger::Totals>& totals)
{
    if (!totals || totals->complete)
        m_isCounting = false;
    if (!totals) {
        emit failed(totals.error());
        return;
    }
    const bool isPart = !totals->complete;
    m_wasComplete = m_wasComplete || totals->complete;
    if (!isPart || !m_wasComplete)
        emit counted(*totals);
    if (!m_isCounting && m_firstChange)
        plan();
}

} // namespace ui
