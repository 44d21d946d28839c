// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/payerpreview.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int headHeight = 48;
constexpr int pad = 20;

} // namespace

PayerPreview::PayerPreview(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_name(new PlainLabel(appearance, TypeRole::Title, this))
    , m_city(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_amountTitle(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_amount(new PlainLabel(appearance, TypeRole::Total, this))
    , m_receiverTitle(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_receiver(new PlainLabel(appearance, TypeRole::Code, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    m_name->setWrap(true);
    m_receiver->setElide(Qt::ElideMiddle);
    m_sentence->setWrap(true);
    for (PlainLabel* centred : {m_name, m_city, m_amountTitle, m_amount, m_receiverTitle, m_receiver})
        centred->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad, 0, pad, pad);
    column->setSpacing(0);
    m_title->setFixedHeight(headHeight);
    column->addWidget(m_title);
    column->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_city);
    column->addSpacing(pad);
    column->addWidget(m_amountTitle);
    column->addWidget(m_amount);
    column->addSpacing(pad);
    column->addWidget(m_receiverTitle);
    column->addWidget(m_receiver);
    column->addStretch(1);
    column->addWidget(m_sentence);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void PayerPreview::setShop(const ShopDetails& shop)
{
    m_name->setText(base::oneLine(shop.name));
    m_city->setText(base::oneLine(shop.city));
    m_receiver->setText(base::oneLine(shop.accountId));
}

void PayerPreview::setAmount(const QString& amount)
{
    m_amountText = amount;
    retranslate();
}

void PayerPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    paintBox(painter, rect(),
        {.fill = theme.surface,
            .edge = theme.line,
            .edgeWidth = theme.isHighContrast() ? 2.0 : 1.0,
            .radius = cardRadius});
    paintLine(painter, QRectF(0, headHeight, width(), 1), Qt::Horizontal, theme.line);
    paintLine(painter, QRectF(0, m_sentence->geometry().top() - pad + 4, width(), 1), Qt::Horizontal, theme.line);
}

void PayerPreview::resizeEvent(QResizeEvent*)
{
    retranslate();
}

void PayerPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayerPreview::retranslate()
{
    m_title->setText(tr("What the payer sees"));
    m_amountTitle->setText(tr("Amount"));
    m_receiverTitle->setText(tr("Receiver"));
    m_sentence->setText(tr("The payer's bank app shows these words. Compare them with the phone."));
    const QString amount = m_amountText.isEmpty() ? tr("The payer types it") : m_amountText;
    // Amounts are never cut: they shrink.
    TypeRole role = m_amountText.isEmpty() ? TypeRole::Section : TypeRole::Total;
    for (const TypeRole smaller : {TypeRole::FunctionKey, TypeRole::Section}) {
        if (QFontMetrics(typeFont(role)).horizontalAdvance(amount) > width() - 2 * pad)
            role = smaller;
    }
    m_amount->setRole(role);
    m_amount->setMinimumHeight(lineHeight(TypeRole::Total, amount));
    m_amount->setText(amount);
    update();
}

} // namespace ui
