// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/paymenttable.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/tablehead.h"
#include "ui/history/columnwidths.h"
#include "ui/history/paymenttableaccessible.h"
#include "ui/history/rowdelegate.h"
#include "ui/history/tickmenu.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr int rowHeight = RowDelegate::RowHeight;
constexpr int barWidth = 3;

QColor between(const QColor& one, const QColor& other)
{
    return QColor((one.red() + other.red()) / 2, (one.green() + other.green()) / 2, (one.blue() + other.blue()) / 2);
}

/// In the room before the first word.
void paintTick(QPainter& painter, const QRectF& row, const QColor& color)
{
    const QPointF at(5.5, std::floor(row.center().y()) + 0.5); // clear of the bar of the chosen row, and of the word
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at, at + QPointF(2, 2.5), at + QPointF(5.5, -3)});
    painter.restore();
}

} // namespace

PaymentTable::PaymentTable(const Appearance& appearance, PaymentModel& model, QWidget* parent)
    : QAbstractItemView(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_head(new TableHead(appearance, this))
    , m_delegate(new RowDelegate(appearance, model, this))
    , m_widths(std::make_unique<ColumnWidths>())
    , m_columns(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
    , m_columnMenu(new TickMenu(this))
    , m_layout(TableLayout::usual())
{
    installPaymentTableAccessibility();
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAutoScroll(false);
    setViewportMargins(0, TableHead::Height, 0, 0);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_columns->setSymbol(Icon::Settings);
    connectHead();
    setModel(&model);
    connectModel();
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
    measureAnew();
}

PaymentTable::~PaymentTable() = default;

void PaymentTable::connectModel()
{
    // After the slots of the view itself: the selection has followed the rows by then.
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        const qint64 before = offset();
        updateGeometries();
        setOffset(before - qint64(std::exchange(m_goneAbove, 0)) * rowHeight);
        rowsRead();
    });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
            const int first = firstShown();
            const int shift = int(to <= first) - int(from < first);
            if (shift != 0 && keepsPlace())
                setOffset(offset() + qint64(shift) * rowHeight);
            rowsRead();
        });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PaymentTable::rowsRead);
    connect(&m_model, &PaymentModel::moreRead, this, &PaymentTable::tellWish);
}

void PaymentTable::reset()
{
    QAbstractItemView::reset();
    m_chosenId.clear();
    m_range.reset();
    m_hovered = -1;
    if (m_model.list().filter != std::exchange(m_markedIn, m_model.list().filter)) {
        changeMarks({});
        m_widths->clear(); // a long date of the list before takes no column away from this one
    }
    m_layout.sort = m_model.list().sort;
    showSorted();
    verticalScrollBar()->setValue(0);
    arrangeColumns();
    rowsRead();
}

qint64 PaymentTable::offset() const
{
    return qint64(verticalScrollBar()->value()) * m_scale;
}

void PaymentTable::setOffset(qint64 pixels)
{
    verticalScrollBar()->setValue(
        static_cast<int>(std::clamp<qint64>(pixels / m_scale, 0, verticalScrollBar()->maximum())));
}

int PaymentTable::firstShown() const
{
    return static_cast<int>(offset() / rowHeight);
}

int PaymentTable::pageRows() const
{
    return std::max(1, viewport()->height() / rowHeight);
}

int PaymentTable::rowTop(int row) const
{
    return static_cast<int>(std::clamp<qint64>(
        qint64(row) * rowHeight - offset(), qint64(-2) * rowHeight, viewport()->height() + rowHeight));
}

int PaymentTable::rowAt(int y) const
{
    const qint64 row = (offset() + y) / rowHeight;
    return y >= 0 && row < m_model.rowCount() ? static_cast<int>(row) : -1;
}

QRect PaymentTable::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || isColumnHidden(index.column()))
        return {};
    return {
        m_head->sectionViewportPosition(index.column()), rowTop(index.row()), columnWidth(index.column()), rowHeight};
}

QModelIndex PaymentTable::indexAt(const QPoint& point) const
{
    const int row = rowAt(point.y());
    const int column = m_head->logicalIndexAt(point.x());
    return row < 0 || column < 0 ? QModelIndex() : m_model.index(row, column);
}

void PaymentTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const qint64 top = qint64(index.row()) * rowHeight;
    const qint64 lowest = top + rowHeight - viewport()->height();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < offset()))
        setOffset(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && lowest > offset()))
        setOffset(lowest + m_scale - 1);
    else if (hint == PositionAtCenter)
        setOffset((top + lowest) / 2);
}

/// A bar takes room from the columns, columns without room ask for a bar: both are known before anything is set, and
/// what setting them calls in turn finds nothing left to do.
void PaymentTable::updateGeometries()
{
    if (std::exchange(m_isFitting, true))
        return;
    const qint64 place = offset();
    QScrollBar& down = *verticalScrollBar();
    QScrollBar& across = *horizontalScrollBar();
    const qint64 high = qint64(m_model.rowCount()) * rowHeight;
    QSize room = maximumViewportSize();
    const bool hasDown = high > room.height();
    if (hasDown)
        room.rwidth() -= down.sizeHint().width();
    int wide = fitColumns(room.width());
    if (wide > room.width())
        room.rheight() -= across.sizeHint().height();
    if (!hasDown && high > room.height()) {
        room.rwidth() -= down.sizeHint().width();
        wide = fitColumns(room.width());
    }
    const qint64 tooHigh = std::max<qint64>(0, high - room.height());
    m_scale = static_cast<int>(tooHigh / std::numeric_limits<int>::max()) + 1;
    down.setSingleStep(std::max(1, rowHeight / m_scale));
    down.setPageStep(std::max(1, room.height() / m_scale));
    down.setRange(0, static_cast<int>((tooHigh + m_scale - 1) / m_scale));
    across.setSingleStep(rowHeight);
    across.setPageStep(room.width());
    across.setRange(0, std::max(0, wide - room.width()));
    setViewportMargins(0, TableHead::Height, 0, 0); // lays out, the bars with it
    const QRect area = viewport()->geometry();
    m_head->setGeometry(area.left(), area.top() - TableHead::Height, area.width(), TableHead::Height);
    const QSize button(RowDelegate::EndPad - 2, TableHead::Height);
    m_columns->setGeometry(area.right() + 1 - button.width(), m_head->y(), button.width(), button.height() - 1);
    m_columns->raise();
    setOffset(place);
    QAbstractItemView::updateGeometries();
    m_isFitting = false;
    measureShown();
    tellWish();
}

void PaymentTable::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event); // fits
    viewport()->update();
}

void PaymentTable::scrollContentsBy(int, int)
{
    m_head->setOffset(horizontalScrollBar()->value());
    hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
    tellWish();
    measureShown();
    viewport()->update();
}

void PaymentTable::tellWish()
{
    const int first = firstShown();
    m_model.want(first, first + pageRows());
}

bool PaymentTable::keepsPlace() const
{
    return offset() > 0 || !m_model.window().atStart;
}

void PaymentTable::rowsInserted(const QModelIndex& parent, int start, int end)
{
    // At the top a new sale is seen; further down what a person reads stays where it is.
    const bool isAbove = start <= firstShown() && keepsPlace();
    const qint64 before = offset();
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    if (isAbove)
        setOffset(before + qint64(end - start + 1) * rowHeight);
    rowsRead();
}

void PaymentTable::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    m_goneAbove = std::max(0, std::min(end, firstShown() - 1) - start + 1);
}

void PaymentTable::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRect area = event->rect();
    painter.fillRect(area, m_appearance.theme().surface);
    for (int y = area.top() - (static_cast<int>((offset() + area.top()) % rowHeight)); y <= area.bottom();
         y += rowHeight) {
        const int row = rowAt(std::max(y, 0));
        if (row < 0)
            break;
        paintRow(painter, row);
    }
    if (!hasFocus() || chosenRow() < 0)
        return;
    constexpr double inset = 5;
    const QRectF row(0, rowTop(chosenRow()), viewport()->width(), rowHeight);
    paintFocusRing(painter, row.adjusted(inset, inset, -inset, -inset - 1), 2, m_appearance.theme());
}

void PaymentTable::paintRow(QPainter& painter, int row) const
{
    const Theme& theme = m_appearance.theme();
    const QRectF area(0, rowTop(row), viewport()->width(), rowHeight);
    const payments::Payment* payment = m_model.payment(row);
    const bool isMarked = payment ? m_marks.contains(payment->id) : m_marks.wholeList;
    // Among marked rows the chosen one must not look like one of them.
    const bool isChosen = row == chosenRow();
    if (isMarked || (isChosen && m_marks.isEmpty()))
        painter.fillRect(area, theme.sel);
    else if (isChosen || row == m_hovered)
        painter.fillRect(area, between(theme.surface, theme.sel));

    QStyleOptionViewItem option;
    option.initFrom(this);
    using Position = QStyleOptionViewItem::ViewItemPosition;
    QList<int> columns;
    for (int visual = 0; visual < m_head->count(); ++visual) {
        if (!m_head->isSectionHidden(m_head->logicalIndex(visual)))
            columns.append(m_head->logicalIndex(visual));
    }
    for (const int column : columns) {
        option.rect = visualRect(m_model.index(row, column));
        if (option.rect.right() < 0 || option.rect.left() > viewport()->width())
            continue;
        const bool isFirst = column == columns.first();
        const bool isLast = column == columns.last();
        option.viewItemPosition = isFirst && isLast ? Position::OnlyOne
            : isFirst                               ? Position::Beginning
            : isLast                                ? Position::End
                                                    : Position::Middle;
        m_delegate->paint(&painter, option, m_model.index(row, column));
    }
    if (isChosen)
        painter.fillRect(QRectF(0, area.top(), barWidth, area.height()), theme.ink);
    if (isMarked)
        paintTick(painter, area, theme.ink);
    paintLine(
        painter, QRectF(0, area.bottom() - snappedWidth(painter, 1), area.width(), 1), Qt::Horizontal, theme.line);
}

} // namespace ui
