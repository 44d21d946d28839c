// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/moneyfigure.h"

#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double rielScale = 1.22;
constexpr double gapBefore = 4;
constexpr int step = 8;

QFont digitsFont(int px)
{
    return typeFont(TypeRole::Hero, Weight::Bold, px);
}

QFont signFont(const QString& sign, int px)
{
    if (!hasKhmer(sign))
        return digitsFont(px);
    return khmerFont(TypeRole::Hero, Weight::Bold, static_cast<int>(std::lround(px * rielScale)));
}

/// The largest size from `largest` down that is at most `share` of it.
int stepsDown(int largest, double share)
{
    const int steps = static_cast<int>(std::ceil(largest * (1 - share) / step));
    return std::max(MoneyFigure::SmallestPx, largest - std::max(0, steps) * step);
}

} // namespace

MoneyFigure::MoneyFigure(QString digits, money::Currency currency, double gap)
    : m_digits(std::move(digits))
    , m_sign(QString::fromUtf16(money::spec(currency).symbol).trimmed())
    , m_signAfter(money::spec(currency).symbolAfter)
    , m_gap(gap)
{
}

int MoneyFigure::fittingPx(double width, int largest) const
{
    const double most = this->width(largest);
    if (most <= width)
        return largest;
    // All but the gap grows with the size. Not tried size by size: each would load a font.
    int px = stepsDown(largest, (width - m_gap) / (most - m_gap));
    while (px > SmallestPx && this->width(px) > width)
        px = std::max(SmallestPx, px - step);
    return px;
}

int MoneyFigure::pxForCapHeight(double height, int largest)
{
    return stepsDown(largest, height / capHeight(largest));
}

double MoneyFigure::width(int px) const
{
    return digitsEnd(px) + (m_signAfter ? m_gap + signWidth(px) : 0);
}

double MoneyFigure::digitsEnd(int px) const
{
    return beforeWidth(px) + QFontMetricsF(digitsFont(px)).horizontalAdvance(m_digits);
}

double MoneyFigure::capHeight(int px)
{
    return QFontMetricsF(digitsFont(px)).capHeight();
}

void MoneyFigure::paint(QPainter& painter, QPointF baseline, int px, const QColor& digits, const QColor& sign) const
{
    painter.save();
    painter.setFont(digitsFont(px));
    painter.setPen(digits);
    painter.drawText(baseline + QPointF(beforeWidth(px), 0), m_digits);
    painter.setFont(signFont(m_sign, px));
    painter.setPen(sign);
    const double x = m_signAfter ? digitsEnd(px) + m_gap : 0;
    painter.drawText(baseline + QPointF(x, 0), m_sign);
    painter.restore();
}

double MoneyFigure::beforeWidth(int px) const
{
    return m_signAfter ? 0 : signWidth(px) + gapBefore;
}

double MoneyFigure::signWidth(int px) const
{
    return QFontMetricsF(signFont(m_sign, px)).horizontalAdvance(m_sign);
}

} // namespace ui
