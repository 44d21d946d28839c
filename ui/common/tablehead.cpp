// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tablehead.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QAbstractItemModel>
#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace ui {

namespace {

/// A shaft of 10 px with its head, as the icons are drawn, in the middle of its box, clear of the words beside it.
void paintArrow(QPainter& painter, const QRectF& box, Qt::SortOrder order, const QColor& color)
{
    const double way = order == Qt::DescendingOrder ? 1 : -1;
    const QPointF tip(box.center().x(), box.center().y() + 5 * way);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(tip, tip - QPointF(0, 10 * way));
    painter.drawLine(tip, tip - QPointF(3.5, 3.5 * way));
    painter.drawLine(tip, tip - QPointF(-3.5, 3.5 * way));
    painter.restore();
}

} // namespace

TableHead::TableHead(const Appearance& appearance, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_appearance(appearance)
{
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(0);
    setFixedHeight(Height);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
}

void TableHead::setEndPad(int pad)
{
    m_endPad = pad;
    viewport()->update();
}

void TableHead::setSorted(int section, Qt::SortOrder order)
{
    m_sorted = section;
    m_order = order;
    viewport()->update();
}

int TableHead::wordWidth(const QString& word)
{
    return static_cast<int>(std::ceil(QFontMetricsF(typeFont(TypeRole::Small)).horizontalAdvance(word))) + ArrowWidth;
}

void TableHead::paintEvent(QPaintEvent* event)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(viewport());
    painter.fillRect(rect(), theme.surface);
    painter.end();
    QHeaderView::paintEvent(event);
    QPainter over(viewport());
    if (m_endPad > Pad) // words of a head that is scrolled do not run under the button
        over.fillRect(QRect(width() - m_endPad, 0, m_endPad, height()), theme.surface);
    paintLine(over, QRectF(0, height() - snappedWidth(over, 1), width(), 1), Qt::Horizontal, theme.line);
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = m_appearance.theme();
    painter->fillRect(rect, theme.surface);
    const QRect area =
        rect.adjusted(isOutermost(section, -1) ? Pad : 0, 0, isOutermost(section, 1) ? -m_endPad : -Gap, 0);
    const Qt::Alignment side(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QString word = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFont font = typeFont(TypeRole::Small);
    painter->setFont(font);
    painter->setPen(section == m_sorted ? theme.text : theme.text2);
    if (section != m_sorted) {
        painter->drawText(area, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, word);
        return;
    }
    // The word stays where it stands unsorted at the left; at the right the arrow stands before it.
    const double width = QFontMetricsF(font).horizontalAdvance(word);
    const bool isRight = side.testFlag(Qt::AlignRight);
    const QRectF words(isRight ? area.right() + 1 - width : area.left(), area.top(), width + 1, area.height());
    painter->drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, word);
    const double left = isRight ? words.left() - ArrowWidth : words.left() + width;
    paintArrow(*painter, QRectF(left, area.top(), ArrowWidth, area.height()), m_order, theme.text);
}

bool TableHead::isOutermost(int section, int step) const
{
    for (int visual = visualIndex(section) + step; visual >= 0 && visual < count(); visual += step) {
        if (!isSectionHidden(logicalIndex(visual)))
            return false;
    }
    return true;
}

} // namespace ui
