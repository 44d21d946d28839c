// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/heroamount.h"

#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/moneyfigure.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

HeroAmount::HeroAmount(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void HeroAmount::setAmount(std::optional<money::Money> amount, const QString& words)
{
    m_amount = amount;
    m_words = words;
    setAccessibleName(amount ? money::format(*amount, money::CurrencyMark::Code) : words);
    update();
}

void HeroAmount::setLargest(int px)
{
    m_largest = px;
    update();
}

void HeroAmount::paintEvent(QPaintEvent*)
{
    constexpr double signGap = 20;
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    if (!m_amount) {
        constexpr int smallestWords = 20;
        int wordsPx = typeSpec(TypeRole::Headline).px;
        const auto wide = [this](int px) {
            return QFontMetrics(typeFont(TypeRole::Headline, Weight::Bold, px)).horizontalAdvance(m_words) > width();
        };
        while (wordsPx > smallestWords && wide(wordsPx))
            wordsPx -= 4;
        painter.setFont(typeFont(TypeRole::Headline, Weight::Bold, wordsPx));
        painter.setPen(theme.text);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_words);
        return;
    }
    const MoneyFigure figure(
        money::format(*m_amount, money::CurrencyMark::None, m_appearance.digits()), m_amount->currency(), signGap);
    int px = figure.fittingPx(width(), m_largest);
    if (const double needed = figure.width(px); needed > width())
        px = static_cast<int>(px * width() / needed);
    const double baseline = height() / 2.0 + MoneyFigure::capHeight(px) / 2;
    // The figure's own side bearing would set it in from the edge the other lines keep.
    figure.paint(painter, QPointF(-px * 0.02, baseline), px, theme.text, theme.text2);
}

} // namespace ui
