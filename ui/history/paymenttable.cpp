// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/paymenttable.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/state.h"
#include "ui/common/tablehead.h"
#include "ui/common/type.h"
#include "ui/history/rowdelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace ui {

namespace {

using Column = PaymentModel::Column;

constexpr int leastReference = 96;
/// How many rows before the end the next page is asked for.
constexpr int rowsAhead = 25;

constexpr std::array usualStates{
    State::Waiting, State::Seen, State::Paid, State::Expired, State::Failed, State::Unknown};

} // namespace

PaymentTable::PaymentTable(const Appearance& appearance, PaymentModel& model, QWidget* parent)
    : QTableView(parent)
    , m_appearance(appearance)
    , m_model(model)
{
    setHorizontalHeader(new TableHead(appearance, this));
    setItemDelegate(new RowDelegate(appearance, model, this));
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
    verticalHeader()->setMinimumSectionSize(RowDelegate::RowHeight);
    verticalHeader()->setDefaultSectionSize(RowDelegate::RowHeight);
    verticalScrollBar()->setSingleStep(RowDelegate::RowHeight);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaymentTable::watchEnd);
    connect(&model, &QAbstractItemModel::modelReset, this, &PaymentTable::measureAnew);
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& from, const QModelIndex& to) { measureRows(from.row(), to.row()); });
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
    measureAnew();
}

void PaymentTable::chooseRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0));
}

int PaymentTable::chosenRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void PaymentTable::measureAnew()
{
    m_widths.fill(0);
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        // The head's own font is a little smaller than the measured one: room for its words.
        const QString head = m_model.headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
        m_widths.at(column) = RowDelegate::cellWidth(Column::Number, head) + RowDelegate::Pad;
    }
    // The usual words from the start; the rare ones when they come.
    for (const ui::State state : usualStates)
        m_widths.at(Column::State) =
            std::max(m_widths.at(Column::State), RowDelegate::cellWidth(Column::State, stateWord(state)));
    measureRows(0, m_model.rowCount() - 1);
}

void PaymentTable::measureRows(int from, int to)
{
    for (int row = from; row <= to; ++row) {
        for (const Column column :
            {Column::Time, Column::Number, Column::Method, Column::State, Column::Received, Column::Amount}) {
            const QString text = m_model.text(m_model.payment(row), column);
            m_widths.at(column) = std::max(m_widths.at(column), RowDelegate::cellWidth(column, text));
        }
    }
    arrangeColumns();
}

void PaymentTable::arrangeColumns()
{
    const auto needed = [this] {
        int sum = 0;
        for (int column = 0; column < Column::ColumnCount; ++column)
            if (!isColumnHidden(column))
                sum += column == Column::Reference ? leastReference : m_widths.at(static_cast<std::size_t>(column));
        return sum;
    };
    const int room = viewport()->width();
    for (const Column column : {Column::Method, Column::Received, Column::Reference, Column::Number})
        setColumnHidden(column, false);
    for (const Column column : {Column::Method, Column::Received, Column::Reference, Column::Number})
        if (needed() > room)
            setColumnHidden(column, true);
    for (int column = 0; column < Column::ColumnCount; ++column)
        setColumnWidth(column, m_widths.at(static_cast<std::size_t>(column)));
    // What is left goes to the reference; without it the amounts still stand at the right edge.
    const Column widest = isColumnHidden(Column::Reference) ? Column::Amount : Column::Reference;
    const int least = widest == Column::Reference ? leastReference : m_widths.at(widest);
    setColumnWidth(widest, least + std::max(0, room - needed()));
}

void PaymentTable::watchEnd()
{
    const QScrollBar& bar = *verticalScrollBar();
    if (bar.maximum() - bar.value() < rowsAhead * RowDelegate::RowHeight)
        emit nearEnd();
}

void PaymentTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosenRow() >= 0)
            emit detailWanted();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QTableView::keyPressEvent(event);
        return;
    default:
        // The page's keys, and what the window does with the rest: digits for the amount, Esc for home.
        event->ignore();
    }
}

QModelIndex PaymentTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (m_model.rowCount() == 0)
        return {};
    if (action == MoveHome)
        return m_model.index(0, 0);
    if (action == MoveEnd)
        return m_model.index(m_model.rowCount() - 1, 0);
    const QModelIndex moved = QTableView::moveCursor(action, modifiers);
    return moved.isValid() ? moved.siblingAtColumn(0) : moved;
}

void PaymentTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || chosenRow() < 0)
        return;
    QPainter painter(viewport());
    constexpr double inset = 5;
    const QRectF row(0, rowViewportPosition(chosenRow()), viewport()->width(), RowDelegate::RowHeight);
    paintFocusRing(painter, row.adjusted(inset, inset, -inset, -inset - 1), 2, m_appearance.theme());
}

void PaymentTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
    watchEnd();
}

void PaymentTable::rowsInserted(const QModelIndex& parent, int start, int end)
{
    const int before = verticalScrollBar()->value();
    const int firstShown = before / RowDelegate::RowHeight;
    QTableView::rowsInserted(parent, start, end);
    measureRows(start, end);
    // At the top a new sale is seen; further down what a person reads stays where it is.
    if (before > 0 && start <= firstShown) {
        executeDelayedItemsLayout();
        updateGeometries();
        verticalScrollBar()->setValue(before + (end - start + 1) * RowDelegate::RowHeight);
    }
}

void PaymentTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() >= 0 && current.row() + rowsAhead >= m_model.rowCount())
        emit nearEnd();
    emit chosenChanged();
}

} // namespace ui
