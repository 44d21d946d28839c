// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui {

/// Corner radii in device-independent pixels; nothing else is round.
inline constexpr double cardRadius = 12;
inline constexpr double buttonRadius = 8;
inline constexpr double keyRadius = 10;
inline constexpr double chipRadius = 18;

/// `box` moved to whole device pixels of what `painter` paints on, so that 1 px lines stay crisp at 125 and 150 %.
[[nodiscard]] QRectF snapped(const QPainter& painter, const QRectF& box);

/// `width` as a whole number (at least one) of device pixels.
[[nodiscard]] double snappedWidth(const QPainter& painter, double width);

struct BoxLook {
    // Later `look.edge = {}` would mean Qt::color0, which is white: write QColor().
    QColor fill; ///< invalid: none
    QColor edge; ///< invalid: none
    double edgeWidth = 1;
    double radius = 0;
    Qt::PenStyle style = Qt::SolidLine;
};

/// A box with its edge inside `box`, snapped.
void paintBox(QPainter& painter, const QRectF& box, const BoxLook& look);

/// A separator `width` high along the top of `area` (or as wide along its left), snapped.
void paintLine(QPainter& painter, const QRectF& area, Qt::Orientation orientation, const QColor& color);

/// 45° stripes, 8 px apart, over `box`: "not known" and practice, never anything certain.
void paintHatching(QPainter& painter, const QRectF& box, double radius, const QColor& color);

} // namespace ui
