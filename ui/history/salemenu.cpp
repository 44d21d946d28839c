// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of what can be done.

#include "ui/common/salefacts.h"
#include "ui/history/saleactions.h"
#include "ui/history/saleoptions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;
using payments::Payment;
using people::Action;

void SaleActions::beginMenu()
{
    delete m_menu;
    m_menu = new QMenu(m_page);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->setAccessibleName(tr("What can be done"));
}

void SaleActions::openMenuOfOne(const QPoint& globalPosition)
{
    const auto current = chosen().current;
    if (!current)
        return;
    beginMenu();
    fillForOne(*current);
    m_menu->addSeparator();
    fillForList();
    m_menu->popup(globalPosition);
}

void SaleActions::openMenu(const QPoint& globalPosition)
{
    const Chosen now = chosen();
    beginMenu();
    if (!now.marks.isEmpty())
        fillForMany(now.marks.count(now.count));
    else if (now.current)
        fillForOne(*now.current);
    m_menu->addSeparator();
    fillForList();
    m_menu->popup(globalPosition);
}

/// One that cannot be chosen says why behind its name.
void SaleActions::add(const QString& text, const QString& whyNot, const std::function<void()>& act, const QString& key)
{
    QString shown = QString(whyNot.isEmpty() ? text : text + u" – "_s + whyNot).replace(u'&', u"&&"_s);
    if (!key.isEmpty())
        shown += u'\t' + key;
    QAction* action = m_menu->addAction(shown);
    action->setEnabled(whyNot.isEmpty());
    connect(action, &QAction::triggered, this, act);
}

void SaleActions::fillForOne(const Payment& payment)
{
    if (payment.needsAttention())
        add(tr("I have looked at it"), whyNot(Action::Acknowledge, payment), [this] { acknowledge(); });
    if (!payments::isClosed(payment.state))
        add(tr("Show on Charge"), {}, [this, id = payment.id] { emit showOnChargeWanted(id); });
    add(
        tr("Check now"), whyNot(Action::Check, payment), [this, id = payment.id] { emit checkWanted(id); }, u"F5"_s);
    add(
        tr("Print again …"), whyNot(Action::Print, payment), [this] { printCurrent(); }, u"F9"_s);
    add(tr("Note …"), whyNot(Action::Note, payment), [this] { noteCurrent(); });
    add(tr("Mark by hand …"), whyNot(Action::Mark, payment), [this] { markCurrent(); });
    add(tr("Write down a refund …"), whyNot(Action::Refund, payment), [this] { refund(); });
    copyMenu(payment);
}

void SaleActions::copyMenu(const Payment& payment)
{
    add(
        tr("Copy as a line"), {}, [line = lineOf(payment)] { QGuiApplication::clipboard()->setText(line); },
        u"Ctrl+C"_s);
    auto* copies = m_menu->addMenu(tr("Copy only"));
    const auto offer = [this, copies](const QString& word, const QString& text) {
        if (!text.isEmpty())
            connect(copies->addAction(word), &QAction::triggered, this,
                [text] { QGuiApplication::clipboard()->setText(text); });
    };
    offer(tr("Sale number"), SaleFacts::number(payment));
    offer(tr("Reference"), payment.reference);
    offer(tr("Our ID"), payment.id);
    offer(tr("The gateway's number"), payment.gatewayId);
    offer(tr("Transaction number"), payment.transactionId);
    offer(tr("Address of the payment page"), payment.url);
    offer(tr("Text of the code"), payment.qr);
}

void SaleActions::fillForMany(qint64 count)
{
    QAction* head = m_menu->addAction(counted(tr("%n sale(s) marked", nullptr, static_cast<int>(count)), count));
    head->setEnabled(false);
    m_menu->addSeparator();
    add(
        tr("Check them"), whyNotMany(Action::CheckMany, count, false), [this] { check(); }, u"F5"_s);
    add(
        tr("Print each again …"), whyNotMany(Action::Print, count, true), [this] { print(); }, u"F9"_s);
    add(tr("Note on each …"), whyNotMany(Action::Note, count, true), [this] { note(); });
    add(tr("Mark by hand …"), whyNotMany(Action::Mark, count, true), [this] { mark(); });
    add(
        tr("Copy as lines"), whyNotMany(Action::Look, count, true), [this] { copy(); }, u"Ctrl+C"_s);
}

void SaleActions::fillForList()
{
    add(tr("Check all of this list that are not paid …"), whyNotMany(Action::CheckMany, 0, false),
        [this] { checkList(); });
    QAction* clutter = m_menu->addAction(tr("Hide closed sales without money"));
    clutter->setCheckable(true);
    clutter->setChecked(m_isClutterHidden);
    connect(clutter, &QAction::triggered, this, &SaleActions::clutterHiddenWanted);
    const QString why = whyNotMany(Action::FetchList, 0, false);
    for (const auto& [id, name] : m_listing)
        //: %1 is an account
        add(tr("Fetch missing sales from %1").arg(name), why, [this, id = id] {
            const ledger::Filter filter = chosen().list.filter;
            emit fetchWanted(id, filter.createdFrom.value_or(QDateTime()), filter.createdBefore.value_or(QDateTime()));
        });
}

} // namespace ui
