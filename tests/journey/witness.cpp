// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journey/witness.h"

#include "core/till/desk.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/paidview.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/shownsale.h"
#include "ui/display/customerview.h"

#include <QApplication>
#include <QEvent>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

Witness::Witness(QString ledger, ui::ChargePage& charge, const ui::CustomerView& customer)
    : m_path(std::move(ledger))
    , m_charge(charge)
    , m_view(customer)
{
    connect(&charge, &ui::ChargePage::frontChanged, this,
        [this](const std::optional<payments::Payment>& payment) { m_front = payment ? payment->id : QString(); });
    qApp->installEventFilter(this);
}

void Witness::follow(const till::Desk& desk)
{
    connect(&desk, &till::Desk::changed, this, [this](const payments::Payment& payment) {
        if (payment.state != payments::State::Paid)
            return;
        reached(Moment::Told);
        if (!isPaidInLedger(payment.id))
            m_lies << u"the desk said paid: "_s + payment.id;
    });
}

bool Witness::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        const auto& shown = m_charge.shown().panel().payment();
        if (watched == &m_view && m_view.kind() == ui::CustomerKind::Paid)
            see(m_front, m_customer, "the customer's window"_L1);
        else if (shown && qobject_cast<ui::PaidView*>(watched) != nullptr)
            see(shown->id, m_cashier, "the cashier's window"_L1);
    }
    return QObject::eventFilter(watched, event);
}

void Witness::reached(Moment moment) const
{
    if (m_end == moment)
        ::kill(::getpid(), SIGKILL);
}

void Witness::see(const QString& id, QSet<QString>& seen, QLatin1StringView where)
{
    if (seen.contains(id))
        return;
    reached(Moment::Painted);
    if (isPaidInLedger(id))
        seen.insert(id);
    else
        m_lies << where + u" painted paid: "_s + id;
}

bool Witness::isPaidInLedger(const QString& id)
{
    if (!m_reader) {
        auto opened = ledger::Reader::open(m_path);
        if (!opened)
            return false;
        m_reader = std::move(*opened);
    }
    const auto row = m_reader->records().byId(id);
    return row && *row && (*row)->state == payments::State::Paid;
}
