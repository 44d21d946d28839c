// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tablehead.h"
#include "ui/history/paymentmodel.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints what stands in the cells of a PaymentModel, without ground and lines: figures stand still under each other,
/// states are pills, without the word where there is no room for it whole, references are cut in the middle, names at
/// the end, amounts never. A row that is not loaded is a still bar a cell.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int RowHeight = TableHead::RowHeight;
    static constexpr int Pad = TableHead::Pad;
    static constexpr int Gap = TableHead::Gap;
    static constexpr int EndPad = 40; ///< at the right end, where the button of the columns stands on the head

    RowDelegate(const Appearance& appearance, const PaymentModel& model, QObject* parent = nullptr);

    /// `option.viewItemPosition` tells the first and the last cell of the row.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What a text of the column takes, gap included.
    [[nodiscard]] static int cellWidth(PaymentModel::Column column, const QString& text);

private:
    const Appearance& m_appearance;
    const PaymentModel& m_model;
};

} // namespace ui
