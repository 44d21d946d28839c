// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/qr/matrix.h"
#include "ui/display/customerpainting.h"

#include <QPainter>
#include <QRectF>

namespace ui {

/// The room of one scene below the practice stripe and how its measures, made for 1920 x 1080, come out in it.
struct CustomerFrame {
    QRectF area;
    double scale;
    bool portrait;

    CustomerFrame(QSizeF size, const CustomerScene& scene);

    [[nodiscard]] double px(double design) const { return design * scale; }
    [[nodiscard]] double pad() const { return px(80); }

    /// The white panel of the code.
    [[nodiscard]] QRectF panel() const;
    /// The square of the code in the panel; it stands above the badge.
    [[nodiscard]] double codeSide() const;
    /// The rest: name, amount, countdown.
    [[nodiscard]] QRectF column() const;
};

/// The code in the middle of `room`, whole device pixels a module and black on white whatever the scale. The painter's
/// own transform must not turn or shear.
void paintCode(QPainter& painter, const QRectF& room, const qr::Matrix& matrix);
/// Height of the row of badges.
[[nodiscard]] double badgeRowHeight(const CustomerFrame& frame);
[[nodiscard]] double badgeRowWidth(const CustomerFrame& frame, const CustomerScene& scene);
/// Names of schemes in boxes and the hint behind them.
void paintBadgeRow(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, QPointF topLeft,
    const QColor& text, const QColor& hint);
/// Name of the shop with its hint at the top of `column`; returns where it ends.
double paintShop(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const QRectF& column);
/// "KHR riel ៛" under an amount; returns its height.
double paintCurrency(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, QPointF topLeft);
[[nodiscard]] double currencyHeight(const CustomerFrame& frame, const CustomerScene& scene);

/// Preparing, and everything with a code.
void paintCodeScene(
    QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const CustomerCodes& codes, double turn);
/// Everything else.
void paintMessageScene(
    QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const CustomerCodes& codes);

} // namespace ui
