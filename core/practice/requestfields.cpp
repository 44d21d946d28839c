// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/requestfields.h"

#include "core/base/json.h"

#include <QStringDecoder>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> decoded(QByteArray part)
{
    part.replace('+', ' ');
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(QByteArray::fromPercentEncoding(part));
    if (utf8.hasError())
        return std::nullopt;
    return text;
}

RequestFields::Value valueOf(const base::Json& json)
{
    using Kind = RequestFields::Value::Kind;
    if (const auto text = json.asString())
        return {Kind::Text, *text};
    if (const auto number = json.numberText())
        return {Kind::Number, *number};
    if (const auto truth = json.asBool())
        return {Kind::Bool, *truth ? u"true"_s : u"false"_s};
    if (json.kind() == base::Json::Kind::Object)
        return {Kind::Object, {}};
    return {Kind::Other, {}};
}

} // namespace

std::optional<RequestFields> RequestFields::read(const net::IncomingRequest& request)
{
    const QByteArray type = net::headerValue(request.headers, "Content-Type").split(';').value(0).trimmed().toLower();
    if (type == "application/x-www-form-urlencoded")
        return readForm(request.body);
    if (type.isEmpty() || type == "application/json")
        return readJson(request.body);
    return std::nullopt;
}

std::optional<RequestFields> RequestFields::readJson(const QByteArray& body)
{
    const auto document = base::Json::parse(body);
    if (!document || document->kind() != base::Json::Kind::Object)
        return std::nullopt;
    RequestFields fields;
    for (qsizetype i = 0; i < document->size(); ++i)
        fields.m_values.emplace(document->nameAt(i), valueOf(document->at(i)));
    return fields;
}

std::optional<RequestFields> RequestFields::readForm(const QByteArray& text)
{
    RequestFields fields;
    const QList<QByteArray> pairs = text.split('&');
    for (const QByteArray& pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype sign = pair.indexOf('=');
        const auto name = decoded(sign < 0 ? pair : pair.left(sign));
        const auto value = decoded(sign < 0 ? QByteArray() : pair.mid(sign + 1));
        if (!name || !value || !fields.m_values.emplace(*name, Value{Value::Kind::FormText, *value}).second)
            return std::nullopt;
    }
    return fields;
}

std::optional<bool> RequestFields::Value::truth() const
{
    if (kind != Kind::Bool && kind != Kind::FormText)
        return std::nullopt;
    if (text != "true"_L1 && text != "false"_L1)
        return std::nullopt;
    return text == "true"_L1;
}

QString RequestFields::text(const QString& name) const
{
    const Value* value = find(name);
    return value != nullptr && value->isText() ? value->text : QString();
}

const RequestFields::Value* RequestFields::find(const QString& name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? nullptr : &found->second;
}

} // namespace practice
