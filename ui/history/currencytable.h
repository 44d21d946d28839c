// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/reports/controltotals.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class Appearance;

/// The sums of a file, a row a currency, figures under each other by their ends.
class CurrencyTable final : public QWidget {
    Q_OBJECT

public:
    explicit CurrencyTable(const Appearance& appearance, QWidget* parent = nullptr);

    /// The column of refunds is there where there are any. Money that came for what is not paid, or was priced in
    /// another currency, stands below the sums of its own.
    void setTotals(const QList<reports::ControlTotals::OfCurrency>& totals, money::Digits digits);
    /// Row by row, columns parted by tabs; for tests.
    [[nodiscard]] const QStringList& shown() const { return m_rows; }

private:
    void addNote(const QString& text);
    void addRow(const QStringList& head, const QStringList& texts, bool isHead);

    const Appearance& m_appearance;
    QGridLayout* m_grid;
    QList<QWidget*> m_parts;
    QStringList m_rows;
};

} // namespace ui
