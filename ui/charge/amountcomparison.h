// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <QWidget>
#include <vector>

namespace ui {

class Appearance;

/// Asked, received, and what is between them, as three figures of one size; a bar shows the share where one is too
/// small or too large. Figures shrink together until they fit and are never cut.
class AmountComparison final : public QWidget {
    Q_OBJECT

public:
    explicit AmountComparison(const Appearance& appearance, QWidget* parent = nullptr);

    void setPayment(const payments::Payment& payment);
    /// Stacked: label left, figure right, one a row.
    void setStacked(bool stacked);
    [[nodiscard]] int wantedHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Column {
        QString label;
        std::optional<money::Money> amount;
        QString words; ///< where there is no amount
        bool signedAmount = false; ///< a plus where it is more
        bool strong = false; ///< in the state's colour: what the exception is about
    };
    [[nodiscard]] double figureWidth(const Column& column, int px) const;
    void paintFigure(class QPainter& painter, const Column& column, QPointF baseline, int px) const;
    void paintBar(class QPainter& painter, const QRectF& bar) const;
    [[nodiscard]] QString figureText(const Column& column) const;

    const Appearance& m_appearance;
    std::vector<Column> m_columns;
    std::optional<double> m_share; ///< received of asked (short) or asked of received (over), 0 to 1
    bool m_stacked = false;
};

} // namespace ui
