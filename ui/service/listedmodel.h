// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/till/service.h"
#include "ui/common/languages.h"
#include "ui/common/state.h"

#include <QAbstractTableModel>

namespace ui {

class Appearance;

/// One page of what a service lists, its state beside ours.
class ListedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Made, Invoice, Method, There, Here, Amount, ColumnCount };
    using Row = till::PageAnswer::Row;
    using Standing = Row::Standing;

    /// All by reference, all outlive this.
    ListedModel(
        const Appearance& appearance, const Languages& languages, const base::Clock& clock, QObject* parent = nullptr);

    /// The service's own name ("bayar.gg").
    void setService(const QString& service);
    void setRows(const QList<Row>& rows);
    [[nodiscard]] const Row& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int countOf(Standing standing) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// As shown in one cell; of Here beside the state.
    [[nodiscard]] QString text(const Row& row, Column column) const;
    [[nodiscard]] static ui::State theirState(const Row& row);
    /// nullopt: it is not in the ledger.
    [[nodiscard]] std::optional<ui::State> ourState(const Row& row) const;

private:
    [[nodiscard]] QString spoken(const Row& row) const;

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    QString m_service;
    QList<Row> m_rows;
};

} // namespace ui
