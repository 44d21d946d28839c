// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/requestbudget.h"

#include <algorithm>

namespace practice {

using namespace std::chrono_literals;

namespace {

constexpr auto Window = 60s;
/// Keys are whatever a client sends: forgetting all of them is kinder than growing without end.
constexpr std::size_t MostKeys = 1000;

} // namespace

net::Headers RequestBudget::Gauge::headers() const
{
    return {{"X-RateLimit-Limit", QByteArray::number(limit)}, {"X-RateLimit-Remaining", QByteArray::number(remaining)},
        {"X-RateLimit-Reset", QByteArray::number(resetsAt.toSecsSinceEpoch())}};
}

RequestBudget::Gauge RequestBudget::spend(const QByteArray& key)
{
    if (m_accounts.size() >= MostKeys && !m_accounts.contains(key))
        m_accounts.clear();
    Account& account = m_accounts[key];
    const auto now = m_clock.monotonic();
    const QDateTime wall = m_clock.nowUtc();
    if (account.resetsAt.isNull() || now >= account.windowEnds) {
        account.windowEnds = now + Window;
        account.resetsAt = wall.addSecs(Window.count());
        account.inWindow = 0;
    }
    const int month = wall.date().year() * 12 + wall.date().month();
    if (month != account.month) {
        account.month = month;
        account.inMonth = 0;
    }

    Gauge gauge;
    gauge.limit = m_perMinute;
    gauge.resetsAt = account.resetsAt;
    if (account.inWindow >= m_perMinute)
        gauge.verdict = Verdict::OverRate;
    else if (++account.inWindow; account.inMonth >= m_perMonth)
        gauge.verdict = Verdict::OverQuota;
    else
        ++account.inMonth;
    gauge.remaining = std::max(0, m_perMinute - account.inWindow);
    return gauge;
}

} // namespace practice
