// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/currency.h"
#include "ui/common/theme.h"

#include <QPointF>
#include <QString>

class QPainter;

namespace ui {

/// The hero figure of a page: digits in display bold with the currency's sign beside them, quieter, the riel sign
/// enlarged because Noto draws it small (design/visual-language.md section 2). Painted by MoneyField and by the QR
/// panel.
class MoneyFigure final {
public:
    /// Amounts are never cut: they shrink in steps of 8 px down to this, where 13 digits still fit 560 px.
    static constexpr int SmallestPx = 64;

    /// `digits`: grouped as money::format does with CurrencyMark::None. `gap`: px between digits and a sign behind
    /// them.
    MoneyFigure(QString digits, money::Currency currency, double gap);

    /// The largest size from `largest` down that fits `width`.
    [[nodiscard]] int fittingPx(double width, int largest) const;
    /// The largest size from `largest` down whose figures are at most `height` high.
    [[nodiscard]] static int pxForCapHeight(double height, int largest);
    [[nodiscard]] double width(int px) const;
    /// From the left edge to the end of the digits, where a caret stands.
    [[nodiscard]] double digitsEnd(int px) const;
    [[nodiscard]] static double capHeight(int px);

    /// `baseline` is the left end of the base line.
    void paint(QPainter& painter, QPointF baseline, int px, const QColor& digits, const QColor& sign) const;

private:
    [[nodiscard]] double beforeWidth(int px) const;
    [[nodiscard]] double signWidth(int px) const;

    QString m_digits;
    QString m_sign;
    bool m_signAfter;
    double m_gap;
};

} // namespace ui
