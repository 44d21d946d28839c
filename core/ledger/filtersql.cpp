// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/filtersql.h"

#include "core/ledger/searchwords.h"

namespace ledger {

using namespace Qt::StringLiterals;
using About = FilterTerm::About;

namespace {

class Terms final {
public:
    /// `column` is one of `words`.
    void anyOf(About about, const QByteArray& column, const QStringList& words, const QByteArray& index)
    {
        if (words.isEmpty())
            return;
        // What a partial index is over has to be said again.
        const QByteArray part = about == About::Exception ? "payments.exception <> 'none' AND " : "";
        QByteArrayList places;
        QList<Value> values;
        QList<Condition> branches;
        for (const QString& word : words) {
            if (word.isEmpty() || values.contains(Value(word)))
                continue;
            places.append("?");
            values.append(word);
            branches.append({part + "payments." + column + " = ?", {word}});
        }
        const QByteArray any = "payments." + column + " IN (" + places.join(", ") + ')';
        if (index.isEmpty())
            branches.clear();
        m_terms.append({about, {'+' + any, values}, {part + any, values}, index, branches});
    }

    void between(About about, const QByteArray& expression, const std::optional<qint64>& least,
        const std::optional<qint64>& most, const QByteArray& index)
    {
        Condition search;
        Condition test;
        if (least) {
            search.also({expression + " >= ?", {*least}});
            test.also({"+" + expression + " >= ?", {*least}});
        }
        if (most) {
            search.also({expression + " <= ?", {*most}});
            test.also({"+" + expression + " <= ?", {*most}});
        }
        if (least || most)
            m_terms.append({about, test, search, index});
    }

    void add(FilterTerm term) { m_terms.append(std::move(term)); }
    [[nodiscard]] QList<FilterTerm> all() && { return std::move(m_terms); }

private:
    QList<FilterTerm> m_terms;
};

template <class T>
QStringList wordsOf(const QList<T>& things)
{
    QStringList words;
    for (const T thing : things)
        words.append(payments::toWord(thing));
    return words;
}

QStringList codesOf(const Filter& filter)
{
    QStringList codes;
    for (const money::Currency currency : filter.currencies)
        codes.append(money::spec(currency).code);
    return codes;
}

Condition containing(const QList<SearchWord>& words)
{
    Condition condition;
    for (const SearchWord& word : words) {
        QByteArrayList parts;
        QList<Value> values;
        for (const QString& spelling : word) {
            QByteArray part = "instr(payment_text.text, ?) > 0";
            values.append(spelling);
            if (isShort(spelling)) {
                // Most payments are told by the first look, and need no second row.
                part += " AND seen_contains(payment_text.text, payments.gateway_id, payments.transaction_id, "
                        "payments.id, ?)";
                values.append(spelling);
            }
            parts.append(part);
        }
        condition.also({'(' + parts.join(" OR ") + ')', values});
    }
    if (condition.sql.isEmpty())
        return condition;
    return {"EXISTS (SELECT 1 FROM payment_text WHERE payment_text.number = payments.number AND " + condition.sql + ')',
        condition.values};
}

void addDue(Terms& terms, const Filter& filter)
{
    if (!filter.atLeast && !filter.atMost)
        return;
    const QByteArray due = "ifnull(payments.final_amount, payments.amount)";
    FilterTerm term{About::Due, {}, {}, "payments_due"};
    const auto bound = [&](const std::optional<money::Money>& amount, const QByteArray& comparison) {
        if (!amount)
            return;
        const Value code = QString(money::spec(amount->currency()).code);
        term.search.also({"payments.currency = ? AND " + due + comparison, {code, amount->minor()}});
        term.test.also({"+payments.currency = ? AND +" + due + comparison, {code, amount->minor()}});
    };
    bound(filter.atLeast, " >= ?");
    bound(filter.atMost, " <= ?");
    terms.add(term);
}

} // namespace

QList<FilterTerm> termsOf(const Filter& filter)
{
    Terms terms;
    std::optional<qint64> first;
    std::optional<qint64> last;
    if (filter.createdFrom)
        first = filter.createdFrom->toMSecsSinceEpoch();
    if (filter.createdBefore)
        last = filter.createdBefore->toMSecsSinceEpoch() - 1;
    terms.between(About::Created, "payments.created_at", first, last, "payments_created");
    terms.anyOf(About::State, "state", wordsOf(filter.states), "payments_of_state");
    // Those without are too many to have an index.
    terms.anyOf(About::Exception, "exception", wordsOf(filter.exceptions),
        filter.exceptions.contains(payments::Exception::None) ? QByteArray() : QByteArray("payments_exception"));
    if (filter.needsAttention) {
        const Condition waiting{"payments.exception <> 'none' AND payments.acknowledged_at IS NULL", {}};
        terms.add({About::Attention, {"+payments.exception <> 'none' AND +payments.acknowledged_at IS NULL", {}},
            waiting, "payments_attention", {waiting}});
    }
    terms.anyOf(About::Gateway, "gateway", filter.gateways, "payments_of_gateway");
    terms.anyOf(About::Account, "account", filter.accounts, "payments_of_account");
    terms.anyOf(About::Method, "method", filter.methods, "payments_of_method");
    terms.anyOf(About::PaidVia, "paid_via", filter.paidVia, "payments_paid_via");
    terms.anyOf(About::Cashier, "cashier", filter.cashiers, "payments_of_cashier");
    terms.anyOf(About::Currency, "currency", codesOf(filter), "payments_of_currency");
    addDue(terms, filter);
    if (filter.hasNote) {
        const Condition noted{"payments.note <> ''", {}};
        terms.add({About::Note, {"+payments.note <> ''", {}}, noted, "payments_noted", {noted}});
    }
    if (filter.parent) {
        const Condition arrived{"payments.parent = ?", {filter.parent->id}};
        terms.add(
            {About::Parent, {"+payments.parent = ?", {filter.parent->id}}, arrived, "payments_of_parent", {arrived}});
    }
    if (const Condition text = containing(searchWords(filter.text)); !text.sql.isEmpty())
        terms.add({About::Text, text, {}, {}});
    return std::move(terms).all();
}

Condition testOf(const Filter& filter)
{
    Condition all;
    for (const FilterTerm& term : termsOf(filter))
        all.also(term.test);
    return all;
}

} // namespace ledger
