// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/chosensale.h"

#include "ui/history/detailpane.h"

namespace ui {

using payments::Payment;

ChosenSale::ChosenSale(ledger::Reading& reading, DetailPane& pane, QObject* parent)
    : QObject(parent)
    , m_reading(reading)
    , m_pane(pane)
    , m_staticCode(reading, pane.staticCode(), this)
{
}

QString ChosenSale::id() const
{
    return m_pane.payment() ? m_pane.payment()->id : QString();
}

void ChosenSale::show(const Payment& payment)
{
    const bool isOther = payment.id != id();
    m_pane.setPayment(payment);
    m_staticCode.show(payment);
    if (isOther)
        askTimeline();
}

void ChosenSale::changed(const Payment& payment)
{
    m_staticCode.changed(payment);
    if (payment.id != id())
        return;
    m_pane.setPayment(payment);
    m_staticCode.show(payment);
    askTimeline();
}

void ChosenSale::refresh()
{
    if (m_pane.payment())
        m_pane.setPayment(Payment(*m_pane.payment()));
}

void ChosenSale::askTimeline()
{
    // One question at a time: moving through the list with a held key must not leave a queue behind it.
    if (!m_timelineAsked.isEmpty()) {
        m_timelineStale = true;
        return;
    }
    m_timelineAsked = id();
    m_timelineStale = false;
    m_reading.timeline(this, m_timelineAsked, [this](const base::Result<QList<ledger::Event>>& events) {
        const bool isChosen = std::exchange(m_timelineAsked, {}) == id();
        if (isChosen && events)
            m_pane.setTimeline(*events);
        else if (isChosen)
            m_pane.setTimelineProblem(events.error().person.translated());
        if (m_timelineStale)
            askTimeline();
    });
}

} // namespace ui
