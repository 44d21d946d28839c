// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/paymentalerts.h"

#include <algorithm>

namespace ui {

namespace {

bool isWaiting(const payments::Payment& payment)
{
    return payment.state == payments::State::Pending || payment.state == payments::State::Processing;
}

/// Nothing that is closed and needs nobody is kept: a day has thousands.
bool concerns(const payments::Payment& payment)
{
    return !payments::isClosed(payment.state) || payment.needsAttention();
}

} // namespace

void PaymentAlerts::opened(const QList<payments::Payment>& payments)
{
    for (const payments::Payment& payment : payments)
        if (concerns(payment))
            m_known.insert(payment.id, payment);
    count();
}

void PaymentAlerts::changed(const payments::Payment& payment)
{
    const auto known = m_known.constFind(payment.id);
    const auto before = known == m_known.constEnd() ? std::nullopt : std::optional(*known);
    if (concerns(payment))
        m_known.insert(payment.id, payment);
    else
        m_known.remove(payment.id);
    count();
    if (const std::optional<SoundEvent> event = soundFor(before, payment))
        emit happened(*event, payment);
}

void PaymentAlerts::count()
{
    const auto countOf = [this](const auto& holds) {
        return static_cast<int>(std::count_if(m_known.cbegin(), m_known.cend(), holds));
    };
    const int waiting = countOf(isWaiting);
    const int needALook = countOf([](const payments::Payment& payment) { return payment.needsAttention(); });
    if (waiting == m_waiting && needALook == m_needALook)
        return;
    m_waiting = waiting;
    m_needALook = needALook;
    emit countsChanged(waiting, needALook);
}

} // namespace ui
