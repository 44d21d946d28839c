// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conversation.h"

#include "app/cli/paymentline.h"

#include <QTimer>

namespace cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds grace = 150ms;

} // namespace

Conversation::Conversation(till::Desk& desk, QString paymentId, Console& console)
    : m_paymentId(std::move(paymentId))
    , m_console(console)
{
    connect(&desk, &till::Desk::changed, this, &Conversation::onChanged);
    connect(&desk, &till::Desk::watching, this, &Conversation::onWatching);
    connect(&desk, &till::Desk::refused, this, [this](const QString& id, const base::Error& error) {
        if (id != m_paymentId || m_refusal)
            return;
        m_refusal = error;
        endSoon(Exit::Refused);
    });
    connect(&desk, &till::Desk::told, this, [this](const QString& id, const base::UserText& sentence) {
        if (id == m_paymentId)
            m_console.sentence(sentence.english());
    });
    connect(&desk, &till::Desk::ledgerFailed, this, [this](const base::Error& error) {
        m_refusal = error;
        end(Exit::Refused);
    });
}

Exit Conversation::run(std::chrono::milliseconds wait)
{
    if (!m_exit) {
        QTimer timer;
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, this, [this] { end(Exit::NotConfirmed); });
        timer.start(wait);
        m_loop.exec();
    }
    if (m_refusal)
        m_console.refuse(*m_refusal);
    return *m_exit;
}

void Conversation::refuse(const base::Error& error)
{
    m_refusal = error;
    end(Exit::Refused);
}

void Conversation::interrupt()
{
    end(Exit::NotConfirmed);
}

void Conversation::onChanged(const payments::Payment& payment)
{
    if (payment.id != m_paymentId || m_exit)
        return;
    m_payment = payment;
    const PaymentLine line(payment);
    const QByteArray text = m_console.isJson() ? line.json() : line.plainToPay();
    if (text != m_printed)
        m_console.line(text);
    m_printed = text;
    if (!m_console.isWriting())
        return end(Exit::Refused);
    const auto exit = m_decide(payment);
    if (exit == Exit::Refused)
        endSoon(*exit);
    else if (exit)
        end(*exit);
}

void Conversation::onWatching(const till::Watching& watching)
{
    if (watching.paymentId != m_paymentId || !m_endsAfterLook)
        return;
    if (m_isLooking && !watching.asking)
        endSoon(Exit::Done);
    m_isLooking = watching.asking;
}

void Conversation::end(Exit exit)
{
    if (!m_exit)
        m_exit = m_refusal ? exitOfRefusal() : exit;
    m_loop.quit();
}

Exit Conversation::exitOfRefusal() const
{
    if (!m_beginsPayment)
        return Exit::Refused;
    const bool mayExist = m_payment ? !payments::isClosed(m_payment->state) : m_refusal->code == u"counter_gone"_s;
    return mayExist ? Exit::NotConfirmed : Exit::Refused;
}

void Conversation::endSoon(Exit exit)
{
    QTimer::singleShot(grace, this, [this, exit] { end(exit); });
}

} // namespace cli
