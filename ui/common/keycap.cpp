// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/keycap.h"

#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

QSize keyCapSize(const QString& key)
{
    constexpr int pad = 6;
    constexpr int height = 20;
    const QFontMetrics metrics(typeFont(TypeRole::KeyCap));
    return {metrics.horizontalAdvance(key) + 2 * pad, height};
}

void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key, const Theme& theme, KeyCapGround ground)
{
    const bool onInk = ground == KeyCapGround::Ink;
    QColor edge = onInk ? theme.inkText : (theme.isHighContrast() ? theme.line2 : theme.line);
    if (onInk && !theme.isHighContrast())
        edge.setAlphaF(0.55F);
    paintBox(painter, box, {.fill = {}, .edge = edge, .edgeWidth = 1, .radius = 4});
    painter.save();
    painter.setFont(typeFont(TypeRole::KeyCap));
    painter.setPen(onInk ? theme.inkText : theme.text3);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, key);
    painter.restore();
}

} // namespace ui
