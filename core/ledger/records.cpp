// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/records.h"

#include "core/ledger/sqliteerror.h"

#include <limits>

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

/// Its create went out, and no answer came.
constexpr auto WithoutAnswer =
    "EXISTS (SELECT 1 FROM events WHERE events.payment_id = payments.id AND events.kind = 'no_answer')";

} // namespace

base::Result<qint64> lastNumberIn(Database& database)
{
    // Events of the whole ledger are few, and found by the index over payment_id.
    const base::Result<Value> last = database.single(
        "SELECT max(ifnull((SELECT max(number) FROM payments), 0), ifnull((SELECT max(CAST(json_extract(detail, "
        "'$.number') AS INTEGER)) FROM events WHERE payment_id IS NULL AND kind = 'skipped'), 0))");
    if (!last)
        return tl::unexpected(last.error());
    return std::get<qint64>(*last);
}

base::Result<QList<Payment>> Records::list(const QByteArray& condition, const QList<Value>& arguments) const
{
    base::Result<Statement> query = m_database->statement(
        "SELECT " + columnList() + ", checks.at FROM payments LEFT JOIN checks USING (number) WHERE " + condition);
    if (!query)
        return tl::unexpected(query.error());
    for (int i = 0; i < arguments.size(); ++i)
        query->bind(i + 1, arguments[i]);
    QList<Payment> found;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        base::Result<Payment> payment = toPayment(readRow(*query));
        if (!payment)
            return tl::unexpected(payment.error());
        const Value checked = query->value(static_cast<int>(columnCount));
        if (const auto* milliseconds = std::get_if<qint64>(&checked))
            payment->lastCheckedAt = QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC);
        found.append(std::move(*payment));
    }
}

base::Result<std::optional<Payment>> Records::one(const QByteArray& condition, const QList<Value>& arguments) const
{
    base::Result<QList<Payment>> found = list(condition, arguments);
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(std::move(found->first()));
}

base::Result<std::optional<Payment>> Records::byId(const QString& id) const
{
    return one("payments.id = ?", {id});
}

base::Result<std::optional<Payment>> Records::byNumber(qint64 number) const
{
    return one("payments.number = ?", {number});
}

base::Result<std::optional<Payment>> Records::byGatewayId(
    const QString& gateway, const QString& account, const QString& gatewayId) const
{
    // The last condition lets SQLite take the partial index.
    return one("gateway = ? AND account = ? AND gateway_id = ? AND gateway_id <> ''", {gateway, account, gatewayId});
}

base::Result<QList<Payment>> Records::latest(int count, std::optional<qint64> before) const
{
    return list("payments.number < ? ORDER BY payments.number DESC LIMIT ?",
        {before.value_or(std::numeric_limits<qint64>::max()), static_cast<qint64>(count)});
}

base::Result<QList<Payment>> Records::matching(const Selection& selection) const
{
    const Condition condition = conditionOf(selection);
    return list(condition.sql, condition.values);
}

base::Result<QList<Payment>> Records::withGatewayId(const QString& gatewayId) const
{
    return list("gateway_id = ? AND gateway_id <> '' ORDER BY payments.number DESC", {gatewayId});
}

base::Result<QList<Payment>> Records::claiming(const QString& gateway, const QString& number) const
{
    return list("gateway = ?1 AND (gateway_id = ?2 COLLATE NOCASE OR transaction_id = ?2 COLLATE NOCASE) AND ?2 <> '' "
                "ORDER BY payments.number DESC",
        {gateway, number});
}

base::Result<QList<Payment>> Records::toWatch(const QDateTime& closedSince) const
{
    return list("state IN ('draft', 'pending', 'processing', 'unknown') OR (state IN ('failed', 'expired', "
                "'cancelled') AND changed_at >= ?) ORDER BY payments.number",
        {closedSince.toMSecsSinceEpoch()});
}

base::Result<bool> Records::isUnanswered(const Payment& payment) const
{
    if (!payment.gatewayId.isEmpty() || !payments::isClosed(payment.state))
        return payment.gatewayId.isEmpty();
    const auto asked = list(QByteArray("payments.id = ? AND received IS NULL AND state NOT IN ('partially_refunded', "
                                       "'refunded') AND ")
            + WithoutAnswer,
        {payment.id});
    if (!asked)
        return tl::unexpected(asked.error());
    return !asked->isEmpty();
}

base::Result<QList<Payment>> Records::unanswered(
    const QString& account, const QDateTime& closedFrom, const QDateTime& closedUntil) const
{
    // The row of a sale changes at or after it was made: the index over state and changed_at bounds the closed ones.
    return list(QByteArray("account = ?1 AND gateway_id = '' AND (state IN ('draft', 'pending', 'processing', "
                           "'unknown') OR (state IN ('failed', 'expired', 'cancelled') AND changed_at >= ?2 AND "
                           "created_at BETWEEN ?2 AND ?3 AND received IS NULL AND ")
            + WithoutAnswer + ")) ORDER BY payments.number",
        {account, closedFrom.toMSecsSinceEpoch(), closedUntil.toMSecsSinceEpoch()});
}

base::Result<QList<Payment>> Records::needingAttention() const
{
    return list("exception <> 'none' AND acknowledged_at IS NULL ORDER BY payments.number DESC", {});
}

base::Result<QList<Event>> Records::timeline(const QString& paymentId) const
{
    base::Result<Statement> query =
        m_database->statement("SELECT " + eventColumns() + " FROM events WHERE payment_id = ? ORDER BY row");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, paymentId);
    QList<Event> events;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return events;
        events.append(readEvent(*query));
    }
}

base::Result<QList<Sum>> Records::sums(const QString& account, const std::optional<QDateTime>& createdFrom) const
{
    base::Result<Statement> query = m_database->statement(
        "SELECT state, ifnull(paid_via, method), currency, sum(amount), count(*) FROM payments "
        "WHERE account = ? AND created_at >= ? AND gateway_id <> '' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, account);
    query->bind(2, createdFrom ? createdFrom->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
    QList<Sum> sums;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return sums;
        const auto state = payments::stateFromWord(query->text(0));
        const auto currency = money::currencyFromCode(query->text(2));
        const auto amount = currency ? money::Money::fromMinor(query->integer(3), *currency) : std::nullopt;
        if (!state || !amount)
            return damaged(u"the sums of %1 make no sense"_s.arg(account));
        sums.append({*state, query->text(1), *amount, query->integer(4)});
    }
}

base::Result<std::optional<Event>> Records::lastEvent() const
{
    base::Result<Statement> query =
        m_database->statement("SELECT " + eventColumns() + " FROM events ORDER BY row DESC LIMIT 1");
    if (!query)
        return tl::unexpected(query.error());
    const base::Result<bool> row = query->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readEvent(*query)) : std::nullopt;
}

base::Result<QString> Records::ledgerId() const
{
    const base::Result<Value> id = m_database->single("SELECT id FROM ledger");
    if (!id)
        return tl::unexpected(id.error());
    const auto* text = std::get_if<QString>(&*id);
    return text == nullptr ? QString() : *text;
}

base::Result<qint64> Records::paymentCount() const
{
    const base::Result<Value> count = m_database->single("SELECT count(*) FROM payments");
    if (!count)
        return tl::unexpected(count.error());
    return std::get<qint64>(*count);
}

} // namespace ledger
