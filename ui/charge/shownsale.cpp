// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/shownsale.h"

#include "core/base/outsidetext.h"
#include "core/till/saletrouble.h"
#include "ui/charge/codepicture.h"
#include "ui/charge/offthread.h"
#include "ui/charge/picturedialog.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/salequestion.h"
#include "ui/charge/servicepictures.h"
#include "ui/common/focusring.h"

#include <QFileDialog>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ShownSale::ShownSale(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_panel(new SalePanel(appearance, clock, scheduler, this))
    , m_pictures(new ServicePictures(this))
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
    connect(m_panel, &SalePanel::pictureWanted, this, &ShownSale::askWhereToSave);
    connect(m_pictures, &ServicePictures::changed, this, [this](const QString& paymentId) {
        showPicture(paymentId);
        // Once: later the facts of the sale say whose picture can be saved.
        const auto problem = m_pictures->problemOf(paymentId);
        if (problem && m_flow && m_flow->shownId() == paymentId)
            m_panel->setProblem(*problem);
    });
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
    m_pictures->setFlow(flow);
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
    showPicture(payment->id);
}

void ShownSale::showPicture(const QString& paymentId)
{
    if (m_flow && m_flow->shownId() == paymentId)
        m_panel->setPicture(m_pictures->originOf(paymentId));
}

void ShownSale::askWhereToSave()
{
    const auto payment = m_flow ? m_flow->shown() : std::nullopt;
    if (!payment)
        return;
    const Wanted wanted = wantedOf(*payment);
    QFileDialog* dialog =
        newPictureDialog(u"%1-%2-%3"_s.arg(payment->method.startsWith("khqr"_L1) ? u"khqr"_s : u"code"_s,
                             payment->due().toDecimal(), QString(money::spec(payment->due().currency()).code)),
            wanted.ofService.bytes.isEmpty() ? std::nullopt : std::optional(wanted.ofService.format), this);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, dialog, wanted](const QString& path) { save(wanted, path, wantsServicePicture(*dialog)); });
    connect(dialog, &QDialog::finished, m_panel, [this] { m_panel->setFocus(); });
    dialog->open();
}

void ShownSale::savePicture(const QString& path, bool fromService)
{
    if (const auto payment = m_flow ? m_flow->shown() : std::nullopt)
        save(wantedOf(*payment), path, fromService);
}

ShownSale::Wanted ShownSale::wantedOf(const payments::Payment& payment) const
{
    return {payment.id, payment.qr.isEmpty() ? payment.url : payment.qr, m_pictures->pictureOf(payment.id)};
}

std::optional<base::Error> ShownSale::overSince(const QString& paymentId) const
{
    const auto payment = m_flow ? m_flow->sales().find(paymentId) : std::nullopt;
    if (!payment) {
        payments::Payment gone;
        gone.id = paymentId;
        return till::notOpen(gone);
    }
    const bool lives = till::isOpen(payment->state) && payment->exception <= payments::Exception::Unverified
        && (!payment->expiresAt || *payment->expiresAt > m_clock.nowUtc());
    return lives ? std::nullopt : std::optional(till::notOpen(*payment));
}

void ShownSale::save(const Wanted& wanted, const QString& path, bool fromService)
{
    if (const auto over = overSince(wanted.paymentId)) {
        m_panel->setProblem(*over);
        return;
    }
    if (fromService && wanted.ofService.bytes.isEmpty()) {
        m_panel->setProblem({base::Category::Protocol, u"picture_missing"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The picture of the service cannot be read. Save the one drawn here instead.")),
            u"no usable picture of "_s + wanted.paymentId});
        return;
    }
    runOffThread(
        this,
        [picture = fromService ? wanted.ofService.bytes : QByteArray(), code = wanted.code, path] {
            return picture.isEmpty() ? saveCodePicture(code, path) : ui::savePicture(picture, path);
        },
        [this, path, id = wanted.paymentId](const base::Result<>& saved) {
            if (!m_flow || m_flow->shownId() != id)
                return;
            if (!saved)
                m_panel->setProblem(saved.error());
            else
                m_panel->say(base::UserText(QT_TRANSLATE_NOOP("Sentence", "Saved as %1."),
                    {base::isolated(base::oneLine(path.section(u'/', -1)))}));
        });
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
