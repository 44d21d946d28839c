// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/guessing.h"

#include <algorithm>

namespace vault {

using std::chrono::milliseconds;

milliseconds Guessing::waitAt(milliseconds now) const
{
    return m_openFrom > now ? m_openFrom - now : milliseconds(0);
}

void Guessing::wrong(milliseconds now)
{
    if (++m_wrong < FreeGuesses)
        return;
    milliseconds wait = FirstWait;
    for (int i = FreeGuesses; i < m_wrong && wait < LongestWait; ++i)
        wait *= 2;
    m_openFrom = now + std::min<milliseconds>(wait, LongestWait);
}

} // namespace vault
