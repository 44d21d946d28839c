// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/markedwalk.h"

namespace ui {

using payments::Payment;

MarkedWalk::MarkedWalk(ledger::Reading& reading, const ledger::Reading::List& list, const Marks& marks, QObject* parent)
    : QObject(parent)
    , m_reading(reading)
    , m_page{.list = list, .neighbour = std::nullopt, .before = false, .count = Handful}
    , m_marks(marks)
{
    if (!marks.wholeList)
        m_left = QStringList(marks.ids.begin(), marks.ids.end());
}

void MarkedWalk::next()
{
    if (std::exchange(m_isAsking, true))
        return;
    if (m_marks.wholeList)
        nextPage();
    else
        nextOnes();
}

void MarkedWalk::nextPage()
{
    if (m_isAtEnd) {
        m_isAsking = false;
        emit ended();
        return;
    }
    m_reading.page(this, m_page, [this](const base::Result<QList<Payment>>& page) {
        m_isAsking = false;
        if (!page) {
            emit failed(page.error());
            return;
        }
        m_isAtEnd = page->size() < m_page.count;
        if (!page->isEmpty())
            m_page.neighbour = page->last();
        QList<Payment> marked = *page;
        marked.removeIf([this](const Payment& payment) { return !m_marks.contains(payment.id); });
        if (marked.isEmpty())
            next();
        else
            emit found(marked);
    });
}

void MarkedWalk::nextOnes()
{
    const QStringList ids = m_left.mid(0, Handful);
    m_left.remove(0, ids.size());
    if (ids.isEmpty()) {
        m_isAsking = false;
        emit ended();
        return;
    }
    m_read.clear();
    m_error.reset();
    m_awaited = ids.size();
    for (const QString& id : ids) {
        m_reading.byId(this, id, [this](const base::Result<std::optional<Payment>>& payment) {
            if (!payment)
                m_error = payment.error();
            else if (*payment)
                m_read.append(**payment);
            if (--m_awaited > 0)
                return;
            m_isAsking = false;
            if (m_error)
                emit failed(*m_error);
            else if (m_read.isEmpty())
                next();
            else
                emit found(m_read);
        });
    }
}

} // namespace ui
