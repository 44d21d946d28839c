// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/framesource.h"

#include "core/base/outsidetext.h"
#include "ui/charge/saleactions.h"
#include "ui/charge/salechoice.h"

namespace ui {

using std::chrono::milliseconds;

void FrameSource::begin()
{
    m_watching.reset();
    m_shownAt = m_clock.monotonic();
}

std::optional<milliseconds> FrameSource::codeEndsAt(const payments::Payment& payment) const
{
    if (m_watching)
        return m_watching->codeEndsAt;
    if (!payment.expiresAt)
        return std::nullopt;
    return m_clock.monotonic() + milliseconds(m_clock.nowUtc().msecsTo(*payment.expiresAt));
}

SaleFrame FrameSource::frame(const payments::Payment& payment) const
{
    SaleFrame frame;
    frame.payment = payment;
    frame.watching = m_watching;
    if (const auto found = m_standings.constFind(payment.account); found != m_standings.cend())
        frame.standing = *found;
    for (const till::AccountOffer& offer : m_offers) {
        if (offer.id != payment.account)
            continue;
        frame.account = accountName(offer);
        for (const gateways::MethodOffer& method : offer.methods) {
            if (method.method == payment.method)
                frame.method = method;
        }
    }
    if (frame.account.isEmpty() && frame.standing)
        frame.account = base::oneLine(frame.standing->name);
    frame.shop = m_shop;
    frame.now = m_clock.monotonic();
    frame.codeEndsAt = codeEndsAt(payment);
    frame.codeLives = !frame.code().isEmpty() && isOpen(payment.state)
        && payment.exception <= payments::Exception::Unverified && (!frame.codeEndsAt || *frame.codeEndsAt > frame.now);
    frame.patient = frame.now - m_shownAt < Patience;
    frame.turn = static_cast<int>((frame.now - m_shownAt) / milliseconds(1000));
    return frame;
}

} // namespace ui
