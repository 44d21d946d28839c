// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/paymentmodel.h"

#include <QTableView>
#include <array>

namespace ui {

class Appearance;
class RowDelegate;

/// The list of sales: one row chosen, rows of one height, the ring on the row. Columns grow with what stands in them;
/// the reference gets what is left, and on a narrow page method and received give way (the detail has both).
class PaymentTable final : public QTableView {
    Q_OBJECT

public:
    PaymentTable(const Appearance& appearance, PaymentModel& model, QWidget* parent = nullptr);

    void chooseRow(int row);
    [[nodiscard]] int chosenRow() const; ///< -1: none
    /// Measures everything again after a change of language or digits.
    void measureAnew();

signals:
    void chosenChanged();
    void detailWanted(); ///< Enter
    void nearEnd(); ///< scrolled to where the next page is needed soon

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyboardSearch(const QString&) override { } // digits belong to the amount
    /// Left and right would leave the column that carries the row's words.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void measureRows(int from, int to);
    void arrangeColumns();
    void watchEnd();

    const Appearance& m_appearance;
    PaymentModel& m_model;
    std::array<int, PaymentModel::ColumnCount> m_widths{};
};

} // namespace ui
