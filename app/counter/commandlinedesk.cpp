// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/commandlinedesk.h"

namespace app {

CommandLineDesk::CommandLineDesk(till::Desk& window)
    : m_window(window)
{
    connect(&window, &till::Desk::opened, this, &till::Desk::opened);
    connect(&window, &till::Desk::changed, this, [this](const payments::Payment& payment) {
        if (payment.state != payments::State::Draft)
            m_underway.remove(payment.id);
        emit changed(payment);
    });
    connect(&window, &till::Desk::watching, this, [this](const till::Watching& news) {
        if (!news.asking)
            m_underway.remove(news.paymentId);
        emit watching(news);
    });
    connect(&window, &till::Desk::accountStands, this, &till::Desk::accountStands);
    connect(&window, &till::Desk::fetched, this, &till::Desk::fetched);
    connect(&window, &till::Desk::rechecked, this, &till::Desk::rechecked);
    connect(&window, &till::Desk::reported, this, &till::Desk::reported);
    connect(&window, &till::Desk::answered, this, &till::Desk::answered);
    connect(&window, &till::Desk::printed, this, &till::Desk::printed);
    connect(&window, &till::Desk::told, this, &till::Desk::told);
    connect(&window, &till::Desk::ledgerFailed, this, &till::Desk::ledgerFailed);
}

void CommandLineDesk::asks(const QString& paymentId, bool Wishers::*who)
{
    if (!m_underway.contains(paymentId))
        m_wishers.remove(paymentId);
    m_underway.insert(paymentId);
    m_wishers[paymentId].*who = true;
}

void CommandLineDesk::windowAsks(const QString& paymentId)
{
    if (!m_handsOn && !paymentId.isEmpty())
        asks(paymentId, &Wishers::window);
}

bool CommandLineDesk::isForWindow(const QString& paymentId, const base::Error& error)
{
    m_underway.remove(paymentId);
    const Wishers wishers = m_wishers.take(paymentId);
    if (wishers.commandLine)
        emit refused(paymentId, error);
    return wishers.window || !wishers.commandLine;
}

template <class Call>
void CommandLineDesk::handOn(const QString& paymentId, const Call& call)
{
    asks(paymentId, &Wishers::commandLine);
    m_handsOn = true;
    call();
    m_handsOn = false;
}

void CommandLineDesk::charge(const till::Order& order)
{
    handOn(order.id, [&] { m_window.charge(order); });
}

void CommandLineDesk::checkNow(const QString& paymentId)
{
    handOn(paymentId, [&] { m_window.checkNow(paymentId); });
}

void CommandLineDesk::cancel(const QString& paymentId)
{
    handOn(paymentId, [&] { m_window.cancel(paymentId); });
}

void CommandLineDesk::mark(const QString& paymentId, payments::State state, const QString& reason)
{
    handOn(paymentId, [&] { m_window.mark(paymentId, state, reason); });
}

void CommandLineDesk::refund(
    const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt)
{
    handOn(paymentId, [&] { m_window.refund(paymentId, amount, reason, attempt); });
}

void CommandLineDesk::acknowledge(const QString& paymentId, const QString& remark, payments::Decision decision)
{
    handOn(paymentId, [&] { m_window.acknowledge(paymentId, remark, decision); });
}

void CommandLineDesk::note(const QString& paymentId, const QString& text)
{
    handOn(paymentId, [&] { m_window.note(paymentId, text); });
}

void CommandLineDesk::print(const QString& paymentId, ledger::Medium medium, const QString& attempt)
{
    m_window.print(paymentId, medium, attempt);
}

void CommandLineDesk::takeBackPrint(const QString& paymentId, const QString& attempt)
{
    m_window.takeBackPrint(paymentId, attempt);
}

void CommandLineDesk::giveTransactionId(const QString& paymentId, const QString& transactionId)
{
    handOn(paymentId, [&] { m_window.giveTransactionId(paymentId, transactionId); });
}

void CommandLineDesk::setFront(const QString& /*paymentId*/) { }

void CommandLineDesk::fetchList(const QString& account, const gateways::ListFilter& filter)
{
    m_window.fetchList(account, filter);
}

void CommandLineDesk::recheck(const QStringList& paymentIds, bool moreFollow)
{
    m_window.recheck(paymentIds, moreFollow);
}

void CommandLineDesk::stopRecheck()
{
    m_window.stopRecheck();
}

void CommandLineDesk::stopFetching(const QString& account)
{
    m_window.stopFetching(account);
}

void CommandLineDesk::askReport(const QString& account)
{
    m_window.askReport(account);
}

void CommandLineDesk::askService(const till::ServiceQuestion& question)
{
    m_window.askService(question);
}

} // namespace app
