// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/qr/matrix.h"
#include "ui/display/customerscene.h"

#include <QColor>
#include <QSizeF>

class QPainter;

namespace ui {

/// What a scene stands on; at least 7:1, the same in every theme.
struct CustomerColors {
    QColor ground;
    QColor text;
    QColor text2; ///< labels
};

[[nodiscard]] CustomerColors customerColors(const CustomerScene& scene);

/// The codes of a scene, encoded for the room they have. Empty where the scene has none.
struct CustomerCodes {
    qr::Matrix code;
    qr::Matrix receipt;
};

/// Side of the square that a code with its quiet zone may take, in device-independent pixels.
[[nodiscard]] double codeSide(QSizeF size, const CustomerScene& scene);
[[nodiscard]] double receiptSide(QSizeF size);

/// Paints `scene` and nothing else over `size`. `turn`: of the spinner, in revolutions. Built for 1920 x 1080 and
/// 1080 x 1920 and scaled to what there is.
void paintCustomerScene(
    QPainter& painter, QSizeF size, const CustomerScene& scene, const CustomerCodes& codes, double turn);

} // namespace ui
