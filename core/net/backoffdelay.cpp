// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/backoffdelay.h"

#include <algorithm>

namespace net {

std::chrono::milliseconds backoffDelay(int repeat, QRandomGenerator& random)
{
    constexpr int First = 1000;
    constexpr int Longest = 60'000;
    constexpr int MostDoublings = 6;
    constexpr int JitterParts = 5; // a fifth
    const int plain = std::min(First << std::clamp(repeat - 1, 0, MostDoublings), Longest);
    const int jitter = plain / JitterParts;
    return std::chrono::milliseconds(random.bounded(plain - jitter, plain + jitter + 1));
}

} // namespace net
