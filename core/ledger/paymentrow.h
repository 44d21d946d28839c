// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/jsonwriter.h"
#include "core/ledger/statement.h"
#include "core/payments/payment.h"

#include <array>

namespace ledger {

/// The columns of table payments that events decide.
enum class Column : std::uint8_t {
    Number,
    Id,
    Reference,
    Note,
    Gateway,
    Account,
    Method,
    State,
    Exception,
    AcknowledgedAt,
    Evidence,
    Currency,
    Amount,
    FinalAmount,
    Received,
    ReceivedCurrency,
    GatewayId,
    TransactionId,
    Payer,
    Qr,
    Url,
    CreatedAt,
    ExpiresAt,
    PaidAt,
    ChangedAt,
    PaidVia,
    Cashier,
    Refunded,
    Parent,
};
inline constexpr std::size_t columnCount = 29;

[[nodiscard]] QLatin1StringView columnName(Column column);
/// "number, id, …"
[[nodiscard]] const QByteArray& columnList();

using Row = std::array<Value, columnCount>;

[[nodiscard]] inline Value& at(Row& row, Column column)
{
    return row[static_cast<std::size_t>(column)];
}
[[nodiscard]] inline const Value& at(const Row& row, Column column)
{
    return row[static_cast<std::size_t>(column)];
}

/// False for Row(): no payment.
[[nodiscard]] inline bool isPayment(const Row& row)
{
    return !std::holds_alternative<std::monostate>(at(row, Column::Id));
}

/// Text as it can be kept: NUL characters and half surrogates survive neither JSON nor the way back.
[[nodiscard]] QString storable(const QString& text);
/// Texts are made storable.
[[nodiscard]] Row toRow(const payments::Payment& payment);
/// Error ledger_damaged when a word, amount or currency makes no sense.
[[nodiscard]] base::Result<payments::Payment> toPayment(const Row& row);
/// The columns from `first` on.
[[nodiscard]] Row readRow(const Statement& statement, int first = 0);

/// The object of an event's "changes": every column whose value differs.
void writeChanges(base::JsonWriter& json, const Row& before, const Row& after);
/// The row after the changes. Error ledger_damaged for a column nobody knows or a wrong type.
[[nodiscard]] base::Result<Row> withChanges(Row before, const base::Json& changes);

} // namespace ledger
