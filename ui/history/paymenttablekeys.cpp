// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does to a PaymentTable: choosing and marking, by keyboard and mouse.

#include "ui/history/paymenttable.h"

#include "ui/history/rowdelegate.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace ui {

using payments::Payment;

void PaymentTable::chooseRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_range.reset();
    choose(row);
    scrollTo(m_model.index(row, 0));
}

void PaymentTable::goToRow(int row)
{
    if (m_model.rowCount() == 0)
        return;
    row = std::clamp(row, 0, m_model.rowCount() - 1);
    m_range.reset();
    choose(row);
    scrollTo(m_model.index(row, 0), PositionAtTop);
}

int PaymentTable::chosenRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

const Payment* PaymentTable::chosen() const
{
    return m_model.payment(chosenRow());
}

void PaymentTable::choose(int row)
{
    selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
}

void PaymentTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    const Payment* payment = chosen();
    m_chosenId = payment ? payment->id : QString();
    mirrorMarks();
    viewport()->update();
    if (QAccessible::isActive() && current.isValid()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(current.row() * PaymentModel::ColumnCount);
        QAccessible::updateAccessibility(&focus);
    }
    emit chosenChanged();
}

void PaymentTable::rowsRead()
{
    measureShown();
    mirrorMarks();
    viewport()->update();
    const int row = chosenRow();
    if (row < 0)
        return;
    const Payment* payment = m_model.payment(row);
    if (payment && payment->id == m_chosenId)
        return;
    // Positions far from an end of the list are not exact: the choice is a payment's, not a place's.
    const int there = m_chosenId.isEmpty() ? -1 : m_model.rowOf(m_chosenId);
    if (there >= 0) {
        const QSignalBlocker quiet(this);
        choose(there);
    } else if (payment) {
        m_chosenId = payment->id;
        emit chosenChanged();
    }
}

void PaymentTable::mirrorMarks()
{
    // For screen readers: the loaded rows alone, so that it stays small.
    QItemSelection selection;
    const RowWindow& window = m_model.window();
    const auto add = [&](int first, int last) {
        selection.append(
            QItemSelectionRange(m_model.index(first, 0), m_model.index(last, PaymentModel::ColumnCount - 1)));
    };
    if (m_marks.isEmpty()) {
        if (chosenRow() >= 0)
            add(chosenRow(), chosenRow());
    } else {
        int first = -1;
        for (int row = window.above; row <= window.end(); ++row) {
            const bool isMarked = row < window.end() && m_marks.contains(m_model.payment(row)->id);
            if (isMarked && first < 0) {
                first = row;
            } else if (!isMarked && first >= 0) {
                add(first, row - 1);
                first = -1;
            }
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void PaymentTable::setMarks(const Marks& marks)
{
    m_range.reset();
    changeMarks(marks);
}

void PaymentTable::changeMarks(const Marks& marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    mirrorMarks();
    viewport()->update();
    emit marksChanged();
}

void PaymentTable::toggleMark(int row)
{
    const Payment* payment = m_model.payment(row);
    if (!payment)
        return;
    Marks marks = m_marks;
    marks.set(payment->id, !marks.contains(payment->id));
    if (marks.wholeList && marks.ids.size() == m_model.rowCount())
        marks = {}; // every single one was taken out again
    changeMarks(marks);
}

void PaymentTable::markRange(int row)
{
    const Payment* target = m_model.payment(row);
    if (!m_range || !target)
        return;
    const ledger::Sort sort = m_model.list().sort;
    const bool isBackwards = ledger::standsBefore(*target, m_range->anchor, sort);
    const Payment from = isBackwards ? *target : m_range->anchor;
    const Payment to = isBackwards ? m_range->anchor : *target;
    const auto isBetween = [&](const Payment& each) {
        return !ledger::standsBefore(each, from, sort) && !ledger::standsBefore(to, each, sort);
    };
    m_range->taken.removeIf([&](const auto& each) { return !isBetween(each.value()); });
    const RowWindow& window = m_model.window();
    for (int each = window.above; each < window.end(); ++each) {
        if (isBetween(*m_model.payment(each)))
            m_range->taken.insert(m_model.payment(each)->id, *m_model.payment(each));
    }
    Marks marks = m_range->before;
    for (auto each = m_range->taken.cbegin(); each != m_range->taken.cend(); ++each)
        marks.set(each.key(), true);
    changeMarks(marks);
}

void PaymentTable::moveTo(int row, Qt::KeyboardModifiers modifiers)
{
    if (m_model.rowCount() == 0)
        return;
    row = std::clamp(row, 0, m_model.rowCount() - 1);
    const RowWindow& window = m_model.window();
    const Payment* here = chosen();
    if (!modifiers.testFlag(Qt::ShiftModifier)) {
        m_range.reset();
    } else if (here && window.size > 0) {
        if (!m_range)
            m_range = Range{*here, m_marks, {}};
        // A range goes as far as its rows are read: none in between is left out.
        row = std::clamp(row, window.above, window.end() - 1);
    } else {
        return;
    }
    choose(row);
    scrollTo(m_model.index(row, 0));
    if (m_range)
        markRange(row);
}

void PaymentTable::keyPressEvent(QKeyEvent* event)
{
    const int row = chosenRow();
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            emit detailWanted();
        return;
    case Qt::Key_Up:
        return moveTo(row - 1, modifiers);
    case Qt::Key_Down:
        return moveTo(row + 1, modifiers);
    case Qt::Key_PageUp:
        return moveTo(row - pageRows(), modifiers);
    case Qt::Key_PageDown:
        return moveTo(row + pageRows(), modifiers);
    case Qt::Key_Home:
        return moveTo(0, modifiers);
    case Qt::Key_End:
        return moveTo(m_model.rowCount() - 1, modifiers);
    case Qt::Key_Space:
        m_range.reset();
        return toggleMark(row);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (horizontalScrollBar()->maximum() > 0)
            return horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left
                    ? QAbstractSlider::SliderSingleStepSub
                    : QAbstractSlider::SliderSingleStepAdd);
        break;
    case Qt::Key_Escape:
        if (!m_marks.isEmpty())
            return setMarks({});
        break;
    default:
        if (event->matches(QKeySequence::SelectAll)) {
            const bool isWhole = m_marks.wholeList && m_marks.ids.isEmpty();
            return setMarks({.wholeList = !isWhole, .ids = {}});
        }
    }
    // The page's keys, and what the window does with the rest: digits for the amount, Esc for home.
    event->ignore();
}

bool PaymentTable::event(QEvent* event)
{
    // The window's Esc leads home; while rows are marked it takes the marks away first.
    if (event->type() == QEvent::ShortcutOverride && !m_marks.isEmpty()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractItemView::event(event);
}

void PaymentTable::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(qRound(event->position().y()));
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        moveTo(row, event->modifiers());
        return;
    }
    m_range.reset();
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        changeMarks({});
    } else {
        // What was chosen before the first mark belongs to it.
        if (m_marks.isEmpty() && row != chosenRow())
            toggleMark(chosenRow());
        toggleMark(row);
    }
    choose(row);
    scrollTo(m_model.index(row, 0));
}

void PaymentTable::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(qRound(event->position().y())));
}

void PaymentTable::mouseReleaseEvent(QMouseEvent*) { }

void PaymentTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rowAt(qRound(event->position().y())) >= 0)
        emit detailWanted();
}

bool PaymentTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QAbstractItemView::viewportEvent(event);
}

void PaymentTable::hover(int row)
{
    const int shown = viewport()->underMouse() ? row : -1;
    if (m_hovered == shown)
        return;
    m_hovered = shown;
    viewport()->update();
}

void PaymentTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (chosenRow() < 0)
            return;
        scrollTo(currentIndex());
        emit contextWanted(
            viewport()->mapToGlobal(QPoint(RowDelegate::Pad, rowTop(chosenRow()) + RowDelegate::RowHeight)));
        return;
    }
    const int row = rowAt(viewport()->mapFromGlobal(event->globalPos()).y());
    if (row < 0)
        return;
    const Payment* payment = m_model.payment(row);
    if (!payment || !m_marks.contains(payment->id))
        changeMarks({});
    m_range.reset();
    choose(row);
    emit contextWanted(event->globalPos());
}

void PaymentTable::wheelEvent(QWheelEvent* event)
{
    // Touchpads tell pixels: the rows go with the finger.
    const QPoint pixels = event->pixelDelta();
    if (pixels.isNull()) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    setOffset(offset() - pixels.y());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - pixels.x());
    event->accept();
}

QModelIndex PaymentTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_model.rowCount();
    const int row = chosenRow();
    if (rows == 0)
        return {};
    const auto at = [&](int wanted) { return m_model.index(std::clamp(wanted, 0, rows - 1), 0); };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return at(row - 1);
    case MoveDown:
    case MoveNext:
        return at(row + 1);
    case MovePageUp:
        return at(row - pageRows());
    case MovePageDown:
        return at(row + pageRows());
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(rows - 1);
    case MoveLeft:
    case MoveRight:
        break; // would leave the column that carries the row's words
    }
    return at(row);
}

int PaymentTable::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int PaymentTable::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool PaymentTable::isIndexHidden(const QModelIndex& index) const
{
    return isColumnHidden(index.column());
}

void PaymentTable::setSelection(const QRect&, QItemSelectionModel::SelectionFlags)
{
    // Marks decide, see mirrorMarks().
}

QRegion PaymentTable::visualRegionForSelection(const QItemSelection&) const
{
    return viewport()->rect();
}

} // namespace ui
