// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tablehead.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QAbstractItemModel>
#include <QPainter>

namespace ui {

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

void TableHead::paintEvent(QPaintEvent* event)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(viewport());
    painter.fillRect(rect(), theme.surface);
    painter.end();
    QHeaderView::paintEvent(event);
    QPainter over(viewport());
    paintLine(over, QRectF(0, height() - snappedWidth(over, 1), width(), 1), Qt::Horizontal, theme.line);
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = m_appearance.theme();
    painter->fillRect(rect, theme.surface);
    const bool isLast = section == count() - 1;
    const QRect area = rect.adjusted(section == 0 ? Pad : 0, 0, isLast ? -Pad : -Gap, 0);
    const int side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->setFont(typeFont(TypeRole::Small));
    painter->setPen(theme.text2);
    painter->drawText(area, side | Qt::AlignVCenter | Qt::TextSingleLine,
        model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
}

} // namespace ui
