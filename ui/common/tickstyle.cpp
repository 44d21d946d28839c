// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tickstyle.h"

#include "ui/common/paintbox.h"

#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double corner = 3;

void paintTick(QPainter& painter, const QRectF& box, const QColor& color)
{
    const double unit = box.width() / 14;
    const QPointF left = box.topLeft() + QPointF(3.5, 7) * unit;
    painter.setPen(QPen(color, 1.75 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{left, left + QPointF(2.5, 3) * unit, left + QPointF(7, -3.5) * unit});
}

void paintDot(QPainter& painter, const QRectF& box, const QColor& color)
{
    const double inset = box.width() * 0.3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

} // namespace

TickStyle::TickStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void TickStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool isBox = element == PE_IndicatorCheckBox;
    const int side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(*painter, box,
        {.fill = option->palette.color(QPalette::Base),
            .edge = option->palette.color(QPalette::Mid),
            .radius = isBox ? corner : side / 2.0});
    if (option->state.testFlag(State_On)) {
        const QColor color = option->palette.color(QPalette::Text);
        if (isBox)
            paintTick(*painter, box, color);
        else
            paintDot(*painter, box, color);
    }
    painter->restore();
}

} // namespace ui
