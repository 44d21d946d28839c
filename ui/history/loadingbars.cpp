// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/loadingbars.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/history/rowdelegate.h"

#include <QEvent>
#include <QPainter>
#include <array>

namespace ui {

void paintLoadingBar(QPainter& painter, const QRectF& area, double share, Qt::AlignmentFlag side, const Theme& theme)
{
    constexpr int barHeight = 12;
    const double width = share * area.width();
    const double left = side == Qt::AlignRight ? area.right() - width : area.left();
    paintBox(painter, QRectF(left, area.center().y() - barHeight / 2.0, width, barHeight),
        {.fill = theme.sunken, .edge = QColor(), .radius = 4});
}

LoadingBars::LoadingBars(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    named();
}

void LoadingBars::paintEvent(QPaintEvent*)
{
    constexpr int head = 36;
    constexpr std::array<double, 4> starts{0.0, 0.2, 0.5, 0.86};
    constexpr std::array<double, 4> widths{0.12, 0.2, 0.14, 0.14};
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    const double room = width() - 2.0 * RowDelegate::Pad;
    paintLine(painter, QRectF(0, head - snappedWidth(painter, 1), width(), 1), Qt::Horizontal, theme.line);
    for (int top = head; top + RowDelegate::RowHeight <= height(); top += RowDelegate::RowHeight) {
        for (std::size_t i = 0; i < starts.size(); ++i)
            paintLoadingBar(painter,
                QRectF(RowDelegate::Pad + starts.at(i) * room, top, widths.at(i) * room, RowDelegate::RowHeight), 1,
                Qt::AlignLeft, theme);
        paintLine(painter, QRectF(0, top + RowDelegate::RowHeight - snappedWidth(painter, 1), width(), 1),
            Qt::Horizontal, theme.line);
    }
}

void LoadingBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        named();
    QWidget::changeEvent(event);
}

void LoadingBars::named()
{
    setAccessibleName(tr("Reading the sales"));
}

} // namespace ui
