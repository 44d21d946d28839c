// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/marks.h"
#include "ui/history/paymentmodel.h"
#include "ui/history/tablelayout.h"

#include <QAbstractItemView>
#include <QHash>
#include <memory>
#include <optional>

class QMenu;

namespace ui {

class Button;
class ColumnWidths;
class RowDelegate;
class TableHead;

/// The list of payments at any length: rows of one height, only those on show are painted, nothing is kept a row. One
/// row is chosen and carries the ring; any number may be marked besides. A press on a head asks for its order
/// (sortWanted), columns are moved and widened by mouse, chosen by the button at the right end of the head.
class PaymentTable final : public QAbstractItemView {
    Q_OBJECT

public:
    PaymentTable(const Appearance& appearance, PaymentModel& model, QWidget* parent = nullptr);
    ~PaymentTable() override;

    void chooseRow(int row);
    /// Chooses the row and shows it at the top.
    void goToRow(int row);
    [[nodiscard]] int chosenRow() const; ///< -1: none
    [[nodiscard]] const payments::Payment* chosen() const; ///< nullptr: none, or not read yet
    [[nodiscard]] int rowAt(int y) const; ///< of the viewport; -1: no row

    [[nodiscard]] const Marks& marks() const { return m_marks; }
    void setMarks(const Marks& marks);

    [[nodiscard]] const TableLayout& tableLayout() const { return m_layout; }
    void setTableLayout(const TableLayout& layout);
    [[nodiscard]] bool isColumnHidden(int column) const;
    [[nodiscard]] int columnWidth(int column) const; ///< 0 where hidden
    /// Of all columns and orders, at the button; also by keyboard. It stays open while a person ticks.
    void openColumnMenu();
    [[nodiscard]] QMenu* columnMenu() const { return m_columnMenu; }
    /// Measures everything again after a change of language or digits.
    void measureAnew();

    // QAbstractItemView
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void reset() override;

signals:
    void chosenChanged(); ///< another row, or the chosen one was read
    void marksChanged();
    void detailWanted(); ///< Enter, or a double click
    void contextWanted(const QPoint& globalPosition); ///< for the chosen row, or the marked ones
    void sortWanted(const ledger::Sort& sort);
    void tableLayoutChanged(); ///< by the person: order, width, columns, sort

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyboardSearch(const QString&) override { } // digits belong to the amount
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    /// Marked by Shift, from one row on. What was loaded on the way is kept, for it may be dropped while it grows.
    struct Range {
        payments::Payment anchor;
        Marks before;
        QHash<QString, payments::Payment> taken;
    };
    void connectHead();
    void connectModel();
    void arrangeColumns();
    int fitColumns(int room); ///< what they take
    void showSorted();
    void sortBy(ledger::Sort::By by);
    void showColumn(PaymentModel::Column column, bool shown);
    void fillColumnMenu();
    void showColumnChoice();
    void tellWish();
    void rowsRead();
    void measureShown();
    void choose(int row);
    void moveTo(int row, Qt::KeyboardModifiers modifiers);
    void toggleMark(int row);
    void markRange(int row);
    void changeMarks(const Marks& marks);
    void mirrorMarks();
    void hover(int row);
    void paintRow(QPainter& painter, int row) const;
    [[nodiscard]] bool keepsPlace() const; ///< when rows come or go above: not at the very top of the list
    [[nodiscard]] qint64 offset() const; ///< pixels above the viewport
    void setOffset(qint64 pixels);
    [[nodiscard]] int firstShown() const; ///< the row at the upper edge
    [[nodiscard]] int rowTop(int row) const; ///< in the viewport; of far away rows just outside
    [[nodiscard]] int pageRows() const;

    const Appearance& m_appearance;
    PaymentModel& m_model;
    TableHead* m_head;
    RowDelegate* m_delegate;
    std::unique_ptr<ColumnWidths> m_widths;
    Button* m_columns; ///< opens the menu
    QMenu* m_columnMenu;
    TableLayout m_layout;
    Marks m_marks;
    std::optional<Range> m_range;
    QString m_chosenId; ///< empty: not read yet
    int m_scale = 1; ///< pixels a step of the scroll bar: a bar counts to 2^31
    int m_hovered = -1;
    int m_goneAbove = 0; ///< rows about to be removed above what is seen
    bool m_isArranging = false; ///< the head is set by us, not by the person
    bool m_isFitting = false; ///< columns and bars to each other
    ledger::Filter m_markedIn; ///< marks do not outlive it
};

} // namespace ui
