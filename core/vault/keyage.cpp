// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keyage.h"

#include <algorithm>
#include <chrono>

namespace vault {

int keyDays(const QDateTime& setAt, const QDateTime& now)
{
    constexpr std::chrono::hours Day{24};
    const std::chrono::milliseconds age(setAt.msecsTo(now));
    return static_cast<int>(std::max<std::chrono::milliseconds::rep>(age / Day, 0));
}

KeyAge keyAge(const QDateTime& setAt, const QDateTime& now)
{
    const int days = keyDays(setAt, now);
    if (days >= KeyOverDays)
        return KeyAge::Over;
    if (days >= KeyDueDays)
        return KeyAge::Due;
    return days >= KeyRipeDays ? KeyAge::Ripe : KeyAge::Young;
}

} // namespace vault
