// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledger/progressline.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int lineHeight = 6;
constexpr int above = 6; ///< what it is about stands close over it
constexpr int below = 4;

} // namespace

ProgressLine::ProgressLine(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFixedHeight(above + lineHeight + below);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ProgressLine::setValue(int permille)
{
    m_permille = std::clamp(permille, 0, 1000);
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double round = lineHeight / 2.0;
    const auto fill = [&](double width, const QColor& color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(0, above, width, lineHeight), round, round);
    };
    fill(width(), theme.line);
    if (m_permille > 0)
        fill(std::max<double>(lineHeight, width() * m_permille / 1000.0), theme.ink);
}

} // namespace ui
