// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ledger/filter.h"
#include "ui/common/languages.h"
#include "ui/common/state.h"

#include <QCoreApplication>
#include <QHash>

namespace ui {

class Appearance;

/// What the list of payments says in each of its columns: translated, in the person's digits, outside text made safe.
class PaymentWords final {
    Q_DECLARE_TR_FUNCTIONS(PaymentWords)

public:
    /// In the order of PaymentModel's sections; the columns people see stand in the order of a TableLayout.
    enum Column : std::uint8_t {
        Time,
        Number,
        Reference,
        Payer,
        Account,
        Gateway,
        Method,
        PaidVia,
        State,
        Asked,
        Received,
        PaidAt,
        Changed,
        Cashier,
        Note,
        ColumnCount
    };

    /// By reference, both outlive this.
    PaymentWords(const Appearance& appearance, const Languages& languages, const base::Clock& clock);

    /// What people call the accounts, by id; others show the id.
    void setAccountNames(const QHash<QString, QString>& names) { m_accountNames = names; }

    [[nodiscard]] static QString head(Column column);
    /// Whether figures stand at the right edge of the column.
    [[nodiscard]] static bool isAmount(Column column) { return column == Asked || column == Received; }
    /// The order a press on the head asks for; nullopt: the ledger keeps none by this.
    [[nodiscard]] static std::optional<ledger::Sort::By> sortedBy(Column column);
    [[nodiscard]] static std::optional<Column> columnOf(ledger::Sort::By by);

    [[nodiscard]] QString text(const payments::Payment& payment, Column column) const;
    /// One sale as a screen reader speaks it.
    [[nodiscard]] QString spoken(const payments::Payment& payment) const;
    [[nodiscard]] ui::State state(const payments::Payment& payment) const;

private:
    [[nodiscard]] QString time(const std::optional<QDateTime>& utc) const;

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    QHash<QString, QString> m_accountNames;
};

} // namespace ui
