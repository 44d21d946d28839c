// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/focusring.h"

#include "ui/common/paintbox.h"

#include <QPainter>

namespace ui {

void paintFocusRing(QPainter& painter, const QRectF& box, double radius, const Theme& theme)
{
    constexpr double gap = 2;
    painter.save();
    // Whole device pixels, rounded down: at 125 and 150 % the ring would else be cut at the widget's edge.
    const double width = snappedWidth(painter, 3);
    const double out = gap + width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(snapped(painter, box).adjusted(-out, -out, out, out), radius + out, radius + out);
    painter.restore();
}

} // namespace ui
