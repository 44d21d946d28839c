// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

/// A figure that stands still while it counts, in the middle of `box`, with the pen of `painter`: at `px`, or as much
/// smaller as `box` asks for. Noto Sans Khmer's digits have unequal widths, so they are set in cells.
void paintDigitCells(QPainter& painter, const QRectF& box, const QString& figure, int px);

} // namespace ui
