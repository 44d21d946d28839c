// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/filterjson.h"

#include "core/money/jsonmoney.h"

#include <algorithm>
#include <array>
#include <functional>

namespace ledger {

namespace {

using namespace Qt::StringLiterals;
using base::Json;
using base::JsonWriter;
using base::Result;

struct Words {
    QLatin1StringView name;
    QStringList Filter::*words;
};
constexpr std::array wordLists{Words{"gateways"_L1, &Filter::gateways}, Words{"accounts"_L1, &Filter::accounts},
    Words{"methods"_L1, &Filter::methods}, Words{"paid_via"_L1, &Filter::paidVia},
    Words{"cashiers"_L1, &Filter::cashiers}};

struct Flag {
    QLatin1StringView name;
    bool Filter::*flag;
};
constexpr std::array flags{Flag{"needs_attention"_L1, &Filter::needsAttention}, Flag{"has_note"_L1, &Filter::hasNote}};

struct Moment {
    QLatin1StringView name;
    std::optional<QDateTime> Filter::*moment;
};
constexpr std::array moments{
    Moment{"created_from"_L1, &Filter::createdFrom}, Moment{"created_before"_L1, &Filter::createdBefore}};

struct Bound {
    QLatin1StringView name;
    std::optional<money::Money> Filter::*amount;
};
constexpr std::array bounds{Bound{"at_least"_L1, &Filter::atLeast}, Bound{"at_most"_L1, &Filter::atMost}};

template <class Value, class ToWord>
void writeList(JsonWriter& out, QLatin1StringView name, const QList<Value>& values, const ToWord& toWord)
{
    if (values.isEmpty())
        return;
    out.name(QString(name)).beginArray();
    for (const Value& value : values)
        out.value(toWord(value));
    out.endArray();
}

/// Reads an array by `read`, which takes one element.
template <class Value>
Result<QList<Value>> listOf(const Json& value, const std::function<Result<Value>(const Json&)>& read)
{
    if (value.kind() != Json::Kind::Array)
        return value.schemaError(u"expected an array"_s);
    QList<Value> values;
    for (qsizetype i = 0; i < value.size(); ++i) {
        Result<Value> one = read(value.at(i));
        if (!one)
            return tl::unexpected(one.error());
        values.append(*one);
    }
    return values;
}

/// Reads one word by the function that knows all of them.
template <class Value>
std::function<Result<Value>(const Json&)> wordReader(std::optional<Value> (*fromWord)(QStringView))
{
    return [fromWord](const Json& value) -> Result<Value> {
        const Result<QString> word = value.asString();
        if (!word)
            return tl::unexpected(word.error());
        if (const auto known = fromWord(*word))
            return *known;
        return value.schemaError(u"unknown word"_s);
    };
}

Result<QDateTime> momentFrom(const Json& value)
{
    const Result<QString> text = value.asString();
    if (!text)
        return tl::unexpected(text.error());
    const QDateTime moment = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC)
        return value.schemaError(u"expected a time in UTC"_s);
    return moment;
}

Result<money::Money> amountFrom(const Json& value)
{
    const Result<Json> code = value.member(u"currency");
    const Result<Json> amount = value.member(u"amount");
    if (!code || !amount || value.size() != 2)
        return value.schemaError(u"expected amount and currency"_s);
    const Result<money::Currency> currency = wordReader(&money::currencyFromCode)(*code);
    if (!currency)
        return tl::unexpected(currency.error());
    return money::moneyFromJson(*amount, *currency);
}

Result<std::optional<Filter::Parent>> parentFrom(const Json& value)
{
    const Result<Json> id = value.member(u"id");
    const Result<Json> number = value.member(u"number");
    if (!id || !number || value.size() != 2)
        return value.schemaError(u"expected id and number"_s);
    const Result<QString> text = id->asString();
    const Result<qint64> counted = number->asInteger();
    if (!text || text->isEmpty() || !counted || *counted <= 0)
        return value.schemaError(u"expected the id and the number of a sale"_s);
    return Filter::Parent{*text, *counted};
}

template <class Member, class Value>
Result<> put(Filter& filter, Member Filter::*member, const Result<Value>& value)
{
    if (!value)
        return tl::unexpected(value.error());
    filter.*member = *value;
    return {};
}

template <class Rows>
const auto* rowNamed(const Rows& rows, const QString& name)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&name](const auto& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

Result<> readMember(Filter& filter, const QString& name, const Json& value)
{
    if (name == "text"_L1)
        return put(filter, &Filter::text, value.asString());
    if (name == "states"_L1)
        return put(filter, &Filter::states, listOf(value, wordReader(&payments::stateFromWord)));
    if (name == "exceptions"_L1)
        return put(filter, &Filter::exceptions, listOf(value, wordReader(&payments::exceptionFromWord)));
    if (name == "currencies"_L1)
        return put(filter, &Filter::currencies, listOf(value, wordReader(&money::currencyFromCode)));
    if (name == "parent"_L1)
        return put(filter, &Filter::parent, parentFrom(value));
    if (const auto* row = rowNamed(wordLists, name))
        return put(filter, row->words, listOf<QString>(value, &Json::asString));
    if (const auto* row = rowNamed(flags, name))
        return put(filter, row->flag, value.asBool());
    if (const auto* row = rowNamed(moments, name))
        return put(filter, row->moment, momentFrom(value));
    if (const auto* row = rowNamed(bounds, name))
        return put(filter, row->amount, amountFrom(value));
    return value.schemaError(u"unknown member"_s);
}

} // namespace

void writeFilter(JsonWriter& out, const Filter& filter)
{
    out.beginObject();
    if (!filter.text.isEmpty())
        out.member(u"text", filter.text);
    for (const Moment& row : moments)
        if (filter.*row.moment)
            out.member(QString(row.name), (filter.*row.moment)->toUTC().toString(Qt::ISODateWithMs));
    writeList(out, "states"_L1, filter.states, [](payments::State state) { return payments::toWord(state); });
    writeList(out, "exceptions"_L1, filter.exceptions,
        [](payments::Exception exception) { return payments::toWord(exception); });
    for (const Words& row : wordLists)
        writeList(out, row.name, filter.*row.words, [](const QString& word) { return QStringView(word); });
    writeList(
        out, "currencies"_L1, filter.currencies, [](money::Currency currency) { return money::spec(currency).code; });
    for (const Bound& row : bounds) {
        if (!(filter.*row.amount))
            continue;
        out.name(QString(row.name)).beginObject();
        out.member(u"amount", (filter.*row.amount)->toDecimal());
        out.member(u"currency", money::spec((filter.*row.amount)->currency()).code).endObject();
    }
    for (const Flag& row : flags)
        if (filter.*row.flag)
            out.member(QString(row.name), true);
    if (filter.parent) {
        out.name(u"parent").beginObject().member(u"id", filter.parent->id);
        out.member(u"number", filter.parent->number).endObject();
    }
    out.endObject();
}

Result<Filter> filterFromJson(const Json& value)
{
    if (value.kind() != Json::Kind::Object)
        return value.schemaError(u"expected an object"_s);
    Filter filter;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (const Result<> read = readMember(filter, value.nameAt(i), value.at(i)); !read)
            return tl::unexpected(read.error());
    }
    if (filter.atLeast && filter.atMost && filter.atLeast->currency() != filter.atMost->currency())
        return value.schemaError(u"bounds of two currencies"_s);
    return filter;
}

} // namespace ledger
