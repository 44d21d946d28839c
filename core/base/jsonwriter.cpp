// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonwriter.h"

#include "core/base/json.h"

#include <QList>

namespace base {

namespace {

bool mustEscape(char32_t sign)
{
    return sign < U' ' || (sign >= 0x7F && sign < 0xA0) || sign == 0x2028 || sign == 0x2029;
}

} // namespace

JsonWriter& JsonWriter::beginObject()
{
    return begin('{');
}

JsonWriter& JsonWriter::endObject()
{
    return end('}');
}

JsonWriter& JsonWriter::beginArray()
{
    return begin('[');
}

JsonWriter& JsonWriter::endArray()
{
    return end(']');
}

JsonWriter& JsonWriter::name(QStringView name)
{
    separate();
    quote(name);
    m_text += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::value(QStringView text)
{
    separate();
    quote(text);
    return *this;
}

JsonWriter& JsonWriter::value(qint64 number)
{
    return raw(QByteArray::number(number));
}

JsonWriter& JsonWriter::value(const Json& read)
{
    switch (read.kind()) {
    case Json::Kind::Null:
        return null();
    case Json::Kind::Bool:
        return value(*read.asBool());
    case Json::Kind::Number:
        return number(*read.numberText());
    case Json::Kind::String:
        return value(*read.asString());
    case Json::Kind::Array:
        beginArray();
        for (qsizetype i = 0; i < read.size(); ++i)
            value(read.at(i));
        return endArray();
    case Json::Kind::Object:
        beginObject();
        for (qsizetype i = 0; i < read.size(); ++i)
            member(read.nameAt(i), read.at(i));
        return endObject();
    }
    Q_UNREACHABLE();
}

JsonWriter& JsonWriter::null()
{
    return raw("null");
}

JsonWriter& JsonWriter::number(QStringView text)
{
    Q_ASSERT(!text.isEmpty());
    return raw(text.toLatin1());
}

JsonWriter& JsonWriter::begin(char bracket)
{
    separate();
    m_text += bracket;
    m_needsComma = false;
    ++m_depth;
    return *this;
}

JsonWriter& JsonWriter::end(char bracket)
{
    Q_ASSERT(m_depth > 0);
    m_text += bracket;
    m_needsComma = true;
    --m_depth;
    return *this;
}

JsonWriter& JsonWriter::raw(QByteArrayView token)
{
    separate();
    m_text += token;
    return *this;
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

void JsonWriter::quote(QStringView text)
{
    QString out(u'"');
    for (const char32_t sign : text.toUcs4()) {
        if (sign == U'"' || sign == U'\\')
            out += u'\\' + QChar(static_cast<char16_t>(sign));
        else if (mustEscape(sign))
            out += QStringLiteral("\\u%1").arg(static_cast<uint>(sign), 4, 16, QChar(u'0'));
        else
            out += QChar::fromUcs4(sign);
    }
    out += u'"';
    m_text += out.toUtf8();
}

} // namespace base
