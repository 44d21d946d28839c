// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace base {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
#ifdef Q_OS_LINUX
    timespec now{};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::chrono::seconds(now.tv_sec) + duration_cast<milliseconds>(std::chrono::nanoseconds(now.tv_nsec));
#endif
    return duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace base
