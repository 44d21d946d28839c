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

milliseconds stretched(milliseconds usual, milliseconds longest, int percentFree)
{
    if (percentFree >= ScarcePercent || longest <= usual)
        return usual;
    return usual + (longest - usual) * (ScarcePercent - std::max(0, percentFree)) / ScarcePercent;
}

} // namespace

std::optional<Look> PollSchedule::next(const Watched& watched, milliseconds now, int percentFree, int spread) const
{
    const milliseconds over = watched.expiresAt + m_profile.afterExpiry;
    const bool isOpen = !watched.closedAt && !watched.refusedAt && watched.lastLookAt < over;
    std::optional<Look> look = isOpen ? Look{watched.lastLookAt + interval(watched, percentFree, spread), false}
                                      : afterwards(watched, now, percentFree);
    if (isOpen)
        look->at = std::min(look->at, over);
    else if (!watched.closedAt && !watched.refusedAt && watched.awaitsEnd)
        look = Look{std::min(look ? look->at : milliseconds::max(), watched.lastLookAt + AskAgain), false};
    if (look && watched.failedLooks > 0)
        look->at = std::max(look->at, watched.lastTryAt + backoff(watched.failedLooks));
    if (look)
        look->endsSale = !watched.closedAt && look->at >= over;
    return look;
}

std::optional<Look> PollSchedule::afterwards(const Watched& watched, milliseconds now, int percentFree) const
{
    const milliseconds since =
        watched.closedAt.value_or(watched.refusedAt.value_or(watched.expiresAt + m_profile.afterExpiry));
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
    if (!watched.isFront)
        return stretched(std::max(BehindTheFront, m_profile.interval), LongestBehind, percentFree) + jitter;
    const int felt = watched.hasRivals ? 100 : percentFree;
    return stretched(m_profile.interval, LongestOnFront, felt) + jitter;
}

} // namespace till
