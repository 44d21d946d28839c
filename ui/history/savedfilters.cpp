// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/savedfilters.h"

#include "core/ledger/filterjson.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace ui {

using namespace Qt::StringLiterals;
using base::Json;
using base::JsonWriter;
using base::Result;

namespace {

using enum payments::State;
constexpr std::array worthSeeing{Draft, Pending, Processing, Paid, PartiallyRefunded, Refunded, Unknown};

bool isSame(const QString& left, const QString& right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

Result<QDate> dayIn(const Json& days, QStringView name)
{
    const auto value = days.find(name);
    if (!value)
        return QDate();
    const Result<QString> text = value->asString();
    if (!text)
        return tl::unexpected(text.error());
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid())
        return value->schemaError(u"expected a day"_s);
    return day;
}

Result<Days> daysFrom(const Json& value)
{
    if (value.kind() == Json::Kind::String) {
        const auto kind = daysFromWord(*value.asString());
        if (!kind || *kind == Days::Kind::Chosen)
            return value.schemaError(u"unknown word"_s);
        return Days{.kind = *kind};
    }
    const Result<QDate> first = dayIn(value, u"first");
    const Result<QDate> last = dayIn(value, u"last");
    const qsizetype known = (value.find(u"first") ? 1 : 0) + (value.find(u"last") ? 1 : 0);
    if (!first || !last || known == 0 || value.size() != known)
        return value.schemaError(u"expected days"_s);
    return Days{.kind = Days::Kind::Chosen, .first = *first, .last = *last};
}

void writeDays(JsonWriter& out, const Days& days)
{
    if (days.kind != Days::Kind::Chosen) {
        out.value(toWord(days.kind));
        return;
    }
    out.beginObject();
    if (days.first.isValid())
        out.member(u"first", days.first.toString(Qt::ISODate));
    if (days.last.isValid())
        out.member(u"last", days.last.toString(Qt::ISODate));
    out.endObject();
}

} // namespace

ledger::Filter HistoryFilter::at(const QDateTime& nowUtc, const DayRule& rule) const
{
    ledger::Filter filter = conditions;
    const MomentSpan moments = momentsOf(days, nowUtc, rule);
    filter.createdFrom = moments.from;
    filter.createdBefore = moments.before;
    return filter;
}

bool HistoryFilter::hidesClutter() const
{
    return conditions.states.size() == std::ssize(worthSeeing)
        && std::all_of(worthSeeing.begin(), worthSeeing.end(),
            [this](payments::State state) { return conditions.states.contains(state); });
}

HistoryFilter HistoryFilter::withClutterHidden(bool isHidden) const
{
    HistoryFilter filter = *this;
    filter.conditions.states.clear();
    if (isHidden)
        filter.conditions.states = QList<payments::State>(worthSeeing.begin(), worthSeeing.end());
    return filter;
}

void SavedFilter::write(JsonWriter& out) const
{
    out.beginObject().member(u"name", name);
    if (filter.days.kind != Days::Kind::Any)
        writeDays(out.name(u"days"), filter.days);
    ledger::writeFilter(out.name(u"filter"), filter.conditions);
    out.endObject();
}

Result<SavedFilter> SavedFilter::fromJson(const Json& value)
{
    const Result<Json> named = value.member(u"name");
    const Result<Json> chosen = value.member(u"filter");
    if (!named || !chosen)
        return value.schemaError(u"expected name and filter"_s);
    const Result<QString> name = named->asString();
    if (!name || name->isEmpty() || *name != name->trimmed() || name->size() > LongestName)
        return named->schemaError(u"expected a name"_s);
    const Result<ledger::Filter> conditions = ledger::filterFromJson(*chosen);
    if (!conditions)
        return tl::unexpected(conditions.error());
    if (conditions->createdFrom || conditions->createdBefore)
        return chosen->schemaError(u"moments instead of days"_s);
    SavedFilter saved{.name = *name, .filter = {.days = {}, .conditions = *conditions}};
    qsizetype known = 2;
    if (const auto days = value.find(u"days")) {
        const Result<Days> read = daysFrom(*days);
        if (!read)
            return tl::unexpected(read.error());
        saved.filter.days = *read;
        ++known;
    }
    if (value.size() != known)
        return value.schemaError(u"unknown member"_s);
    return saved;
}

SavedFilters SavedFilters::fromText(const QString& text)
{
    SavedFilters saved;
    if (text.isEmpty())
        return saved;
    const Result<Json> document = Json::parse(text.toUtf8());
    if (!document || document->kind() != Json::Kind::Array)
        return saved;
    for (qsizetype i = 0; i < document->size(); ++i) {
        const Json one = document->at(i);
        const Result<SavedFilter> read = SavedFilter::fromJson(one);
        if (!read || saved.find(read->name) || !saved.put(*read))
            saved.m_unread.append(one);
    }
    return saved;
}

QString SavedFilters::toText() const
{
    JsonWriter out;
    out.beginArray();
    for (const SavedFilter& filter : m_filters)
        filter.write(out);
    for (const Json& unread : m_unread)
        out.value(unread);
    out.endArray();
    return QString::fromUtf8(out.text());
}

const SavedFilter* SavedFilters::find(const QString& name) const
{
    const auto found = std::find_if(
        m_filters.begin(), m_filters.end(), [&name](const SavedFilter& filter) { return isSame(filter.name, name); });
    return found == m_filters.end() ? nullptr : &*found;
}

bool SavedFilters::put(const SavedFilter& filter)
{
    const QList<SavedFilter> before = m_filters;
    remove(filter.name);
    const auto place = std::find_if(m_filters.begin(), m_filters.end(),
        [&filter](const SavedFilter& other) { return other.name.compare(filter.name, Qt::CaseInsensitive) > 0; });
    m_filters.insert(place, filter);
    if (m_filters.size() <= Most && toText().size() <= LongestText)
        return true;
    m_filters = before;
    return false;
}

void SavedFilters::remove(const QString& name)
{
    m_filters.removeIf([&name](const SavedFilter& filter) { return isSame(filter.name, name); });
}

bool SavedFilters::rename(const QString& from, const QString& to)
{
    const SavedFilter* filter = find(from);
    if (!filter || (find(to) && !isSame(from, to)))
        return false;
    const SavedFilter before = *filter;
    SavedFilter renamed = before;
    renamed.name = to;
    remove(from);
    return put(renamed) || (put(before), false);
}

} // namespace ui
