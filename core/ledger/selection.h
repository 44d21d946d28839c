// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/statement.h"
#include "core/payments/payment.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace ledger {

/// Which payments, in which order. Everything that is empty selects nothing away.
struct Selection {
    enum class Order : std::uint8_t { Number, Created, Paid, Changed, Amount, State };

    std::optional<QDateTime> createdFrom; ///< this moment or later
    std::optional<QDateTime> createdBefore; ///< earlier than this moment
    QList<payments::State> states; ///< one of these
    QString method;
    QString account;
    /// Part of the reference, note, payer or any of the ids, or a whole sale number ("S-12", "12"). Without regard to
    /// the case of ASCII letters.
    QString search;
    Order order = Order::Number; ///< equal ones by sale number; amounts by currency first
    bool descending = true;
    int limit = 100; ///< above zero
};

/// A sale number as people write it ("S-2042", "s-2042", "2042"); nullopt for anything else.
[[nodiscard]] std::optional<qint64> saleNumber(const QString& text);

/// What follows WHERE, and the values of its places.
struct Condition {
    QByteArray sql;
    QList<Value> values;
};
[[nodiscard]] Condition conditionOf(const Selection& selection);

} // namespace ledger
