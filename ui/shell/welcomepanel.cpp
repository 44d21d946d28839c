// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/welcomepanel.h"

#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/moneyfigure.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int panelWidth = 520;
constexpr int pad = 56;
constexpr int badgeSide = 44;
constexpr int figurePx = 80;
constexpr int figureRoom = 120;
constexpr int sampleRiel = 12'000;

} // namespace

WelcomePanel::WelcomePanel(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_promise(new PlainLabel(appearance, TypeRole::FunctionKey, this))
    , m_note(new PlainLabel(appearance, TypeRole::Body, this))
{
    const FixedColors& colors = FixedColors::get();
    setFixedWidth(panelWidth);
    m_promise->setWeight(Weight::Regular);
    m_promise->setWrap(true);
    m_promise->setFixedColor(colors.customerText2);
    m_note->setWrap(true);
    m_note->setFixedColor(colors.customerText2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad + badgeSide, pad, pad);
    column->addStretch(1);
    column->addSpacing(figureRoom);
    column->addWidget(m_promise);
    column->addStretch(1);
    column->addWidget(m_note);
    retranslate();
}

void WelcomePanel::paintEvent(QPaintEvent*)
{
    const FixedColors& colors = FixedColors::get();
    QPainter painter(this);
    painter.fillRect(rect(), colors.customerGround);
    const QRectF badge(pad, pad + 8, badgeSide, badgeSide);
    paintBox(painter, badge, {.fill = colors.customerText, .edge = {}, .radius = buttonRadius});
    painter.setFont(typeFont(TypeRole::FunctionKey));
    painter.setPen(colors.customerGround);
    painter.drawText(badge, Qt::AlignCenter, u"P"_s);
    painter.setPen(colors.customerText);
    painter.drawText(badge.translated(badgeSide + 14, 0).adjusted(0, 0, panelWidth / 2.0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, u"Paydesk"_s);

    const QString sample =
        money::withDigits(money::grouped(QString::number(sampleRiel), money::Currency::Khr), m_appearance.digits());
    const MoneyFigure figure(sample, money::Currency::Khr, 16);
    const double baseline = m_promise->y() - figureRoom / 2.0 + MoneyFigure::capHeight(figurePx) / 2;
    figure.paint(painter, QPointF(pad, baseline), figurePx, colors.customerText, colors.customerText2);
}

void WelcomePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePanel::retranslate()
{
    m_promise->setText(
        tr("Type an amount. The customer scans. Paydesk watches and tells you when the money is really there."));
    m_note->setText(tr("Works without an account, without the internet, in two minutes."));
}

} // namespace ui
