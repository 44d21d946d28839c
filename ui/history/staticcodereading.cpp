// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/staticcodereading.h"

#include "ui/history/staticcodepart.h"

namespace ui {

using payments::Payment;

StaticCodeReading::StaticCodeReading(ledger::Reading& reading, StaticCodePart& part, QObject* parent)
    : QObject(parent)
    , m_reading(reading)
    , m_part(part)
    , m_asking(new QObject(this))
{
    connect(&part, &StaticCodePart::retryWanted, this, &StaticCodeReading::ask);
}

void StaticCodeReading::show(const Payment& payment)
{
    const bool isOther = payment.id != m_payment.id || payment.hasStaticCode() != m_payment.hasStaticCode();
    m_payment = payment;
    if (isOther)
        ask();
}

void StaticCodeReading::changed(const Payment& payment)
{
    if (payment.parent.isEmpty() || payment.parent != m_payment.id)
        return;
    // One round at a time: every customer of a busy counter would ask for all of them again.
    if (m_awaited > 0)
        m_isStale = true;
    else
        ask();
}

void StaticCodeReading::ask()
{
    // Answers about another payment are of no use any more.
    delete m_asking;
    m_asking = new QObject(this);
    m_awaited = 0;
    m_isStale = false;
    m_part.setProblem({});
    if (!m_payment.parent.isEmpty())
        askParent();
    else if (m_payment.hasStaticCode())
        askChildren();
}

void StaticCodeReading::askParent()
{
    m_awaited = 1;
    m_reading.byId(m_asking, m_payment.parent, [this](const base::Result<std::optional<Payment>>& parent) {
        if (parent)
            m_part.setParent(*parent);
        else
            m_part.setProblem(parent.error().person.translated());
        answered();
    });
}

void StaticCodeReading::askChildren()
{
    m_awaited = 2;
    ledger::Filter filter;
    filter.parent = {m_payment.id, m_payment.number};
    const ledger::Reading::Page page{
        .list = {filter, {ledger::Sort::By::Number, true}}, .neighbour = {}, .count = StaticCodePart::Newest};
    m_reading.page(m_asking, page, [this](const base::Result<QList<Payment>>& newest) {
        if (newest)
            m_part.setNewest(*newest);
        else
            m_part.setProblem(newest.error().person.translated());
        answered();
    });
    m_reading.totals(m_asking, filter, [this](const base::Result<ledger::Totals>& totals) {
        if (totals)
            m_part.setTotals(*totals);
        else
            m_part.setProblem(totals.error().person.translated());
        answered();
    });
}

void StaticCodeReading::answered()
{
    if (--m_awaited == 0 && m_isStale)
        ask();
}

} // namespace ui
