// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/figurestable.h"

#include "ui/common/appearance.h"
#include "ui/common/columntext.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/state.h"
#include "ui/common/tablehead.h"
#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowHeight = 60;
constexpr int usualRows = 4; ///< of bars
constexpr int markSize = 16;
constexpr int markGap = 8;
constexpr int leastWidth = 560;

QFont figureFont()
{
    return typeFont(TypeRole::Section);
}

} // namespace

FiguresTable::FiguresTable(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void FiguresTable::setHeads(const QString& theirs, const QString& ours, const QString& difference)
{
    m_theirs = theirs;
    m_ours = ours;
    m_difference = difference;
    update();
}

void FiguresTable::setRows(const std::vector<Row>& rows)
{
    m_rows = rows;
    QStringList spoken;
    for (const Row& row : rows)
        spoken << u"%1: %2 %3, %4 %5 %6, %7"_s.arg(
            row.label, m_theirs, row.theirs, m_ours, row.ours, row.ourNote, row.difference);
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

void FiguresTable::setLoading(bool loading)
{
    m_loading = loading;
    updateGeometry();
    update();
}

QSize FiguresTable::sizeHint() const
{
    const auto rows = m_loading && m_rows.empty() ? usualRows : static_cast<int>(m_rows.size());
    return {leastWidth, TableHead::Height + rows * rowHeight};
}

QSize FiguresTable::minimumSizeHint() const
{
    return sizeHint();
}

FiguresTable::Columns FiguresTable::columns() const
{
    constexpr double labelShare = 0.26;
    constexpr double theirsShare = 0.48;
    constexpr double oursShare = 0.70;
    const double room = width() - 2.0 * TableHead::Pad;
    const double left = TableHead::Pad;
    return {left, left + std::max(labelShare, theirsShare) * room, left + oursShare * room,
        left + oursShare * room + 2 * TableHead::Gap};
}

void FiguresTable::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    const Columns at = columns();
    const QFont small = typeFont(TypeRole::Small);
    const QRectF head(0, 0, width(), TableHead::Height);
    paintColumnText(painter, head.adjusted(0, 0, at.theirs - width(), 0), m_theirs, small, theme.text2, Qt::AlignRight);
    paintColumnText(painter, head.adjusted(0, 0, at.ours - width(), 0), m_ours, small, theme.text2, Qt::AlignRight);
    paintColumnText(painter, head.adjusted(at.difference, 0, 0, 0), m_difference, small, theme.text2);
    paintLine(painter, QRectF(0, head.bottom() - snappedWidth(painter, 1), width(), 1), Qt::Horizontal, theme.line);
    double top = head.bottom();
    for (const Row& row : m_rows) {
        paintRow(painter, row, at, top);
        top += rowHeight;
    }
    if (!m_loading || !m_rows.empty())
        return;
    constexpr double bar = 12;
    for (int i = 0; i < usualRows; ++i, top += rowHeight)
        for (const double right : {at.theirs, at.ours})
            paintBox(painter, QRectF(right - 96, top + (rowHeight - bar) / 2, 96, bar),
                {.fill = theme.sunken, .edge = QColor(), .radius = 4});
}

void FiguresTable::paintRow(QPainter& painter, const Row& row, const Columns& at, double top) const
{
    const Theme& theme = m_appearance.theme();
    const QRectF line(0, top, width(), rowHeight);
    const QFont body = typeFont(TypeRole::Body);
    const QFont small = typeFont(TypeRole::Small);
    const double labelRoom = at.theirs - columnTextWidth(row.theirs, figureFont()) - at.label - TableHead::Gap;
    painter.setFont(body);
    painter.setPen(theme.text);
    painter.drawText(
        QRectF(at.label, top, labelRoom, rowHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, row.label);
    const QColor known = theme.text;
    paintColumnText(painter, QRectF(0, top, at.theirs, rowHeight), row.theirs, figureFont(), known, Qt::AlignRight);
    const double half = row.ourNote.isEmpty() ? rowHeight : rowHeight * 0.62;
    paintColumnText(painter, QRectF(0, top, at.ours, half), row.ours, figureFont(), known, Qt::AlignRight);
    if (!row.ourNote.isEmpty())
        paintColumnText(painter, QRectF(0, top + rowHeight * 0.48, at.ours, rowHeight * 0.44), row.ourNote, small,
            theme.text2, Qt::AlignRight);
    if (!row.difference.isEmpty()) {
        const QPointF mark(at.difference, line.center().y() - markSize / 2.0);
        if (row.differs)
            paintStateShape(
                painter, QRectF(mark, QSizeF(markSize, markSize)), State::Short, theme.amber, theme.surface);
        else
            paintIcon(painter, mark, Icon::Check, markSize, theme.text2);
        const double x = at.difference + markSize + markGap;
        painter.setFont(typeFont(TypeRole::Body, row.differs ? Weight::Bold : Weight::Regular));
        painter.setPen(row.differs ? theme.amber : theme.text2);
        painter.drawText(QRectF(x, top, width() - TableHead::Pad - x, rowHeight),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, row.difference);
    }
    paintLine(painter, QRectF(0, line.bottom() - snappedWidth(painter, 1), width(), 1), Qt::Horizontal, theme.line);
}

} // namespace ui
