// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/saleanswers.h"

#include "core/base/supportdetails.h"
#include "core/money/moneyformat.h"
#include "ui/charge/countertop.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/salewords.h"
#include "ui/charge/shownsale.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/moneyfield.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace ui {

SaleAnswers::SaleAnswers(const Appearance& appearance, const base::Clock& clock, EntryPanel& entry, ShownSale& sale,
    CounterTop& top, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_entry(entry)
    , m_sale(sale)
    , m_top(top)
    , m_copyDetails(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, &entry.amount()))
{
    m_copyDetails->setSymbol(Icon::Clipboard);
    m_copyDetails->installEventFilter(this);
    m_copyDetails->hide();
    retranslate();
    connect(m_copyDetails, &QAbstractButton::clicked, this, [this] {
        if (!m_notMade)
            return;
        copyDetails(*m_notMade, std::nullopt, m_gateway);
        m_copied = true;
        retranslate();
    });
    connect(&sale.panel(), &SalePanel::supportDetailsWanted, this,
        [this](const base::Error& error) { copyDetails(error, m_sale.panel().payment()); });
    connect(&top, &CounterTop::supportDetailsWanted, this, [this](const CounterTop::Trouble& trouble) {
        copyDetails(trouble.error, m_flow ? m_flow->sales().find(trouble.paymentId) : std::nullopt, trouble.gateway);
    });
}

void SaleAnswers::follow(SaleFlow* flow)
{
    m_flow = flow;
    m_notMade.reset();
    if (!flow)
        return;
    connect(flow, &SaleFlow::taken, this, &SaleAnswers::takeTaken);
    connect(flow, &SaleFlow::notMade, this, &SaleAnswers::takeNotMade);
    connect(flow, &SaleFlow::refused, this, &SaleAnswers::takeRefusal);
    connect(flow, &SaleFlow::told, this, &SaleAnswers::takeTold);
    connect(flow, &SaleFlow::stoppedChanged, this, &SaleAnswers::takeStopped);
}

void SaleAnswers::takeTaken(const SaleFlow::Wish& wish)
{
    m_entry.emptyOf(wish);
}

void SaleAnswers::takeNotMade(const SaleFlow::NotMade& what)
{
    if (what.begun && what.shown) {
        m_notMade = what.error;
        m_gateway = gatewayOf(what.wish.account);
        m_copied = false;
        retranslate();
        // What the cashier can mend by typing needs no support.
        const bool typed = what.error.category == base::Category::Validation;
        m_entry.showError({saleFieldOf(what.error), what.error.person}, typed ? nullptr : m_copyDetails);
    } else if (what.shown && m_flow->shown()) {
        m_sale.setProblem(what.error);
    } else {
        m_top.tell({{}, gatewayOf(what.wish.account),
            base::UserText(QT_TRANSLATE_NOOP("Sentence", "No sale of %1 was made."),
                {money::format(what.wish.amount, money::CurrencyMark::Symbol)}),
            what.error});
    }
}

void SaleAnswers::takeRefusal(const QString& id, const base::Error& error)
{
    if (id == m_flow->shownId())
        m_sale.setProblem(error);
    else if (const auto payment = m_flow->sales().find(id))
        m_top.tell({id, payment->gateway,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "%1 stays as it is."), {saleNumber(*payment, m_appearance.digits())}),
            error});
}

void SaleAnswers::takeTold(const QString& id, const base::UserText& sentence)
{
    m_top.tell({id == m_flow->shownId() ? QString() : id, {}, sentence, {}, State::Waiting});
}

void SaleAnswers::takeStopped()
{
    m_entry.setStopped(m_flow->stopped());
    if (m_flow->stopped() && m_flow->shown())
        m_sale.setProblem({base::Category::Storage, {}, *m_flow->stopped(), {}});
}

bool SaleAnswers::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

QString SaleAnswers::gatewayOf(const QString& account) const
{
    for (const till::AccountOffer& offer : m_flow->sales().offers()) {
        if (offer.id == account)
            return offer.gateway;
    }
    return {};
}

void SaleAnswers::copyDetails(
    const base::Error& error, const std::optional<payments::Payment>& payment, const QString& gateway) const
{
    QGuiApplication::clipboard()->setText(base::supportDetails(error,
        {.version = QCoreApplication::applicationVersion(),
            .at = m_clock.nowUtc(),
            .gateway = payment ? payment->gateway : gateway,
            .sale = payment ? saleNumber(*payment, money::Digits::Ascii) : QString(),
            .payment = payment ? payment->gatewayId : QString()}));
}

void SaleAnswers::retranslate()
{
    m_copyDetails->setText(m_copied ? tr("Details copied") : tr("Copy support details"));
}

} // namespace ui
