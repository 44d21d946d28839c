// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/ratebudget.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace net {

namespace {

constexpr milliseconds Minute = 60s;
constexpr milliseconds ReleaseOfReserve = 10s;
constexpr milliseconds LongestWindow = 1h;
constexpr qint64 Token = 1000;

} // namespace

RateBudget::RateBudget(const base::Clock& clock, int requestsPerMinute)
    : m_clock(clock)
    , m_limit(std::max(1, requestsPerMinute))
    , m_level(capacity())
    , m_refilledAt(clock.monotonic())
    , m_pausedUntil(m_refilledAt)
{
}

milliseconds RateBudget::waitFor(Purpose purpose)
{
    refill();
    milliseconds wait = std::max(milliseconds(0), m_pausedUntil - m_clock.monotonic());
    if (m_hasWindow)
        wait = std::max(wait, waitInWindow(purpose));
    // A window tells exactly what a create may use; without one the bucket does.
    const bool isLook = purpose == Purpose::Look || (purpose == Purpose::FrontLook && !m_hasWindow);
    if (isLook)
        wait = std::max(wait, waitForLevel(reserve() * Token + Token));
    else if (!m_hasWindow)
        wait = std::max(wait, waitForLevel(Token));
    return wait;
}

void RateBudget::spend()
{
    refill();
    m_level = std::max(qint64(0), m_level - Token);
    m_remaining = std::max(0, m_remaining - 1);
    m_sent.push_back(m_clock.monotonic());
    ++m_outstanding;
}

void RateBudget::answered(std::optional<Window> window)
{
    refill();
    m_outstanding = std::max(0, m_outstanding - 1);
    if (!window || window->limit <= 0)
        return;
    m_limit = window->limit;
    m_level = std::min(m_level, capacity());
    if (window->untilReset <= 0ms || window->untilReset > LongestWindow)
        return;
    const milliseconds resetsAt = m_clock.monotonic() + window->untilReset;
    const int reported = std::clamp(window->remaining, 0, window->limit);
    // Resets come in whole seconds and answers after a while: near is the same window. There our own count is as good
    // as the report, which may be older than what we sent since. In a new one nobody knows where those counted.
    const bool isSame = m_hasWindow && std::chrono::abs(resetsAt - m_resetsAt) < Minute / 2;
    m_remaining = isSame ? std::min(m_remaining, reported) : std::max(0, reported - m_outstanding);
    m_resetsAt = isSame ? std::max(m_resetsAt, resetsAt) : resetsAt;
    m_hasWindow = true;
}

void RateBudget::pause(milliseconds duration)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.monotonic() + duration);
}

int RateBudget::percentFree()
{
    refill();
    int free = m_limit - int(m_sent.size());
    if (m_hasWindow)
        free = std::min(free, m_remaining);
    return std::clamp(int(qint64(free) * 100 / m_limit), 0, 100);
}

void RateBudget::refill()
{
    const milliseconds now = m_clock.monotonic();
    // R requests a minute are R / 60 thousandths of a token a millisecond.
    const qint64 sixtieths = (now - m_refilledAt).count() * perMinute() + m_carry;
    m_level = std::min(capacity(), m_level + sixtieths / 60);
    m_carry = sixtieths % 60;
    m_refilledAt = now;
    while (!m_sent.empty() && m_sent.front() <= now - Minute)
        m_sent.pop_front();
    if (m_hasWindow && now >= m_resetsAt) {
        m_remaining = std::max(0, m_limit - m_outstanding);
        m_resetsAt += Minute * ((now - m_resetsAt) / Minute + 1);
    }
}

int RateBudget::burst() const
{
    return std::max(1, m_limit / 20);
}

qint64 RateBudget::perMinute() const
{
    // Where no window guards it, a burst and a minute's refill together have to stay within the limit.
    return m_hasWindow ? m_limit : std::max(1, m_limit - burst());
}

milliseconds RateBudget::waitForLevel(qint64 level) const
{
    if (m_level >= level)
        return 0ms;
    const qint64 sixtieths = (level - m_level) * 60 - m_carry;
    return milliseconds(std::max(qint64(1), (sixtieths + perMinute() - 1) / perMinute()));
}

milliseconds RateBudget::waitInWindow(Purpose purpose) const
{
    const milliseconds left = m_resetsAt - m_clock.monotonic();
    if (m_remaining == 0)
        return left;
    const int kept = purpose == Purpose::FrontLook ? reserve() / 2 : reserve();
    if (purpose == Purpose::Create || m_remaining > kept)
        return 0ms;
    // What is kept shrinks with the time left: reserve() * left / ReleaseOfReserve. Free once it is below m_remaining.
    const milliseconds freeFrom((m_remaining * ReleaseOfReserve.count() - 1) / reserve());
    return std::max(milliseconds(0), left - freeFrom);
}

} // namespace net
