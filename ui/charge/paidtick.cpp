// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/paidtick.h"

#include "ui/common/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace ui {

PaidTick::PaidTick(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    constexpr int drawingMs = 240;
    m_drawing.setDuration(drawingMs);
    m_drawing.setStartValue(0.0);
    m_drawing.setEndValue(1.0);
    connect(&m_drawing, &QVariantAnimation::valueChanged, this, [this](const QVariant& part) {
        m_part = part.value<double>();
        update();
    });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void PaidTick::draw()
{
    m_drawing.stop();
    const bool mayMove = QApplication::isEffectEnabled(Qt::UI_General)
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_part = mayMove ? 0 : 1;
    if (mayMove)
        m_drawing.start();
    update();
}

void PaidTick::paintEvent(QPaintEvent*)
{
    // Shares of the side, measured off design/03-charge-paid-dark.png.
    constexpr QPointF start(0.27, 0.51);
    constexpr QPointF corner(0.43, 0.665);
    constexpr QPointF end(0.73, 0.345);
    constexpr double stroke = 0.092;
    constexpr double shortArm = 0.34; // of the whole stroke
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_appearance.theme();
    const double side = std::min(width(), height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.green);
    painter.drawEllipse(QRectF(0, 0, side, side));
    if (m_part <= 0)
        return;
    painter.setPen(QPen(theme.surface, side * stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double first = std::min(m_part / shortArm, 1.0);
    const double second = std::max(0.0, (m_part - shortArm) / (1 - shortArm));
    QPolygonF line{start * side, (start + (corner - start) * first) * side};
    if (second > 0)
        line << (corner + (end - corner) * second) * side;
    painter.drawPolyline(line);
}

} // namespace ui
