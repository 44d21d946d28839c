// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/keyset.h"

#include <algorithm>

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Payment;
using By = Sort::By;

namespace {

struct OrderColumn {
    QByteArray name; ///< as in the index
    bool nullable = false;
    bool withoutCase = false; ///< of ASCII letters
};

const OrderColumn numberColumn{"payments.number"};
const OrderColumn createdColumn{"payments.created_at"};

/// Without the number, which every order ends with.
QList<OrderColumn> columnsOf(By by)
{
    switch (by) {
    case By::Number:
        return {};
    case By::Created:
        return {createdColumn};
    case By::Paid:
        return {{"payments.paid_at", true}};
    case By::Changed:
        return {{"payments.changed_at"}};
    case By::Reference:
        return {{"payments.reference", false, true}};
    case By::Payer:
        return {{"payments.payer", false, true}};
    case By::Account:
        return {{"payments.account"}, createdColumn};
    case By::Gateway:
        return {{"payments.gateway"}, createdColumn};
    case By::Method:
        return {{"payments.method"}, createdColumn};
    case By::State:
        return {{"payments.state"}, createdColumn};
    case By::PaidVia:
        return {{"payments.paid_via", true}, createdColumn};
    case By::Cashier:
        return {{"payments.cashier", true}, createdColumn};
    case By::Due:
        return {{"payments.currency"}, {"ifnull(payments.final_amount, payments.amount)"}};
    case By::Received:
        return {{"payments.received_currency", true}, {"payments.received", true}};
    }
    Q_UNREACHABLE();
}

QList<OrderColumn> allColumnsOf(By by)
{
    return columnsOf(by) << numberColumn;
}

Value word(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value code(money::Currency currency)
{
    return QString(money::spec(currency).code);
}

Value milliseconds(const std::optional<QDateTime>& moment)
{
    return moment ? Value(moment->toMSecsSinceEpoch()) : Value();
}

QByteArray asCompared(const QString& text, bool withoutCase)
{
    QByteArray utf8 = text.toUtf8();
    if (withoutCase) {
        std::transform(utf8.begin(), utf8.end(), utf8.begin(),
            [](char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign; });
    }
    return utf8;
}

int compare(const Value& left, const Value& right, bool withoutCase)
{
    if (left.index() != right.index())
        return left.index() < right.index() ? -1 : 1; // nothing stands before everything
    if (const auto* number = std::get_if<qint64>(&left)) {
        const qint64 other = std::get<qint64>(right);
        return *number < other ? -1 : *number > other ? 1 : 0;
    }
    if (const auto* text = std::get_if<QString>(&left))
        return asCompared(*text, withoutCase).compare(asCompared(std::get<QString>(right), withoutCase));
    return 0;
}

bool isNull(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

std::optional<QList<Value>> anyOf(const QStringList& words)
{
    if (words.isEmpty())
        return std::nullopt;
    QList<Value> values;
    for (const QString& each : words) {
        if (!each.isEmpty())
            values.append(each);
    }
    return values;
}

ColumnBounds madeWithin(const Filter& filter)
{
    ColumnBounds bounds;
    if (filter.createdFrom)
        bounds.least = filter.createdFrom->toMSecsSinceEpoch();
    if (filter.createdBefore)
        bounds.most = filter.createdBefore->toMSecsSinceEpoch() - 1;
    return bounds;
}

ColumnBounds inCurrency(const Filter& filter)
{
    ColumnBounds bounds;
    const auto only = [&bounds](const QList<Value>& wanted) {
        QList<Value> both;
        for (const Value& each : wanted) {
            if (!bounds.words || bounds.words->contains(each))
                both.append(each);
        }
        bounds.words = both;
    };
    if (!filter.currencies.isEmpty()) {
        QList<Value> codes;
        for (const money::Currency currency : filter.currencies)
            codes.append(code(currency));
        only(codes);
    }
    for (const auto& bound : {filter.atLeast, filter.atMost}) {
        if (bound)
            only({code(bound->currency())});
    }
    return bounds;
}

QList<ColumnBounds> boundsOf(const Filter& filter, By by)
{
    const auto words = [&filter](const QStringList& any) {
        return QList<ColumnBounds>{{anyOf(any), {}, {}}, madeWithin(filter)};
    };
    switch (by) {
    case By::Created:
        return {madeWithin(filter)};
    case By::Account:
        return words(filter.accounts);
    case By::Gateway:
        return words(filter.gateways);
    case By::Method:
        return words(filter.methods);
    case By::PaidVia:
        return words(filter.paidVia);
    case By::Cashier:
        return words(filter.cashiers);
    case By::State: {
        QStringList states;
        for (const payments::State state : filter.states)
            states.append(payments::toWord(state));
        return words(states);
    }
    case By::Due: {
        ColumnBounds due;
        if (filter.atLeast)
            due.least = filter.atLeast->minor();
        if (filter.atMost)
            due.most = filter.atMost->minor();
        return {inCurrency(filter), due};
    }
    default:
        return QList<ColumnBounds>(columnsOf(by).size());
    }
}

/// Cuts along the columns, the strongest first.
class Cut final {
public:
    Cut(QList<OrderColumn> columns, const QList<ColumnBounds>& bounds, bool descending)
        : m_columns(std::move(columns))
        , m_bounds(bounds)
        , m_descending(descending)
    {
    }

    [[nodiscard]] QList<Stretch> after(const std::optional<SortKeys>& from)
    {
        add({}, 0, from ? &*from : nullptr);
        return std::move(m_stretches);
    }

private:
    /// What comes after the keys from `place` on where those before are as in `prefix`.
    void add(const Condition& prefix, qsizetype place, const SortKeys* from)
    {
        if (place == m_columns.size())
            return;
        const OrderColumn& column = m_columns[place];
        const ColumnBounds& bounds = m_bounds[place];
        if (bounds.words) {
            addEach(prefix, place, from);
        } else if (from == nullptr) {
            cut(prefix, within(column, bounds.least, bounds.most), place);
        } else {
            const Value& key = from->at(place);
            const auto* number = std::get_if<qint64>(&key);
            const bool outside = number == nullptr
                ? isNull(key) && isBounded(bounds)
                : (bounds.least && *number < *bounds.least) || (bounds.most && *number > *bounds.most);
            if (!outside)
                add(with(prefix, equal(column, key)), place + 1, from);
            addBeyond(prefix, place, key);
        }
    }

    void addEach(const Condition& prefix, qsizetype place, const SortKeys* from)
    {
        const OrderColumn& column = m_columns[place];
        QList<Value> words = *m_bounds[place].words;
        std::sort(words.begin(), words.end(),
            [this](const Value& left, const Value& right) { return way(compare(left, right, false)) < 0; });
        words.erase(std::unique(words.begin(), words.end()), words.end());
        for (const Value& each : words) {
            const int order = from == nullptr ? 1 : way(compare(each, from->at(place), false));
            if (order >= 0)
                add(with(prefix, equal(column, each)), place + 1, order == 0 ? from : nullptr);
        }
    }

    void addBeyond(const Condition& prefix, qsizetype place, const Value& key)
    {
        const OrderColumn& column = m_columns[place];
        const ColumnBounds& bounds = m_bounds[place];
        if (isNull(key)) {
            if (!m_descending && isBounded(bounds))
                cut(prefix, within(column, bounds.least, bounds.most), place);
            else if (!m_descending)
                cut(prefix, {column.name + " IS NOT NULL", {}}, place);
            return;
        }
        if (const auto* number = std::get_if<qint64>(&key)) {
            const auto least = m_descending ? bounds.least : std::max(bounds.least.value_or(*number + 1), *number + 1);
            const auto most = m_descending ? std::min(bounds.most.value_or(*number - 1), *number - 1) : bounds.most;
            if (!least || !most || *least <= *most)
                cut(prefix, within(column, least, most), place);
        } else {
            cut(prefix, {column.name + collation(column) + (m_descending ? " < ?" : " > ?"), {key}}, place);
        }
        if (m_descending && column.nullable && !isBounded(bounds))
            cut(prefix, {column.name + " IS NULL", {}}, place + 1);
    }

    /// The columns before `fixed` are equal by `prefix`, or by `rows`.
    void cut(const Condition& prefix, const Condition& rows, qsizetype fixed)
    {
        m_stretches.append({with(prefix, rows), fixed});
    }

    [[nodiscard]] static bool isBounded(const ColumnBounds& bounds) { return bounds.least || bounds.most; }
    [[nodiscard]] static QByteArray collation(const OrderColumn& column)
    {
        return column.withoutCase ? " COLLATE NOCASE" : "";
    }
    [[nodiscard]] static Condition equal(const OrderColumn& column, const Value& key)
    {
        if (isNull(key))
            return {column.name + " IS NULL", {}};
        return {column.name + collation(column) + " = ?", {key}};
    }
    [[nodiscard]] static Condition within(
        const OrderColumn& column, const std::optional<qint64>& least, const std::optional<qint64>& most)
    {
        Condition condition;
        if (least)
            condition.also({column.name + " >= ?", {*least}});
        if (most)
            condition.also({column.name + " <= ?", {*most}});
        return condition;
    }
    [[nodiscard]] static Condition with(Condition prefix, const Condition& more) { return prefix.also(more); }
    [[nodiscard]] int way(int order) const { return m_descending ? -order : order; }

    const QList<OrderColumn> m_columns;
    const QList<ColumnBounds> m_bounds;
    const bool m_descending;
    QList<Stretch> m_stretches;
};

} // namespace

SortKeys sortKeys(const Payment& payment, By by)
{
    const Value made = payment.createdAt.toMSecsSinceEpoch();
    const Value number = payment.number;
    switch (by) {
    case By::Number:
        return {number};
    case By::Created:
        return {made, number};
    case By::Paid:
        return {milliseconds(payment.paidAt), number};
    case By::Changed:
        return {payment.changedAt.toMSecsSinceEpoch(), number};
    case By::Reference:
        return {payment.reference, number};
    case By::Payer:
        return {payment.payer, number};
    case By::Account:
        return {payment.account, made, number};
    case By::Gateway:
        return {payment.gateway, made, number};
    case By::Method:
        return {payment.method, made, number};
    case By::State:
        return {QString(payments::toWord(payment.state)), made, number};
    case By::PaidVia:
        return {word(payment.paidVia), made, number};
    case By::Cashier:
        return {word(payment.cashier), made, number};
    case By::Due:
        return {code(payment.amount.currency()), payment.due().minor(), number};
    case By::Received:
        if (!payment.received)
            return {Value(), Value(), number};
        return {code(payment.received->currency()), payment.received->minor(), number};
    }
    Q_UNREACHABLE();
}

int compareKeys(const SortKeys& left, const SortKeys& right, By by)
{
    const QList<OrderColumn> columns = allColumnsOf(by);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (const int order = compare(left[i], right[i], columns[i].withoutCase); order != 0)
            return order;
    }
    return 0;
}

QByteArray keyColumns(By by)
{
    QByteArrayList names;
    for (const OrderColumn& column : allColumnsOf(by))
        names.append(column.name);
    return names.join(", ");
}

QByteArray orderBy(const Sort& sort, qsizetype fixed)
{
    QByteArrayList terms;
    for (const OrderColumn& column : allColumnsOf(sort.by).mid(fixed))
        terms.append(
            column.name + (column.withoutCase ? " COLLATE NOCASE" : "") + (sort.descending ? " DESC" : " ASC"));
    return terms.join(", ");
}

QByteArray orderIndex(By by)
{
    switch (by) {
    case By::Number:
        return {};
    case By::Created:
        return "payments_created";
    case By::Paid:
        return "payments_paid";
    case By::Changed:
        return "payments_changed";
    case By::Reference:
        return "payments_reference";
    case By::Payer:
        return "payments_payer";
    case By::Account:
        return "payments_of_account";
    case By::Gateway:
        return "payments_of_gateway";
    case By::Method:
        return "payments_of_method";
    case By::State:
        return "payments_of_state";
    case By::PaidVia:
        return "payments_paid_via";
    case By::Cashier:
        return "payments_of_cashier";
    case By::Due:
        return "payments_due";
    case By::Received:
        return "payments_received";
    }
    Q_UNREACHABLE();
}

QList<Stretch> stretches(const Filter& filter, const Sort& sort, const std::optional<SortKeys>& from)
{
    return stretchesWithin(boundsOf(filter, sort.by) << ColumnBounds{}, sort, from);
}

QList<Stretch> stretchesWithin(const QList<ColumnBounds>& bounds, const Sort& sort, const std::optional<SortKeys>& from)
{
    return Cut(allColumnsOf(sort.by), bounds, sort.descending).after(from);
}

} // namespace ledger
