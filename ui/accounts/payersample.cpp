// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/payersample.h"

#include "core/base/outsidetext.h"
#include "core/emv/khqr.h"
#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pad = 20;
constexpr int codeSide = 240;
constexpr qint64 sampleAt = 1'700'000'000'000; ///< epoch ms; the sample is never paid, so its time means nothing
constexpr qint64 sampleLife = 600'000;

/// A small round price of the account's currency.
QString sampleAmount(money::Currency currency)
{
    switch (currency) {
    case money::Currency::Khr:
        return u"100"_s;
    case money::Currency::Idr:
        return u"10000"_s;
    case money::Currency::Bdt:
        return u"100"_s;
    default:
        return u"1"_s;
    }
}

} // namespace

PayerSample::PayerSample(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_frame(new QWidget(this))
    , m_name(new PlainLabel(appearance, TypeRole::Section, m_frame))
    , m_second(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, m_frame))
    , m_code(new QrView(appearance, m_frame))
    , m_amount(new PlainLabel(appearance, TypeRole::FunctionKey, m_frame))
    , m_note(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    m_title->setWrap(true);
    m_name->setWrap(true);
    m_second->setWrap(true);
    m_note->setWrap(true);
    m_code->setFixedSize(codeSide, codeSide);
    for (PlainLabel* centred : {m_name, m_second, m_amount})
        centred->setAlignment(Qt::AlignCenter);
    auto* inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(0, 12, 0, 14);
    inside->setSpacing(2);
    inside->addWidget(m_name);
    inside->addWidget(m_second);
    inside->addSpacing(8);
    inside->addWidget(m_code, 0, Qt::AlignHCenter);
    inside->addSpacing(8);
    inside->addWidget(m_amount);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_frame);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void PayerSample::setDraft(const AccountDraft& draft)
{
    m_known = draft.gateway != nullptr;
    m_record = draft.record;
    m_service = m_known ? QString(draft.gateway->needs->service) : QString();
    m_isKhqr = m_known && draft.gateway->needs->receiver;
    m_addsCode = m_known
        && std::any_of(draft.gateway->offers.cbegin(), draft.gateway->offers.cend(),
            [](const gateways::MethodOffer& offer) { return offer.addsUniqueCode; });
    retranslate();
}

QString PayerSample::note() const
{
    return m_note->text();
}

void PayerSample::drawCode()
{
    m_payload.clear();
    emv::KhqrRequest request;
    request.bakongAccountId = m_record.receiver;
    request.merchantName = m_record.merchantName;
    request.merchantCity = m_record.merchantCity;
    request.currency = money::spec(m_record.currency).code;
    request.amount = sampleAmount(m_record.currency);
    request.expirationTimestamp = sampleAt + sampleLife;
    const auto made = emv::makeKhqr(request, sampleAt);
    const auto matrix = made ? qr::encode(made->text.toUtf8(), qr::Level::M) : base::Result<qr::Matrix>(qr::Matrix());
    m_code->clear();
    if (!made || !matrix)
        return;
    m_payload = made->text;
    m_code->setMatrix(*matrix);
}

void PayerSample::retranslate()
{
    m_title->setText(tr("What the payer will see"));
    const QString amount = money::withDigits(sampleAmount(m_record.currency), m_appearance.digits()) + u' '
        + QString(money::spec(m_record.currency).code);
    m_frame->setVisible(m_known);
    m_payload.clear();
    if (!m_known)
        return m_note->setText(tr("Choose a gateway, and a sample stands here."));
    m_amount->setText(amount);
    m_code->setVisible(m_isKhqr);
    if (m_isKhqr) {
        drawCode();
        m_name->setText(m_record.merchantName.isEmpty() ? tr("Shop name") : base::oneLine(m_record.merchantName));
        m_second->setText(m_record.merchantCity.isEmpty() ? u"Phnom Penh"_s : base::oneLine(m_record.merchantCity));
        m_note->setText(m_payload.isEmpty() ? tr("The code comes once the receiver and the shop's name are typed.")
                                            : tr("A sample for %1, drawn here and not sent anywhere.").arg(amount));
    } else {
        m_name->setText(m_service);
        m_second->setText(tr("Pay here with your wallet or your bank app"));
        const auto said = [](const char* sentence) { return QCoreApplication::translate("ui::SaleOptions", sentence); };
        if (m_addsCode)
            m_note->setText(said("The QR opens a page to pay on.") + u' '
                + said("The customer pays a few hundred more: the unique code."));
        else
            m_note->setText(tr("The customer scans a code and pays on a page of %1. The page is theirs and may look "
                               "different; the amount is the one you ask.")
                                .arg(m_service));
    }
    update();
}

void PayerSample::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    const double edge = theme.isHighContrast() ? 2.0 : 1.0;
    paintBox(painter, rect(), {.fill = theme.surface, .edge = theme.line, .edgeWidth = edge, .radius = cardRadius});
    // The code brings its own white ground.
    if (m_known && !m_isKhqr)
        paintBox(painter, m_frame->geometry(),
            {.fill = QColor(), .edge = theme.line, .edgeWidth = edge, .radius = keyRadius});
}

void PayerSample::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
