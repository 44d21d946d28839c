// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/paymentrow.h"

#include "core/ledger/sqliteerror.h"

#include <algorithm>

namespace ledger {

namespace {

using namespace Qt::StringLiterals;
using payments::Payment;

constexpr std::array<QLatin1StringView, columnCount> names{"number"_L1, "id"_L1, "reference"_L1, "note"_L1,
    "gateway"_L1, "account"_L1, "method"_L1, "state"_L1, "exception"_L1, "acknowledged_at"_L1, "evidence"_L1,
    "currency"_L1, "amount"_L1, "final_amount"_L1, "received"_L1, "received_currency"_L1, "gateway_id"_L1,
    "transaction_id"_L1, "payer"_L1, "qr"_L1, "url"_L1, "created_at"_L1, "expires_at"_L1, "paid_at"_L1, "changed_at"_L1,
    "paid_via"_L1, "cashier"_L1, "refunded"_L1, "parent"_L1};

Value time(const std::optional<QDateTime>& moment)
{
    return moment ? Value(moment->toMSecsSinceEpoch()) : Value();
}

Value minor(const std::optional<money::Money>& amount)
{
    return amount ? Value(amount->minor()) : Value();
}

/// Of the columns that came later, where "nothing" is NULL.
Value orNull(const QString& text)
{
    return text.isEmpty() ? Value() : Value(storable(text));
}

QString code(money::Currency currency)
{
    return money::spec(currency).code;
}

std::optional<QDateTime> timeIn(const Row& row, Column column)
{
    const auto* milliseconds = std::get_if<qint64>(&at(row, column));
    if (milliseconds == nullptr)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC);
}

QString textIn(const Row& row, Column column)
{
    const auto* text = std::get_if<QString>(&at(row, column));
    return text == nullptr ? QString() : *text;
}

std::optional<money::Money> moneyIn(const Row& row, Column amount, Column currency)
{
    const auto* units = std::get_if<qint64>(&at(row, amount));
    const auto known = money::currencyFromCode(textIn(row, currency));
    if (units == nullptr || !known)
        return std::nullopt;
    return money::Money::fromMinor(*units, *known);
}

bool isNull(const Row& row, Column column)
{
    return std::holds_alternative<std::monostate>(at(row, column));
}

} // namespace

QString storable(const QString& text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    return clean.remove(QChar(u'\0'));
}

QLatin1StringView columnName(Column column)
{
    return names[static_cast<std::size_t>(column)];
}

const QByteArray& columnList()
{
    static const QByteArray list = [] {
        QByteArrayList all;
        for (const QLatin1StringView name : names)
            all.append(QByteArray(name.data(), name.size()));
        return all.join(", ");
    }();
    return list;
}

Row toRow(const Payment& payment)
{
    const auto word = [](auto thing) { return Value(QString(payments::toWord(thing))); };
    return Row{payment.number, storable(payment.id), storable(payment.reference), storable(payment.note),
        storable(payment.gateway), storable(payment.account), storable(payment.method), word(payment.state),
        word(payment.exception), time(payment.acknowledgedAt), word(payment.evidence), code(payment.amount.currency()),
        payment.amount.minor(), minor(payment.finalAmount), minor(payment.received),
        payment.received ? Value(code(payment.received->currency())) : Value(), storable(payment.gatewayId),
        storable(payment.transactionId), storable(payment.payer), storable(payment.qr), storable(payment.url),
        time(payment.createdAt), time(payment.expiresAt), time(payment.paidAt), time(payment.changedAt),
        orNull(payment.paidVia), orNull(payment.cashier), minor(payment.refunded), orNull(payment.parent)};
}

base::Result<Payment> toPayment(const Row& row)
{
    const auto state = payments::stateFromWord(textIn(row, Column::State));
    const auto exception = payments::exceptionFromWord(textIn(row, Column::Exception));
    const auto evidence = payments::evidenceFromWord(textIn(row, Column::Evidence));
    const auto amount = moneyIn(row, Column::Amount, Column::Currency);
    const auto finalAmount = moneyIn(row, Column::FinalAmount, Column::Currency);
    const auto received = moneyIn(row, Column::Received, Column::ReceivedCurrency);
    const auto refunded = moneyIn(row, Column::Refunded, Column::Currency);
    const auto created = timeIn(row, Column::CreatedAt);
    const auto changed = timeIn(row, Column::ChangedAt);
    const auto* number = std::get_if<qint64>(&at(row, Column::Number));
    const bool lostMoney = (!finalAmount && !isNull(row, Column::FinalAmount))
        || (!refunded && !isNull(row, Column::Refunded))
        || (!received && !(isNull(row, Column::Received) && isNull(row, Column::ReceivedCurrency)));
    if (!state || !exception || !evidence || !amount || lostMoney || !created || !changed || number == nullptr)
        return damaged(u"payment %1 has values that make no sense"_s.arg(textIn(row, Column::Id)));
    return Payment{.id = textIn(row, Column::Id),
        .number = *number,
        .reference = textIn(row, Column::Reference),
        .note = textIn(row, Column::Note),
        .gateway = textIn(row, Column::Gateway),
        .account = textIn(row, Column::Account),
        .method = textIn(row, Column::Method),
        .state = *state,
        .exception = *exception,
        .acknowledgedAt = timeIn(row, Column::AcknowledgedAt),
        .evidence = *evidence,
        .amount = *amount,
        .finalAmount = finalAmount,
        .received = received,
        .refunded = refunded,
        .gatewayId = textIn(row, Column::GatewayId),
        .transactionId = textIn(row, Column::TransactionId),
        .payer = textIn(row, Column::Payer),
        .paidVia = textIn(row, Column::PaidVia),
        .cashier = textIn(row, Column::Cashier),
        .parent = textIn(row, Column::Parent),
        .qr = textIn(row, Column::Qr),
        .url = textIn(row, Column::Url),
        .createdAt = *created,
        .expiresAt = timeIn(row, Column::ExpiresAt),
        .paidAt = timeIn(row, Column::PaidAt),
        .changedAt = *changed,
        .lastCheckedAt = std::nullopt};
}

Row readRow(const Statement& statement, int first)
{
    Row row;
    for (std::size_t i = 0; i < columnCount; ++i)
        row[i] = statement.value(first + static_cast<int>(i));
    return row;
}

void writeChanges(base::JsonWriter& json, const Row& before, const Row& after)
{
    json.beginObject();
    for (std::size_t i = 0; i < columnCount; ++i) {
        if (before[i] == after[i])
            continue;
        json.name(QString(names[i]));
        if (const auto* number = std::get_if<qint64>(&after[i]))
            json.value(*number);
        else if (const auto* text = std::get_if<QString>(&after[i]))
            json.value(*text);
        else
            json.null();
    }
    json.endObject();
}

base::Result<Row> withChanges(Row before, const base::Json& changes)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto* found = std::find(names.begin(), names.end(), changes.nameAt(i));
        if (found == names.end())
            return damaged(u"an event changes the unknown column "_s + changes.nameAt(i));
        Value& value = before[static_cast<std::size_t>(found - names.begin())];
        const base::Json change = changes.at(i);
        if (change.isNull()) {
            value = std::monostate();
        } else if (change.kind() == base::Json::Kind::String) {
            value = *change.asString();
        } else if (const base::Result<qint64> number = change.asInteger()) {
            value = *number;
        } else {
            return damaged(number.error().log);
        }
    }
    return before;
}

} // namespace ledger
