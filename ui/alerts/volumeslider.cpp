// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/volumeslider.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <algorithm>

namespace ui {

VolumeSlider::VolumeSlider(const Appearance& appearance, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_appearance(appearance)
{
    constexpr int step = 5;
    setRange(0, 100);
    setSingleStep(step);
    setPageStep(2 * step);
    setFocusPolicy(Qt::StrongFocus);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize VolumeSlider::sizeHint() const
{
    return {240, 36 + 2 * focusMargin};
}

void VolumeSlider::paintEvent(QPaintEvent*)
{
    constexpr double track = 6;
    constexpr double knob = 20;
    const Theme& theme = m_appearance.theme();
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const double centre = std::clamp(handle.center().x(), knob / 2 + focusMargin, width() - knob / 2 - focusMargin);
    const double middle = height() / 2.0;
    QPainter painter(this);
    QRectF line(focusMargin, middle - track / 2, width() - 2.0 * focusMargin, track);
    paintBox(painter, line,
        {.fill = theme.sunken, .edge = theme.isHighContrast() ? theme.line2 : theme.line, .radius = track / 2});
    line.setRight(centre);
    paintBox(painter, line, {.fill = theme.text2, .edge = QColor(), .radius = track / 2});
    const QRectF circle(centre - knob / 2, middle - knob / 2, knob, knob);
    paintBox(painter, circle, {.fill = theme.surface, .edge = theme.ink, .edgeWidth = 2, .radius = knob / 2});
    if (hasFocus())
        paintFocusRing(painter, circle, knob / 2, theme);
}

} // namespace ui
