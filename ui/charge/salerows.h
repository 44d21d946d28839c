// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/payments/payment.h"
#include "ui/common/state.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <chrono>
#include <optional>

namespace ui {

class Appearance;
class Sales;

/// Rows of a list of sales: each says by name what is painted, for screen readers.
class SaleRows final : public QAbstractListModel {
    Q_OBJECT

public:
    SaleRows(const Appearance& appearance, const base::Clock& clock, QObject* parent = nullptr);

    /// `from` tells how long a code lives; it must outlive its rows. nullptr: none.
    void setSales(const QList<payments::Payment>& sales, const Sales* from);
    [[nodiscard]] const QList<payments::Payment>& sales() const { return m_sales; }
    /// Times and words again: a minute has passed, or the language is another.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// How long the code may still be scanned; nullopt where it does not end or is not open.
    [[nodiscard]] std::optional<std::chrono::seconds> left(const payments::Payment& payment) const;
    [[nodiscard]] State state(const payments::Payment& payment) const;
    /// "Paid · 22:17".
    [[nodiscard]] QString wordAndTime(const payments::Payment& payment) const;
    [[nodiscard]] QString amountText(const payments::Payment& payment) const;
    /// The account's name where there are several; else empty.
    [[nodiscard]] QString accountOf(const payments::Payment& payment) const;

private:
    const Appearance& m_appearance;
    const base::Clock& m_clock;
    QList<payments::Payment> m_sales;
    const Sales* m_from = nullptr;
};

/// Paints a row of SaleRows: shape, number with reference, amount, word and time (design/visual-language.md section 5).
class SaleRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    SaleRowDelegate(const Appearance& appearance, const SaleRows& rows, QObject* parent = nullptr);

    void setRowHeight(int px) { m_rowHeight = px; }
    /// Both lines whole, with `words` in the language of the lower one.
    [[nodiscard]] static int leastHeight(const QString& words);
    /// The sale on show; empty: none.
    void setShown(const QString& id) { m_shown = id; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
    const SaleRows& m_rows;
    int m_rowHeight = 59;
    QString m_shown;
};

} // namespace ui
