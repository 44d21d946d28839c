// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons of a DetailPane: what a person may do with the sale.

#include "core/payments/statetable.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/history/detailpane.h"
#include "ui/history/saleoptions.h"

#include <QGridLayout>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

constexpr int pad = 20;

} // namespace

QWidget* DetailPane::actions()
{
    auto* foot = new QWidget(this);
    m_primary = new Button(m_appearance, Button::Kind::Primary, foot);
    m_check = new Button(m_appearance, Button::Kind::Normal, foot);
    m_check->setKeyCap(u"F5"_s);
    m_print = new Button(m_appearance, Button::Kind::Normal, foot);
    m_print->setKeyCap(u"F9"_s);
    m_note = new Button(m_appearance, Button::Kind::Normal, foot);
    m_change = new Button(m_appearance, Button::Kind::Normal, foot);
    m_more = new Button(m_appearance, Button::Kind::Normal, foot);
    m_more->setSymbol(Icon::ChevronDown);
    m_whyNot = new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, foot);
    m_whyNot->setWrap(true);
    m_whyNot->setContentsMargins(focusMargin, 0, focusMargin, 0);
    auto* grid = new QGridLayout(foot);
    grid->setContentsMargins(pad - focusMargin, 0, pad - focusMargin, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_primary, 0, 0, 1, 2);
    grid->addWidget(m_print, 0, 0, 1, 2); // one of the two
    grid->addWidget(m_check, 1, 0);
    grid->addWidget(m_note, 1, 1);
    grid->addWidget(m_change, 2, 0);
    grid->addWidget(m_more, 2, 1);
    grid->addWidget(m_whyNot, 3, 0, 1, 2);
    return foot;
}

void DetailPane::setLow(bool isLow)
{
    if (std::exchange(m_isLow, isLow) == isLow)
        return;
    constexpr int aLine = 30;
    constexpr int lowPad = 6;
    m_scroll->setMinimumHeight(isLow ? aLine : 0);
    layout()->setContentsMargins(1, isLow ? lowPad : 14, 1, isLow ? lowPad : pad - focusMargin);
    static_cast<QGridLayout*>(m_foot->layout())->addWidget(m_more, isLow ? 1 : 2, 1);
    showSale();
}

void DetailPane::showActions(const Payment& payment)
{
    const QDateTime now = m_clock.nowUtc();
    const auto whyNot = [&](people::Action action) { return SaleOptions::whyNot(action, payment, m_role, now); };
    const bool isOpen = !payments::isClosed(payment.state);
    m_primary->setVisible(payment.needsAttention() || isOpen);
    m_print->setVisible(!m_isLow && m_primary->isHidden());
    m_print->setEnabled(whyNot(people::Action::Print).isEmpty());
    m_primary->setText(payment.needsAttention() ? tr("I have looked at it") : tr("Show on Charge"));
    const bool isMarkable = !SaleOptions::marksFor(payment, now).isEmpty();
    m_changesByRefund = !isMarkable && payments::refundable(payment);
    m_change->setText(m_changesByRefund ? tr("Refund") : tr("Mark"));
    const QString noChange = whyNot(m_changesByRefund ? people::Action::Refund : people::Action::Mark);
    const QString noCheck = whyNot(people::Action::Check);
    m_change->setEnabled(noChange.isEmpty());
    m_check->setEnabled(noCheck.isEmpty());
    m_note->setEnabled(whyNot(people::Action::Note).isEmpty());
    m_whyNot->setText(noCheck.isEmpty() ? noChange : noCheck);
    m_whyNot->setVisible(!m_isLow && !m_whyNot->text().isEmpty());
    for (Button* each : {m_note, m_change})
        each->setVisible(!m_isLow);
}

} // namespace ui
