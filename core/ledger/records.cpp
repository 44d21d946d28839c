// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/records.h"

#include "core/ledger/searchwords.h"
#include "core/ledger/sqliteerror.h"

#include <limits>

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

constexpr qint64 day = 86'400'000; ///< milliseconds

/// Only payments that ?1 stands in somewhere, as the search finds them by ?2; what this transaction changed is not in
/// its index yet.
constexpr auto Searched =
    "payments.number IN (SELECT rowid FROM payment_search WHERE payment_search MATCH ?2 UNION ALL "
    "SELECT number FROM search_changes) AND ";

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

base::Result<QList<Payment>> Records::inStates(const QString& account, const QList<payments::State>& states) const
{
    QByteArrayList places;
    QList<Value> values{account};
    for (const payments::State state : states) {
        places.append("?");
        values.append(QString(payments::toWord(state)));
    }
    // In whatever account few sales are open; an account has all its past.
    return list("+account = ? AND state IN (" + places.join(", ") + ") ORDER BY payments.number", values);
}

base::Result<QList<Payment>> Records::withText(
    const QString& text, const QByteArray& condition, const QList<Value>& arguments) const
{
    QList<Value> all{text, matchText(searchWords(text))};
    // One that is too short to be looked up is too short for a number that a gateway gives.
    const bool isShort = std::get<QString>(all[1]).isEmpty();
    all.append(arguments);
    return list((isShort ? "?2 = '' AND " : Searched) + condition + " AND ?1 <> '' ORDER BY payments.number DESC", all);
}

base::Result<QList<Payment>> Records::withGatewayNumber(const QString& number) const
{
    return withText(number, "(gateway_id = ?1 COLLATE NOCASE OR transaction_id = ?1 COLLATE NOCASE)", {});
}

base::Result<QList<Payment>> Records::claiming(const QString& gateway, const QString& number) const
{
    return withText(
        number, "(gateway_id = ?1 COLLATE NOCASE OR transaction_id = ?1 COLLATE NOCASE) AND gateway = ?3", {gateway});
}

base::Result<QList<Payment>> Records::toWatch(const QDateTime& closedSince) const
{
    // Few sales are open, and few changed lately; of the closed ones there are very many.
    return list("payments.number IN (SELECT number FROM payments WHERE state IN ('draft', 'pending', 'processing', "
                "'unknown') UNION ALL SELECT number FROM payments WHERE changed_at >= ? AND +state IN ('failed', "
                "'expired', 'cancelled')) ORDER BY payments.number",
        {closedSince.toMSecsSinceEpoch()});
}

base::Result<bool> Records::isUnanswered(const Payment& payment) const
{
    if (!payment.parent.isEmpty()) // it came by the code of another sale: it never had a create
        return false;
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
    // Few sales have no gateway id: they have an index of their own.
    return list(
        QByteArray(
            "account = ?1 AND gateway_id = '' AND parent IS NULL AND (state IN ('draft', 'pending', 'processing', "
            "'unknown') OR (state IN ('failed', 'expired', 'cancelled') AND changed_at >= ?2 AND "
            "created_at BETWEEN ?2 AND ?3 AND received IS NULL AND ")
            + WithoutAnswer + ")) ORDER BY payments.number",
        {account, closedFrom.toMSecsSinceEpoch(), closedUntil.toMSecsSinceEpoch()});
}

base::Result<QList<Payment>> Records::needingAttention() const
{
    // By the index of these few: not by number, through all.
    return list("exception <> 'none' AND acknowledged_at IS NULL ORDER BY +payments.number DESC", {});
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
    // The totals of whole days, without what the gateway does not have; the begin of the first day by its payments.
    base::Result<Statement> query = m_database->statement(
        "WITH counted (state, method, currency, amount, count) AS (SELECT state, iif(paid_via = '', method, paid_via), "
        "currency, amount, count FROM rollups WHERE day >= ?3 AND account = ?1 UNION ALL SELECT state, "
        "ifnull(paid_via, method), currency, -amount, -1 FROM payments WHERE account = ?1 AND gateway_id = '' AND "
        "created_at >= ?3 UNION ALL SELECT state, ifnull(paid_via, method), currency, amount, 1 FROM payments WHERE "
        "account = ?1 AND created_at >= ?2 AND created_at < ?3 AND +gateway_id <> '') SELECT state, method, currency, "
        "sum(amount), sum(count) FROM counted GROUP BY 1, 2, 3 HAVING sum(count) <> 0 ORDER BY 1, 2, 3");
    if (!query)
        return tl::unexpected(query.error());
    const qint64 from = createdFrom ? createdFrom->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    const qint64 intoTheDay = createdFrom ? ((from % day) + day) % day : 0;
    query->bind(1, account).bind(2, from).bind(3, intoTheDay == 0 ? from : from - intoTheDay + day);
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
