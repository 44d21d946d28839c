// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/listedtable.h"

#include "ui/common/appearance.h"
#include "ui/common/columntext.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/tablehead.h"
#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using Column = ListedModel::Column;
using Standing = ListedModel::Standing;

constexpr int barWidth = 3;
constexpr int leastInvoice = 120;
constexpr int markSize = 16;
constexpr int markGap = 8;

QFont fontOf(Column column)
{
    return typeFont(TypeRole::Body, column == Column::Amount ? Weight::Bold : Weight::Regular);
}

/// Of the word where there is no sale.
QFont standingFont(Standing standing)
{
    return typeFont(TypeRole::Body, standing == Standing::Missing ? Weight::Bold : Weight::Regular);
}

} // namespace

ListedDelegate::ListedDelegate(const Appearance& appearance, const ListedModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
{
}

void ListedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const QRectF cell = option.rect;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto column = static_cast<Column>(index.column());
    painter->fillRect(cell, isChosen ? theme.sel : theme.surface);
    if (isChosen && index.column() == 0)
        painter->fillRect(QRectF(cell.left(), cell.top(), barWidth, cell.height()), theme.ink);
    paintLine(*painter, QRectF(cell.left(), cell.bottom() - snappedWidth(*painter, 1), cell.width(), 1), Qt::Horizontal,
        theme.line);
    const ListedModel::Row& row = m_model.row(index.row());
    const QString text = m_model.text(row, column);
    const QRectF area = cell.adjusted(column == Column::Made ? TableHead::Pad : 0, 0,
        column == Column::Amount ? -TableHead::Pad : -TableHead::Gap, -1);
    const QFont font = fontOf(column);
    switch (column) {
    case Column::There:
        paintStatusPill(*painter,
            QRectF(area.left(), area.center().y() - statusPillHeight / 2.0, statusPillWidth(text), statusPillHeight),
            ListedModel::theirState(row), text, theme);
        break;
    case Column::Here:
        paintHere(*painter, area, row);
        break;
    case Column::Invoice:
    case Column::Method:
        paintColumnText(*painter, area,
            QFontMetricsF(font).elidedText(
                text, column == Column::Invoice ? Qt::ElideMiddle : Qt::ElideRight, area.width()),
            font, column == Column::Invoice ? theme.text : theme.text2);
        break;
    case Column::Amount:
        paintColumnText(*painter, area, text, font, theme.text, Qt::AlignRight);
        break;
    case Column::Made:
    case Column::ColumnCount:
        paintColumnText(*painter, area, text, font, theme.text2);
        break;
    }
}

void ListedDelegate::paintHere(QPainter& painter, const QRectF& area, const ListedModel::Row& row) const
{
    const Theme& theme = m_appearance.theme();
    const QString text = m_model.text(row, Column::Here);
    const auto ours = m_model.ourState(row);
    if (!ours) {
        const bool isMissing = row.standing == Standing::Missing;
        double x = area.left();
        if (isMissing) {
            paintIcon(painter, QPointF(x, area.center().y() - markSize / 2.0), Icon::Warning, markSize, theme.amber);
            x += markSize + markGap;
        }
        paintColumnText(painter, QRectF(x, area.top(), area.right() - x, area.height()), text,
            standingFont(row.standing), isMissing ? theme.amber : theme.text2);
        return;
    }
    const QString word = stateWord(*ours);
    const int width = statusPillWidth(word);
    paintStatusPill(painter, QRectF(area.left(), area.center().y() - statusPillHeight / 2.0, width, statusPillHeight),
        *ours, word, theme);
    double x = area.left() + width + markGap;
    if (row.standing == Standing::News) {
        paintStateShape(painter, QRectF(x, area.center().y() - markSize / 2.0, markSize, markSize), State::Short,
            theme.amber, theme.surface);
        x += markSize + markGap;
    }
    paintColumnText(
        painter, QRectF(x, area.top(), area.right() - x, area.height()), text, fontOf(Column::Here), theme.text2);
}

int ListedDelegate::cellWidth(const ListedModel::Row& row, Column column) const
{
    const QString text = m_model.text(row, column);
    const int ends =
        (column == Column::Made ? TableHead::Pad : 0) + (column == Column::Amount ? TableHead::Pad : TableHead::Gap);
    double own = columnTextWidth(text, fontOf(column));
    if (column == Column::There)
        own = statusPillWidth(text);
    if (column == Column::Here) {
        own = columnTextWidth(text, standingFont(row.standing)) + markSize + markGap;
        if (const auto ours = m_model.ourState(row))
            own += statusPillWidth(stateWord(*ours)) + markGap;
    }
    return static_cast<int>(std::ceil(own)) + ends;
}

ListedTable::ListedTable(const Appearance& appearance, ListedModel& model, QWidget* parent)
    : QTableView(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_delegate(new ListedDelegate(appearance, model, this))
{
    setHorizontalHeader(new TableHead(appearance, this));
    setItemDelegate(m_delegate);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(TableHead::RowHeight);
    verticalHeader()->setDefaultSectionSize(TableHead::RowHeight);
    verticalScrollBar()->setSingleStep(TableHead::RowHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListedTable::arrangeColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &ListedTable::arrangeColumns);
    connect(&appearance, &Appearance::changed, this, [this] {
        arrangeColumns();
        viewport()->update();
    });
}

void ListedTable::setLoading(bool loading)
{
    m_loading = loading;
    viewport()->update();
}

void ListedTable::arrangeColumns()
{
    std::array<int, Column::ColumnCount> widths{};
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int& width = widths.at(static_cast<std::size_t>(column));
        width = static_cast<int>(std::ceil(columnTextWidth(head, typeFont(TypeRole::Small)))) + TableHead::Gap
            + TableHead::Pad;
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = std::max(width, m_delegate->cellWidth(m_model.row(row), static_cast<Column>(column)));
    }
    const int room = viewport()->width();
    const auto needed = [&] {
        int sum = leastInvoice;
        for (int column = 0; column < Column::ColumnCount; ++column)
            if (column != Column::Invoice && !isColumnHidden(column))
                sum += widths.at(static_cast<std::size_t>(column));
        return sum;
    };
    setColumnHidden(Column::Method, false);
    setColumnHidden(Column::Method, needed() > room);
    widths.at(Column::Invoice) = leastInvoice + std::max(0, room - needed());
    for (int column = 0; column < Column::ColumnCount; ++column)
        setColumnWidth(column, widths.at(static_cast<std::size_t>(column)));
}

void ListedTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (m_loading && m_model.rowCount() == 0)
        paintBars(painter);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    constexpr double inset = 5;
    const QRectF row(0, rowViewportPosition(currentIndex().row()), viewport()->width(), TableHead::RowHeight);
    paintFocusRing(painter, row.adjusted(inset, inset, -inset, -inset - 1), 2, m_appearance.theme());
}

void ListedTable::paintBars(QPainter& painter) const
{
    constexpr int barHeight = 12;
    constexpr std::array<double, 4> starts{0.0, 0.2, 0.55, 0.86};
    constexpr std::array<double, 4> lengths{0.12, 0.24, 0.14, 0.14};
    const Theme& theme = m_appearance.theme();
    const double room = viewport()->width() - 2.0 * TableHead::Pad;
    for (int top = 0; top + TableHead::RowHeight <= viewport()->height(); top += TableHead::RowHeight) {
        for (std::size_t i = 0; i < starts.size(); ++i)
            paintBox(painter,
                QRectF(TableHead::Pad + starts.at(i) * room, top + (TableHead::RowHeight - barHeight) / 2.0,
                    lengths.at(i) * room, barHeight),
                {.fill = theme.sunken, .edge = QColor(), .radius = 4});
        paintLine(painter, QRectF(0, top + TableHead::RowHeight - snappedWidth(painter, 1), viewport()->width(), 1),
            Qt::Horizontal, theme.line);
    }
}

void ListedTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void ListedTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QTableView::keyPressEvent(event);
        return;
    default:
        event->ignore(); // the page's and the window's keys
    }
}

void ListedTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace ui
