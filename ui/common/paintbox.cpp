// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paintbox.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace ui {

QRectF snapped(const QPainter& painter, const QRectF& box)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(box);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

double snappedWidth(const QPainter& painter, double width)
{
    const double scale = painter.deviceTransform().m11();
    return std::max(1.0, std::floor(width * scale + 0.25)) / scale;
}

void paintBox(QPainter& painter, const QRectF& box, const BoxLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF area = snapped(painter, box);
    double radius = look.radius;
    if (look.edge.isValid()) {
        const double width = snappedWidth(painter, look.edgeWidth);
        area.adjust(width / 2, width / 2, -width / 2, -width / 2);
        radius = std::max(0.0, radius - width / 2);
        QPen pen(look.edge, width, look.style);
        if (look.style == Qt::DashLine)
            pen.setDashPattern({3.0, 3.0});
        painter.setPen(pen);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    radius = std::min({radius, area.width() / 2, area.height() / 2});
    painter.drawRoundedRect(area, radius, radius);
    painter.restore();
}

void paintLine(QPainter& painter, const QRectF& area, Qt::Orientation orientation, const QColor& color)
{
    const double width = snappedWidth(painter, 1);
    QRectF bar = snapped(painter, area);
    if (orientation == Qt::Horizontal)
        bar.setHeight(width);
    else
        bar.setWidth(width);
    painter.fillRect(bar, color);
}

void paintHatching(QPainter& painter, const QRectF& box, double radius, const QColor& color)
{
    constexpr double step = 8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.5));
    const int stripes = static_cast<int>(std::ceil((box.width() + box.height()) / step));
    for (int i = 0; i < stripes; ++i) {
        const double x = box.left() - box.height() + i * step;
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

} // namespace ui
