// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// Figures that stand under each other. Noto Sans Khmer's digits differ in width, so each gets a cell of 0.86 em, and
/// its riel sign is drawn small, so it is enlarged (design/visual-language.md section 2). Everything else runs free.
namespace ui {

[[nodiscard]] double columnTextWidth(const QString& text, const QFont& font);

/// On one line in the middle of `area`, at its left or right side; never cut.
void paintColumnText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& color,
    Qt::Alignment side = Qt::AlignLeft);

} // namespace ui
