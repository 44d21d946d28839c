// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a PaymentTable: widths, order and choice of its columns, and the menu of them.

#include "ui/history/paymenttable.h"

#include "ui/common/button.h"
#include "ui/common/tablehead.h"
#include "ui/history/columnwidths.h"
#include "ui/history/rowdelegate.h"

#include <QActionGroup>
#include <QMenu>
#include <algorithm>

namespace ui {

namespace {

constexpr int leastColumn = 48;

} // namespace

void PaymentTable::connectHead()
{
    m_head->setModel(&m_model);
    m_head->setEndPad(RowDelegate::EndPad);
    m_head->setSectionsClickable(true);
    m_head->setSectionsMovable(true);
    m_head->setSectionResizeMode(QHeaderView::Interactive);
    m_head->setMinimumSectionSize(leastColumn);
    m_head->setHighlightSections(false);
    m_head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_head, &QHeaderView::sectionClicked, this, [this](int section) {
        if (const auto by = PaymentWords::sortedBy(static_cast<PaymentModel::Column>(section)))
            sortBy(*by);
    });
    connect(m_head, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_isArranging || width == 0)
            return;
        m_layout.place(static_cast<PaymentModel::Column>(section)).width = width;
        arrangeColumns();
        emit tableLayoutChanged();
    });
    connect(m_head, &QHeaderView::sectionMoved, this, [this] {
        if (m_isArranging)
            return;
        QList<TableLayout::Place> places;
        for (int visual = 0; visual < m_head->count(); ++visual)
            places.append(m_layout.place(static_cast<PaymentModel::Column>(m_head->logicalIndex(visual))));
        m_layout.places = places;
        arrangeColumns();
        emit tableLayoutChanged();
    });
    connect(m_head, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        fillColumnMenu();
        m_columnMenu->popup(m_head->mapToGlobal(at));
    });
    connect(m_columns, &QAbstractButton::clicked, this, &PaymentTable::openColumnMenu);
}

void PaymentTable::measureAnew()
{
    m_columns->setAccessibleName(tr("Columns and order"));
    m_columns->setToolTip(tr("Columns and order"));
    m_widths->clear();
    measureShown();
    arrangeColumns();
}

void PaymentTable::measureShown()
{
    if (m_isFitting)
        return; // it ends with this
    bool grew = false;
    const int last = std::min(firstShown() + pageRows() + 1, m_model.rowCount() - 1);
    for (int row = firstShown(); row <= last; ++row) {
        if (const payments::Payment* shown = m_model.payment(row))
            grew = m_widths->measure(m_model.words(), *shown, m_layout) || grew;
    }
    if (grew)
        arrangeColumns();
}

void PaymentTable::arrangeColumns()
{
    updateGeometries();
    viewport()->update();
}

int PaymentTable::fitColumns(int room)
{
    m_isArranging = true;
    const ColumnWidths::Widths widths = m_widths->arranged(m_layout, room);
    for (qsizetype visual = 0; visual < m_layout.places.size(); ++visual) {
        const int column = m_layout.places.at(visual).column;
        const int width = widths.at(static_cast<std::size_t>(column));
        m_head->moveSection(m_head->visualIndex(column), static_cast<int>(visual));
        m_head->setSectionHidden(column, width == 0);
        if (width > 0)
            m_head->resizeSection(column, width);
    }
    m_isArranging = false;
    return m_head->length();
}

void PaymentTable::setTableLayout(const TableLayout& layout)
{
    m_layout = layout;
    showSorted();
    measureShown();
    arrangeColumns();
}

void PaymentTable::showSorted()
{
    const auto column = PaymentWords::columnOf(m_layout.sort.by);
    m_head->setSorted(column ? int(*column) : -1, m_layout.sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool PaymentTable::isColumnHidden(int column) const
{
    return m_head->isSectionHidden(column);
}

int PaymentTable::columnWidth(int column) const
{
    return m_head->sectionSize(column);
}

void PaymentTable::sortBy(ledger::Sort::By by)
{
    using By = ledger::Sort::By;
    const bool isSame = m_layout.sort.by == by;
    // Moments and sums begin with the newest and the largest, words with the first letter.
    const bool isByWord = by == By::Reference || by == By::Payer || by == By::Account || by == By::Gateway
        || by == By::Method || by == By::PaidVia || by == By::State || by == By::Cashier;
    m_layout.sort = {by, isSame ? !m_layout.sort.descending : !isByWord};
    showSorted();
    arrangeColumns();
    emit tableLayoutChanged();
    emit sortWanted(m_layout.sort);
}

void PaymentTable::showColumn(PaymentModel::Column column, bool shown)
{
    m_layout.place(column).isShown = shown;
    m_layout.place(column).stays = shown;
    measureShown();
    arrangeColumns();
    showColumnChoice();
    emit tableLayoutChanged();
}

void PaymentTable::openColumnMenu()
{
    fillColumnMenu();
    const QPoint corner = m_columns->mapToGlobal(QPoint(m_columns->width(), m_columns->height()));
    m_columnMenu->popup(corner - QPoint(m_columnMenu->sizeHint().width(), 0));
}

void PaymentTable::fillColumnMenu()
{
    m_columnMenu->clear();
    m_columnMenu->setAccessibleName(tr("Columns and order"));
    auto* order = new QMenu(tr("Order"), m_columnMenu);
    auto* sorted = new QActionGroup(order);
    for (int i = 0; i < PaymentModel::ColumnCount; ++i) {
        const auto column = static_cast<PaymentModel::Column>(i);
        QAction* action = m_columnMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(i);
        connect(action, &QAction::triggered, this, [this, column](bool checked) { showColumn(column, checked); });
        if (const auto by = PaymentWords::sortedBy(column)) {
            QAction* sort = order->addAction(PaymentWords::head(column));
            sort->setCheckable(true);
            sort->setActionGroup(sorted);
            sort->setChecked(m_layout.sort.by == *by);
            connect(sort, &QAction::triggered, this, [this, by = *by] { sortBy(by); });
        }
    }
    showColumnChoice();
    m_columnMenu->addSeparator();
    m_columnMenu->addMenu(order);
    connect(m_columnMenu->addAction(m_layout.sort.descending ? tr("Turn the order round: smallest first")
                                                             : tr("Turn the order round: largest first")),
        &QAction::triggered, this, [this] { sortBy(m_layout.sort.by); });
    connect(m_columnMenu->addAction(tr("Columns as they were")), &QAction::triggered, this, [this] {
        const ledger::Sort sort = m_layout.sort;
        TableLayout layout = TableLayout::usual();
        layout.sort = sort;
        setTableLayout(layout);
        emit tableLayoutChanged();
    });
}

void PaymentTable::showColumnChoice()
{
    const auto chosen = std::count_if(
        m_layout.places.begin(), m_layout.places.end(), [](const TableLayout::Place& each) { return each.isShown; });
    for (QAction* action : m_columnMenu->actions()) {
        if (!action->data().isValid())
            continue;
        const auto column = static_cast<PaymentModel::Column>(action->data().toInt());
        const bool isChosen = m_layout.place(column).isShown;
        const QString head = PaymentWords::head(column);
        action->setChecked(isChosen);
        action->setEnabled(!isChosen || chosen > 1);
        //: A column that is chosen and gave way on a narrow window; %1 is its head, as "Payer"
        action->setText(isChosen && isColumnHidden(column) ? tr("%1 (no room at this width)").arg(head) : head);
    }
}

} // namespace ui
