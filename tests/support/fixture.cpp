// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fixture.h"

#include "core/base/jsonwriter.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest/QTest>

namespace support {

namespace {

using base::Json;
using namespace Qt::StringLiterals;

void write(const Json& json, base::JsonWriter& writer)
{
    switch (json.kind()) {
    case Json::Kind::Null:
        writer.null();
        return;
    case Json::Kind::Bool:
        writer.value(*json.asBool());
        return;
    case Json::Kind::Number:
        writer.number(*json.numberText());
        return;
    case Json::Kind::String:
        writer.value(*json.asString());
        return;
    case Json::Kind::Array:
        writer.beginArray();
        for (qsizetype i = 0; i < json.size(); ++i)
            write(json.at(i), writer);
        writer.endArray();
        return;
    case Json::Kind::Object:
        writer.beginObject();
        for (qsizetype i = 0; i < json.size(); ++i) {
            writer.name(json.nameAt(i));
            write(json.at(i), writer);
        }
        writer.endObject();
        return;
    }
}

/// "10.00" and "10.0" become "10". Fixtures write no exponents.
QString plainNumber(QString text)
{
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString textOf(const std::optional<Json>& object, QStringView name)
{
    const auto value = object ? object->find(name) : std::nullopt;
    if (!value)
        return {};
    return value->kind() == Json::Kind::String ? *value->asString() : value->numberText().value_or(QString());
}

FixtureHeaders headersOf(const std::optional<Json>& message)
{
    FixtureHeaders headers;
    const auto object = message ? message->find(u"headers") : std::nullopt;
    for (qsizetype i = 0; object && i < object->size(); ++i)
        headers.append({object->nameAt(i).toLatin1(), object->at(i).asString().value_or(QString()).toLatin1()});
    return headers;
}

QList<FixturePart> partsOf(const std::optional<Json>& parts)
{
    QList<FixturePart> read;
    for (qsizetype i = 0; parts && i < parts->size(); ++i) {
        const Json part = parts->at(i);
        const QByteArray encoded = textOf(part, u"base64").toLatin1();
        read.append({textOf(part, u"name").toLatin1(),
            encoded.isEmpty() ? textOf(part, u"value").toUtf8() : QByteArray::fromBase64(encoded),
            textOf(part, u"filename").toLatin1(), textOf(part, u"content_type").toLatin1()});
    }
    return read;
}

} // namespace

QString Fixture::expected(QStringView member) const
{
    return textOf(expect, member);
}

QString Fixture::sent(QStringView member) const
{
    return textOf(requestBody, member);
}

QString Fixture::asked(const QString& item) const
{
    for (const auto& [key, value] : query)
        if (key == item)
            return value;
    return {};
}

QByteArray written(const Json& value)
{
    base::JsonWriter writer;
    write(value, writer);
    return writer.text();
}

bool sameJson(const Json& a, const Json& b)
{
    if (a.kind() != b.kind() || a.size() != b.size())
        return false;
    switch (a.kind()) {
    case Json::Kind::Number:
        return plainNumber(*a.numberText()) == plainNumber(*b.numberText());
    case Json::Kind::Array:
        for (qsizetype i = 0; i < a.size(); ++i)
            if (!sameJson(a.at(i), b.at(i)))
                return false;
        return true;
    case Json::Kind::Object:
        for (qsizetype i = 0; i < a.size(); ++i) {
            const auto other = b.find(a.nameAt(i));
            if (!other || !sameJson(a.at(i), *other))
                return false;
        }
        return true;
    default:
        return written(a) == written(b);
    }
}

Fixture readFixture(const QString& path)
{
    Fixture fixture;
    fixture.name = QFileInfo(path).completeBaseName();
    const auto file = Json::parse(readFile(path));
    if (!file) {
        QTest::qFail(qPrintable(path + u": "_s + file.error().log), __FILE__, __LINE__);
        return fixture;
    }
    fixture.operation = textOf(*file, u"operation");
    const auto computed = file->find(u"computed");
    fixture.computed = computed && computed->asBool().value_or(false);
    fixture.baseUrl = textOf(*file, u"base_url");

    const auto request = file->find(u"request");
    fixture.method = textOf(request, u"method").toLatin1();
    fixture.path = textOf(request, u"path");
    const auto query = request ? request->find(u"query") : std::nullopt;
    for (qsizetype i = 0; query && i < query->size(); ++i)
        fixture.query.append({query->nameAt(i), textOf(query, query->nameAt(i))});
    fixture.encodedQuery = textOf(request, u"encoded_query").toLatin1();
    fixture.parts = partsOf(request ? request->find(u"multipart") : std::nullopt);
    fixture.requestHeaders = headersOf(request);
    fixture.requestBody = request ? request->find(u"body") : std::nullopt;

    const auto response = file->find(u"response");
    fixture.status = textOf(response, u"status").toInt();
    fixture.responseHeaders = headersOf(response);
    fixture.response = response ? response->find(u"body") : std::nullopt;
    fixture.responseBody = fixture.response ? written(*fixture.response) : textOf(response, u"body_text").toUtf8();
    fixture.expect = file->find(u"expect");
    if (!request || !response || fixture.status == 0)
        QTest::qFail(qPrintable(path + u": not an exchange"_s), __FILE__, __LINE__);
    return fixture;
}

QStringList fixturePaths(const QString& prefix)
{
    QStringList paths;
    for (const QString& folder :
        {QStringLiteral(PAYDESK_SHARED_CONTRACTS "/examples"), QStringLiteral(PAYDESK_TEST_DATA "/gateways")}) {
        const QDir dir(folder);
        for (const QString& name : dir.entryList({prefix + u"*.json"_s}, QDir::Files, QDir::Name))
            if (!name.contains(u"--webhook--"_s))
                paths << dir.filePath(name);
    }
    return paths;
}

} // namespace support
