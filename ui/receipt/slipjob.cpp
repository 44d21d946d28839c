// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/receipt/slipjob.h"

#include "core/base/clock.h"
#include "core/till/order.h"
#include "ui/charge/offthread.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype atOnce = 8; ///< with the till: a sale gets in between

} // namespace

SlipJob::SlipJob(till::Desk& desk, const base::Clock& clock, std::shared_ptr<const Printers> printers, SlipOrder order,
    QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_printers(std::move(printers))
    , m_order(std::move(order))
{
    connect(&m_desk, &till::Desk::printed, this, &SlipJob::take);
}

void SlipJob::start()
{
    for (qsizetype i = 0; i < m_order.payments.size(); ++i)
        m_slots.append({till::newPaymentId(m_clock.nowUtc()), {}});
    ask();
}

void SlipJob::ask()
{
    const auto medium = m_order.place.isEmpty() ? ledger::Medium::Paper : ledger::Medium::Pdf;
    while (!m_refusal && m_asked < m_slots.size() && m_asked - m_answered < atOnce) {
        const qsizetype next = m_asked++;
        m_desk.print(m_order.payments[next].id, medium, m_slots[next].attempt);
    }
}

void SlipJob::take(const till::PrintAnswer& answer)
{
    const auto slot = std::find_if(
        m_slots.begin(), m_slots.end(), [&answer](const Slot& each) { return each.attempt == answer.attempt; });
    if (slot == m_slots.end() || slot->printed)
        return;
    ++m_answered;
    if (answer.printed)
        slot->printed = *answer.printed;
    else if (!m_refusal)
        m_refusal = answer.printed.error();
    ask();
    if (m_answered < m_asked || std::exchange(m_isAnswered, true))
        return;
    if (!m_refusal)
        return draw();
    takeBack(0);
    emit failed(*m_refusal, 0);
}

void SlipJob::draw()
{
    QList<reports::Slip> slips;
    for (const Slot& slot : std::as_const(m_slots)) {
        const ledger::Printed& printed = *slot.printed;
        slips.append(reports::receiptOf(printed.payment, m_order.shop, m_order.words, printed.copy));
    }
    // Copies: the job may be gone before a slow printer is.
    const auto work = [slips, printers = m_printers, paper = m_order.paper, title = m_order.title,
                          name = m_order.printer, place = m_order.place]() -> Drawn {
        if (!place.isEmpty())
            return {static_cast<int>(slips.size()), reports::writeSlips(slips, paper, title, place)};
        Drawn drawn;
        for (const reports::Slip& slip : slips) {
            drawn.result = printers->print(name, slip, paper, title);
            if (!drawn.result)
                break;
            ++drawn.slips;
        }
        return drawn;
    };
    runOffThread(this, work, [this](const Drawn& drawn) { end(drawn); });
}

void SlipJob::end(const Drawn& drawn)
{
    if (drawn.result) {
        emit done(drawn.slips);
        return;
    }
    const int made = m_order.place.isEmpty() ? drawn.slips : 0; // a PDF is there whole or not at all
    takeBack(made);
    emit failed(drawn.result.error(), made);
}

void SlipJob::takeBack(qsizetype first)
{
    for (qsizetype i = first; i < m_slots.size(); ++i)
        if (m_slots[i].printed)
            m_desk.takeBackPrint(m_order.payments[i].id, m_slots[i].attempt);
}

} // namespace ui
