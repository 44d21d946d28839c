// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/focusring.h"

#include <QPainter>

namespace ui {

void paintFocusRing(QPainter& painter, const QRectF& box, double radius, const Theme& theme)
{
    constexpr double gap = 2;
    constexpr double width = 3;
    constexpr double out = gap + width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius + out, radius + out);
    painter.restore();
}

} // namespace ui
