// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/paymenttableaccessible.h"

#include "ui/common/button.h"
#include "ui/history/paymenttable.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace ui {

namespace {

/// A place in the table, not a payment: it says what stands there now.
class CellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CellAccessible(PaymentTable& table, int row, int column)
        : m_table(&table)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_table && index().isValid(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_table); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }
    QAccessible::Role role() const override { return QAccessible::Cell; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const QVariant spoken = index().data(Qt::AccessibleTextRole);
        return (spoken.isValid() ? spoken : index().data(Qt::DisplayRole)).toString();
    }
    QRect rect() const override
    {
        const QRect cell = isValid() ? m_table->visualRect(index()) : QRect();
        return cell.isEmpty() ? QRect() : QRect(m_table->viewport()->mapToGlobal(cell.topLeft()), cell.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = isSelected();
        state.focused = m_table->hasFocus() && m_table->currentIndex() == index();
        const QRect seen = m_table->visualRect(index()) & m_table->viewport()->rect();
        state.invisible = m_table->isColumnHidden(m_column);
        state.offscreen = seen.isEmpty();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    bool isSelected() const override { return isValid() && m_table->selectionModel()->isSelected(index()); }
    QAccessibleInterface* table() const override { return parent(); }

private:
    [[nodiscard]] QModelIndex index() const { return m_table->model()->index(m_row, m_column); }

    QPointer<PaymentTable> m_table;
    int m_row;
    int m_column;
};

/// Its children are the cells, row by row, and then the button of the columns.
class TableAccessible final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit TableAccessible(PaymentTable* table)
        : QAccessibleWidget(table, QAccessible::Table)
        , m_table(*table)
    {
    }
    ~TableAccessible() override { forget(); }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiSelectable = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return rowCount() * columnCount() + 1; }
    QAccessibleInterface* child(int at) const override
    {
        if (at == rowCount() * columnCount())
            return QAccessible::queryAccessibleInterface(m_table.findChild<Button*>());
        return at < 0 || at > childCount() ? nullptr : cellAt(at / columnCount(), at % columnCount());
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QModelIndex index = m_table.indexAt(m_table.viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        // What tells its row is a cell; the button does not.
        auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : rowCount() * columnCount();
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_table.hasFocus() && m_table.chosenRow() >= 0 ? cellAt(m_table.chosenRow(), 0) : nullptr;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
            return nullptr;
        const qint64 place = qint64(row) * columnCount() + column;
        if (const auto known = m_cells.constFind(place); known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        constexpr qsizetype most = 4096; // whoever is read through ten million rows must not keep them
        if (m_cells.size() >= most)
            forget();
        auto* cell = new CellAccessible(m_table, row, column);
        m_cells.insert(place, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    QList<QAccessibleInterface*> selectedCells() const override
    {
        QList<QAccessibleInterface*> cells;
        for (const QModelIndex& index : m_table.selectionModel()->selectedIndexes())
            cells.append(cellAt(index.row(), index.column()));
        return cells;
    }
    QString columnDescription(int column) const override
    {
        return m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    int columnCount() const override { return m_table.model()->columnCount(); }
    int rowCount() const override { return m_table.model()->rowCount(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (const QModelIndex& index : m_table.selectionModel()->selectedRows())
            rows.append(index.row());
        return rows;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return m_table.selectionModel()->isRowSelected(row); }
    bool selectRow(int row) override
    {
        m_table.chooseRow(row);
        return m_table.chosenRow() == row;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { } // cells are places

private:
    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    PaymentTable& m_table;
    mutable QHash<qint64, QAccessible::Id> m_cells;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* table = qobject_cast<PaymentTable*>(object);
    return table ? new TableAccessible(table) : nullptr;
}

} // namespace

void installPaymentTableAccessibility()
{
    // Qt keeps its own list and leaves out a factory that is already there.
    QAccessible::installFactory(makeInterface);
}

} // namespace ui
