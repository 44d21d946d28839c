// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/digitcells.h"

#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui {

namespace {

constexpr double khmerCell = 0.86; ///< em

struct Cells {
    QFontMetricsF metrics;
    int px;
    [[nodiscard]] double of(QChar sign) const
    {
        const bool khmer = sign.unicode() >= 0x17E0 && sign.unicode() <= 0x17E9;
        return khmer ? px * khmerCell : metrics.horizontalAdvance(sign);
    }
    [[nodiscard]] double of(const QString& figure) const
    {
        double width = 0;
        for (const QChar sign : figure)
            width += of(sign);
        return width;
    }
};

} // namespace

void paintDigitCells(QPainter& painter, const QRectF& box, const QString& figure, int px)
{
    const auto cellsAt = [](int size) {
        return Cells{QFontMetricsF(typeFont(TypeRole::TotalLarge, Weight::Bold, size)), size};
    };
    Cells cells = cellsAt(px);
    if (const double width = cells.of(figure); width > box.width())
        cells = cellsAt(static_cast<int>(px * box.width() / width));
    double x = box.center().x() - cells.of(figure) / 2;
    const double baseline = box.center().y() + cells.metrics.capHeight() / 2;
    painter.setFont(typeFont(TypeRole::TotalLarge, Weight::Bold, cells.px));
    for (const QChar sign : figure) {
        const double inset = (cells.of(sign) - cells.metrics.horizontalAdvance(sign)) / 2;
        painter.drawText(QPointF(x + inset, baseline), QString(sign));
        x += cells.of(sign);
    }
}

} // namespace ui
