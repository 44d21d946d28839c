// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/gatewaytime.h"

#include "core/gateways/ratewindow.h"

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace till {

namespace {

constexpr milliseconds Tolerance = 2s;
/// A date in whole seconds is half a second behind on average.
constexpr milliseconds HalfASecond = 500ms;

} // namespace

bool GatewayTime::learn(const net::Headers& headers)
{
    const std::optional<QDateTime> date = gateways::answerDate(headers);
    if (!date)
        return false;
    const milliseconds monotonic = m_clock.monotonic();
    const milliseconds ours(m_clock.nowUtc().toMSecsSinceEpoch());
    const milliseconds theirs = milliseconds(date->toMSecsSinceEpoch()) + HalfASecond;
    const milliseconds ahead = (std::chrono::abs(theirs - ours) <= Tolerance ? ours : theirs) - monotonic;
    const milliseconds before = m_ahead.value_or(ours - monotonic);
    if (m_ahead && std::chrono::abs(ahead - before) <= Tolerance)
        return false;
    m_ahead = ahead;
    return ahead != before;
}

milliseconds GatewayTime::toMonotonic(const QDateTime& gatewayTime) const
{
    const milliseconds monotonic = m_clock.monotonic();
    const milliseconds ahead = m_ahead.value_or(milliseconds(m_clock.nowUtc().toMSecsSinceEpoch()) - monotonic);
    return milliseconds(gatewayTime.toMSecsSinceEpoch()) - ahead;
}

milliseconds GatewayTime::ahead() const
{
    const milliseconds ours(m_clock.nowUtc().toMSecsSinceEpoch());
    return m_ahead ? *m_ahead + m_clock.monotonic() - ours : 0ms;
}

} // namespace till
