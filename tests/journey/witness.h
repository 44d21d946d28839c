// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/reader.h"
#include "core/payments/payment.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <memory>
#include <optional>

namespace till {
class Desk;
}

namespace ui {
class ChargePage;
class CustomerView;
} // namespace ui

/// Stands beside the windows with a connection of its own: whenever the desk says paid, and before either window paints
/// it, the committed row has to say so (R5). GUI thread.
class Witness final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this. `ledger` is opened when the first sale is said to be paid.
    Witness(QString ledger, ui::ChargePage& charge, const ui::CustomerView& customer);

    enum class Moment : std::uint8_t {
        Told, ///< the desk has told the windows
        Painted, ///< a window begins to paint it
    };

    void follow(const till::Desk& desk);
    /// The process is killed by itself at that moment.
    void dieWhen(Moment moment) { m_end = moment; }

    /// Each time paid was said without a committed row.
    [[nodiscard]] const QStringList& lies() const { return m_lies; }
    /// Sales whose paid word was painted, after the row was found: by the cashier's window and by the customer's.
    [[nodiscard]] qsizetype paintedForCashier() const { return m_cashier.size(); }
    [[nodiscard]] qsizetype paintedForCustomer() const { return m_customer.size(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isPaidInLedger(const QString& id);
    void reached(Moment moment) const;
    void see(const QString& id, QSet<QString>& seen, QLatin1StringView where);

    const QString m_path;
    ui::ChargePage& m_charge;
    const ui::CustomerView& m_view;
    std::unique_ptr<ledger::Reader> m_reader;
    QString m_front;
    QSet<QString> m_cashier;
    QSet<QString> m_customer;
    QStringList m_lies;
    std::optional<Moment> m_end;
};
