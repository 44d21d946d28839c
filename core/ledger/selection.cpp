// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/selection.h"

#include <QRegularExpression>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

/// Text as it is, inside LIKE '%…%' ESCAPE '\'.
QString anywhere(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

QByteArray orderOf(const Selection& selection)
{
    const QByteArray way = selection.descending ? " DESC" : " ASC";
    QByteArray byNumber = "payments.number" + way;
    switch (selection.order) {
    case Selection::Order::Number:
        return byNumber;
    case Selection::Order::Created:
        return "created_at" + way + ", " + byNumber;
    case Selection::Order::Paid:
        return "paid_at IS NULL, paid_at" + way + ", " + byNumber;
    case Selection::Order::Changed:
        return "changed_at" + way + ", " + byNumber;
    case Selection::Order::Amount:
        return "currency, amount" + way + ", " + byNumber;
    case Selection::Order::State:
        return "state" + way + ", " + byNumber;
    }
    Q_UNREACHABLE();
}

class Terms final {
public:
    void add(const QByteArray& sql, const QList<Value>& values)
    {
        m_condition.sql += (m_condition.sql.isEmpty() ? "" : " AND ") + sql;
        m_condition.values += values;
    }
    void addWord(const QByteArray& column, const QString& word)
    {
        if (!word.isEmpty())
            add(column + " = ?", {word});
    }
    [[nodiscard]] Condition ordered(const QByteArray& order, int limit) &&
    {
        if (m_condition.sql.isEmpty())
            m_condition.sql = "true";
        m_condition.sql += " ORDER BY " + order + " LIMIT ?";
        m_condition.values.append(qint64{limit});
        return std::move(m_condition);
    }

private:
    Condition m_condition;
};

} // namespace

std::optional<qint64> saleNumber(const QString& text)
{
    static const QRegularExpression form(u"^(?:[Ss]-)?([1-9][0-9]{0,17})$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

Condition conditionOf(const Selection& selection)
{
    Terms terms;
    if (selection.createdFrom)
        terms.add("created_at >= ?", {selection.createdFrom->toMSecsSinceEpoch()});
    if (selection.createdBefore)
        terms.add("created_at < ?", {selection.createdBefore->toMSecsSinceEpoch()});
    if (!selection.states.isEmpty()) {
        QByteArrayList places;
        QList<Value> words;
        for (const payments::State state : selection.states) {
            places.append("?");
            words.append(QString(payments::toWord(state)));
        }
        terms.add("state IN (" + places.join(", ") + ")", words);
    }
    terms.addWord("method", selection.method);
    terms.addWord("account", selection.account);
    if (!selection.search.isEmpty()) {
        const Value part = anywhere(selection.search);
        QByteArrayList parts;
        QList<Value> values;
        for (const char* column : {"reference", "note", "payer", "payments.id", "gateway_id", "transaction_id"}) {
            parts.append(QByteArray(column) + " LIKE ? ESCAPE '\\'");
            values.append(part);
        }
        if (const auto number = saleNumber(selection.search)) {
            parts.append("payments.number = ?");
            values.append(*number);
        }
        terms.add('(' + parts.join(" OR ") + ')', values);
    }
    return std::move(terms).ordered(orderOf(selection), selection.limit);
}

} // namespace ledger
