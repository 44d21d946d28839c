// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/shownsale.h"

#include "ui/charge/salepanel.h"
#include "ui/charge/salequestion.h"
#include "ui/common/focusring.h"

#include <QUrl>
#include <QVBoxLayout>

namespace ui {

ShownSale::ShownSale(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_panel(new SalePanel(appearance, clock, scheduler, this))
{
    auto* around = new QVBoxLayout(this);
    around->addWidget(m_panel);
    setFocusProxy(m_panel);
    connect(m_panel, &SalePanel::checkWanted, this, [this] {
        if (m_flow)
            m_flow->checkNow(m_flow->shownId());
    });
    connect(m_panel, &SalePanel::newQrWanted, this, [this] {
        if (m_flow)
            m_flow->chargeAgain(m_flow->shownId());
    });
    connect(m_panel, &SalePanel::acknowledgeWanted, this, [this](const QString& remark, payments::Decision decision) {
        if (m_flow)
            m_flow->acknowledge(m_flow->shownId(), remark, decision);
    });
    connect(m_panel, &SalePanel::markWanted, this, [this](payments::State state, const QString& reason) {
        if (m_flow)
            m_flow->mark(m_flow->shownId(), state, reason);
    });
    connect(m_panel, &SalePanel::noteWanted, this, [this](const QString& text) {
        if (m_flow)
            m_flow->note(m_flow->shownId(), text);
    });
    connect(m_panel, &SalePanel::transactionIdWanted, this, [this](const QString& number) {
        if (m_flow)
            m_flow->giveTransactionId(m_flow->shownId(), number);
    });
    connect(m_panel, &SalePanel::pageWanted, this, &ShownSale::pageWanted);
    connect(m_panel, &SalePanel::cancelWanted, this, &ShownSale::askCancel);
    connect(m_panel, &SalePanel::doneWanted, this, &ShownSale::doneWanted);
}

void ShownSale::setFlow(SaleFlow* flow)
{
    if (m_flow) {
        disconnect(m_flow, nullptr, this, nullptr);
        disconnect(m_flow, nullptr, m_panel, nullptr);
        disconnect(&m_flow->sales(), nullptr, m_panel, nullptr);
    }
    m_flow = flow;
    if (m_flow) {
        connect(m_flow, &SaleFlow::shownChanged, this, &ShownSale::refresh);
        connect(m_flow, &SaleFlow::accountStands, m_panel, &SalePanel::setStanding);
        connect(&m_flow->sales(), &Sales::changed, m_panel, qOverload<const payments::Payment&>(&SalePanel::update));
        connect(&m_flow->sales(), &Sales::watchingChanged, m_panel, &SalePanel::setWatching);
        connect(
            &m_flow->sales(), &Sales::offersChanged, m_panel, [this] { m_panel->setOffers(m_flow->sales().offers()); });
    }
    m_panel->setOffers(m_flow ? m_flow->sales().offers() : QList<till::AccountOffer>());
    refresh();
}

void ShownSale::setShape(PageShape shape)
{
    const int margin = marginOf(shape);
    layout()->setContentsMargins(margin, focusMargin, margin, margin);
    m_panel->setShape(shape);
}

void ShownSale::setShop(const ShopDetails& shop)
{
    m_panel->setShop(shop);
}

void ShownSale::setProblem(const base::Error& error)
{
    m_panel->setProblem(error);
}

bool ShownSale::takesDigits() const
{
    return m_panel->takesDigits();
}

void ShownSale::refresh()
{
    const auto payment = m_flow ? m_flow->shown() : std::nullopt;
    if (!payment) {
        m_panel->clear();
        return;
    }
    m_panel->present(*payment);
    if (const auto watching = m_flow->sales().watching(payment->id))
        m_panel->setWatching(*watching);
}

void ShownSale::askCancel()
{
    if (!m_flow)
        return;
    const QString id = m_flow->shownId();
    auto* question = new SaleQuestion(m_appearance,
        {.title = tr("Cancel this sale?"),
            .sentence = tr("Its QR leaves both screens. Money that still comes is found and shown as late."),
            .yes = tr("Cancel sale"),
            .no = tr("Keep waiting")},
        this);
    connect(question, &QDialog::accepted, this, [this, id] {
        if (m_flow)
            m_flow->cancel(id);
    });
    // Decided meanwhile: there is nothing to ask any more.
    connect(&m_flow->sales(), &Sales::changed, question, [question, id](const payments::Payment& payment) {
        if (payment.id == id && (payments::isClosed(payment.state) || payment.needsAttention()))
            question->reject();
    });
    question->open();
}

} // namespace ui
