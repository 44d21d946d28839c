// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/service/listedmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <array>

namespace ui {

/// Paints the cells of a ListedModel: states are pills, invoices are cut in the middle, amounts never.
class ListedDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ListedDelegate(const Appearance& appearance, const ListedModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What a cell takes, gap included.
    [[nodiscard]] int cellWidth(const ListedModel::Row& row, ListedModel::Column column) const;

private:
    void paintHere(QPainter& painter, const QRectF& area, const ListedModel::Row& row) const;

    const Appearance& m_appearance;
    const ListedModel& m_model;
};

/// One page of the list: one row chosen, rows of one height, the ring on the row. The invoice gets what the other
/// columns leave.
class ListedTable final : public QTableView {
    Q_OBJECT

public:
    ListedTable(const Appearance& appearance, ListedModel& model, QWidget* parent = nullptr);

    /// Still bars in place of rows.
    void setLoading(bool loading);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyboardSearch(const QString&) override { }

private:
    void arrangeColumns();
    void paintBars(QPainter& painter) const;

    const Appearance& m_appearance;
    ListedModel& m_model;
    ListedDelegate* m_delegate;
    bool m_loading = false;
};

} // namespace ui
