// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/receipt/slippreview.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int shownWidth = 336; ///< of the widest strip
constexpr qreal margin = 14; ///< of white around what is printed

} // namespace

SlipPreview::SlipPreview(QWidget* parent)
    : QWidget(parent)
{
}

void SlipPreview::setLayoutOf(reports::SlipLayout layout)
{
    m_layout = std::make_unique<reports::SlipLayout>(std::move(layout));
    setFixedSize(sizeHint());
    update();
}

qreal SlipPreview::scale() const
{
    constexpr qreal dotsOfWidestRoll = 576;
    return std::min(0.5, (shownWidth - 2 * margin) / std::max<qreal>(m_layout->width(), dotsOfWidestRoll));
}

QSize SlipPreview::sizeHint() const
{
    if (!m_layout)
        return {shownWidth, shownWidth};
    return QSizeF(m_layout->width() * scale() + 2 * margin, m_layout->height() * scale() + 2 * margin).toSize();
}

void SlipPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(QColor(0, 0, 0, 56)); // on white ground too its edge is seen
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!m_layout)
        return;
    painter.translate(margin, margin);
    painter.scale(scale(), scale());
    m_layout->draw(painter);
}

} // namespace ui
