// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/columntext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>
#include <functional>

namespace ui {

namespace {

constexpr double khmerCell = 0.86;
constexpr double rielScale = 1.22;

bool isKhmerDigit(QChar sign)
{
    return sign.unicode() >= 0x17E0 && sign.unicode() <= 0x17E9;
}

QFont rielFont(QFont font)
{
    font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * rielScale)));
    return font;
}

using Draw = std::function<void(double x, const QString& part, const QFont& font)>;

/// Hands every part to `draw` and returns the width of all.
double walk(const QString& text, const QFont& font, const Draw& draw)
{
    const QFontMetricsF metrics(font);
    const double cell = khmerCell * font.pixelSize();
    double x = 0;
    qsizetype from = 0;
    while (from < text.size()) {
        const QChar sign = text[from];
        if (isKhmerDigit(sign)) {
            draw(x + (cell - metrics.horizontalAdvance(sign)) / 2, sign, font);
            x += cell;
            ++from;
            continue;
        }
        if (sign == QChar(0x17DB)) {
            const QFont larger = rielFont(font);
            draw(x, sign, larger);
            x += QFontMetricsF(larger).horizontalAdvance(sign);
            ++from;
            continue;
        }
        qsizetype to = from + 1;
        while (to < text.size() && !isKhmerDigit(text[to]) && text[to] != QChar(0x17DB))
            ++to;
        const QString part = text.mid(from, to - from);
        draw(x, part, font);
        x += metrics.horizontalAdvance(part);
        from = to;
    }
    return x;
}

} // namespace

double columnTextWidth(const QString& text, const QFont& font)
{
    return walk(text, font, [](double, const QString&, const QFont&) {});
}

void paintColumnText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& color,
    Qt::Alignment side)
{
    const QFontMetricsF metrics(font);
    const double left = side.testFlag(Qt::AlignRight) ? area.right() - columnTextWidth(text, font) : area.left();
    const double baseline = std::round(area.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    painter.save();
    painter.setPen(color);
    walk(text, font, [&](double x, const QString& part, const QFont& partFont) {
        painter.setFont(partFont);
        painter.drawText(QPointF(left + x, baseline), part);
    });
    painter.restore();
}

} // namespace ui
