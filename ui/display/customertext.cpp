// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/customertext.h"

#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double smallestPx = 14;
constexpr double unlimited = 1 << 20;

QFont fontOf(const CustomerTextLook& look, CustomerText::Kind kind, double px)
{
    const TypeRole role = kind == CustomerText::Kind::Amount ? TypeRole::CustomerAmount : TypeRole::Body;
    return typeFont(role, look.bold ? Weight::Bold : Weight::Regular, static_cast<int>(std::lround(px)));
}

} // namespace

CustomerText::CustomerText(const QString& text, const CustomerTextLook& look, double width, Kind kind)
    : m_color(look.color)
    , m_px(std::max(look.px, smallestPx))
{
    if (text.isEmpty())
        return;
    // Design steps of 8 px on a full HD screen.
    const double step = std::max(1.0, look.px * 8 / 272);
    const double least = kind == Kind::Amount ? smallestPx : std::max(smallestPx, look.px / 2);
    m_font = fontOf(look, kind, m_px);
    while (!lay(text, width, look.maximumLines) && m_px > least) {
        m_px = std::max(least, m_px - step);
        m_font = fontOf(look, kind, m_px);
    }
    if (kind == Kind::Words && m_width > width)
        m_lines.last() = QFontMetricsF(m_font).elidedText(m_lines.last(), Qt::ElideRight, width);
    if (m_lines.size() > look.maximumLines) {
        const QString rest = m_lines.mid(look.maximumLines - 1).join(QString());
        m_lines = m_lines.first(look.maximumLines);
        m_lines.last() = QFontMetricsF(m_font).elidedText(rest, Qt::ElideRight, width);
    }
    m_step = m_px * (hasKhmer(text) ? look.khmerLine : look.line);
}

void CustomerText::paint(QPainter& painter, QPointF topLeft) const
{
    paintLines(painter, topLeft, 0, false);
}

void CustomerText::paintCentred(QPainter& painter, QPointF topLeft, double width) const
{
    paintLines(painter, topLeft, width, true);
}

bool CustomerText::lay(const QString& text, double width, int maximumLines)
{
    m_lines.clear();
    m_width = 0;
    QTextLayout layout(text, m_font);
    QTextOption option;
    // One line breaks nowhere, so that a figure never loses a digit to the next line. Khmer breaks at the U+200B of
    // our translations.
    option.setWrapMode(maximumLines == 1 ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(maximumLines == 1 ? unlimited : width);
        m_lines << text.mid(line.textStart(), line.textLength()).trimmed();
        m_width = std::max(m_width, line.naturalTextWidth());
    }
    layout.endLayout();
    return m_lines.size() <= maximumLines && m_width <= width + 0.5;
}

void CustomerText::paintLines(QPainter& painter, QPointF topLeft, double width, bool centred) const
{
    const QFontMetricsF metrics(m_font);
    painter.setPen(m_color);
    double top = topLeft.y();
    for (const QString& text : m_lines) {
        QTextLayout layout(text, m_font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(unlimited);
        layout.endLayout();
        const double x = topLeft.x() + (centred ? (width - line.naturalTextWidth()) / 2 : 0);
        const double air = (m_step - (metrics.ascent() + metrics.descent())) / 2;
        const double baseline = std::round(top + air + metrics.ascent());
        line.draw(&painter, QPointF(x, baseline - line.ascent()));
        top += m_step;
    }
}

} // namespace ui
