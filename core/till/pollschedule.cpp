// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/pollschedule.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace till {

namespace {

constexpr milliseconds BehindTheFront = 15s;
constexpr milliseconds LongestOnFront = 15s;
constexpr milliseconds LongestBehind = 60s;
constexpr int ScarcePercent = 20;
constexpr int PlentyPercent = 50;
constexpr std::array<milliseconds, 2> LooksWhilePlenty{1h, 24h};
/// When there is no plenty at such a moment, it is asked for again after this.
constexpr milliseconds AskAgain = 5min;

milliseconds backoff(int failedLooks)
{
    if (failedLooks <= 0)
        return 0ms;
    return std::min(milliseconds(60s), milliseconds(1s) * (1 << std::min(failedLooks - 1, 6)));
}

/// Looks without an answer wait for this.
milliseconds earliestRetry(const Watched& watched)
{
    return watched.failedLooks > 0 ? watched.lastTryAt + backoff(watched.failedLooks) : watched.lastLookAt;
}

milliseconds stretched(milliseconds usual, milliseconds longest, int percentFree)
{
    if (percentFree >= ScarcePercent || longest <= usual)
        return usual;
    return usual + (longest - usual) * (ScarcePercent - std::max(0, percentFree)) / ScarcePercent;
}

} // namespace

std::optional<Look> PollSchedule::next(const Watched& watched, milliseconds now, int percentFree, int spread) const
{
    const milliseconds over = endOf(watched);
    const bool isOpen = !watched.closedAt && !watched.refusedAt && watched.lastLookAt < over;
    std::optional<Look> look;
    if (!watched.isAskable)
        look = m_profile.endsByClock && !watched.closedAt ? std::optional(Look{over, false}) : std::nullopt;
    else if (isOpen)
        look = Look{whileOpen(watched, percentFree, spread), false};
    else
        look = afterwards(watched, now, percentFree);
    if (watched.isAskable && !isOpen && !watched.closedAt && !watched.refusedAt && watched.awaitsEnd)
        look = Look{std::min(look ? look->at : milliseconds::max(), watched.lastLookAt + AskAgain), false};
    if (look && watched.failedLooks > 0)
        look->at = std::max(look->at, earliestRetry(watched));
    if (look)
        look->endsSale = !watched.closedAt && look->at >= over;
    return look;
}

milliseconds PollSchedule::whileOpen(const Watched& watched, int percentFree, int spread) const
{
    const milliseconds over = endOf(watched);
    milliseconds at = watched.lastLookAt + interval(watched, percentFree, spread);
    if (!m_profile.looksAfterExpiry.empty() && at > watched.expiresAt) {
        const auto isAhead = [&](std::chrono::seconds after) { return watched.expiresAt + after > watched.lastLookAt; };
        const auto next = std::find_if(m_profile.looksAfterExpiry.begin(), m_profile.looksAfterExpiry.end(), isAhead);
        at = next == m_profile.looksAfterExpiry.end() ? over : watched.expiresAt + *next;
    }
    const bool isPaused =
        m_profile.pauseFrom > 0ms && std::max(at, earliestRetry(watched)) > watched.since + m_profile.pauseFrom;
    return isPaused ? over : std::min(at, over);
}

std::optional<Look> PollSchedule::afterwards(const Watched& watched, milliseconds now, int percentFree) const
{
    const milliseconds since = watched.closedAt.value_or(watched.refusedAt.value_or(endOf(watched)));
    for (const std::chrono::minutes after : m_profile.lateLooks) {
        if (since + after > watched.lastLookAt)
            return Look{since + after, false};
    }
    for (const milliseconds after : LooksWhilePlenty) {
        const milliseconds at = since + after;
        if (at > watched.lastLookAt)
            return Look{percentFree > PlentyPercent || at > now ? at : now + AskAgain, false};
    }
    return std::nullopt;
}

milliseconds PollSchedule::interval(const Watched& watched, int percentFree, int spread) const
{
    const milliseconds jitter = m_profile.jitter * std::clamp(spread, -1000, 1000) / 1000;
    const bool isSlow = m_profile.slowInterval > 0ms && watched.lastLookAt >= watched.since + m_profile.slowFrom;
    const milliseconds usual = isSlow ? m_profile.slowInterval : m_profile.interval;
    if (!watched.isFront)
        return stretched(std::max(BehindTheFront, usual), LongestBehind, percentFree) + jitter;
    const int felt = watched.hasRivals ? 100 : percentFree;
    return stretched(usual, LongestOnFront, felt) + jitter;
}

} // namespace till
