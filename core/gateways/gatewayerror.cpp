// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/gatewayerror.h"

#include "core/base/outsidetext.h"
#include "core/gateways/loosemember.h"
#include "core/gateways/ratewindow.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;

constexpr qsizetype LongestCode = 64;
constexpr qsizetype LongestMessage = 200; // R40
constexpr qsizetype MostFields = 8;

bool isWord(const QString& code)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-' || c == u'.';
    };
    return !code.isEmpty() && code.size() <= LongestCode && std::all_of(code.cbegin(), code.cend(), fits);
}

std::optional<Json> childOf(const std::optional<Json>& parent, QStringView name)
{
    return parent ? parent->find(name) : std::nullopt;
}

void addFields(QStringList& fields, const std::optional<Json>& object)
{
    if (!object || object->kind() != Json::Kind::Object)
        return;
    for (qsizetype i = 0; i < object->size() && fields.size() < MostFields; ++i)
        fields << object->nameAt(i);
}

QString firstOf(const std::optional<Json>& errors)
{
    if (!errors || errors->size() == 0)
        return {};
    const Json first = errors->at(0);
    if (first.kind() == Json::Kind::Array)
        return first.size() == 0 ? QString() : looseText(first.at(0));
    const QString message = looseText(first.find(u"message"));
    return message.isEmpty() ? looseText(first) : message;
}

/// What support finds the request by, as services and the proxies before them name it.
QString requestId(const net::Headers& headers)
{
    for (const QByteArrayView name : {"X-Request-Id", "X-Correlation-Id", "CF-Ray"}) {
        QString id = QString::fromLatin1(net::headerValue(headers, name));
        if (isWord(id))
            return id;
    }
    return {};
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

QString withMessage(const Refusal& refusal)
{
    QString text;
    if (!refusal.fields.isEmpty())
        text += u" fields="_s + base::oneLine(refusal.fields.join(u','), LongestMessage).replace(u' ', u'_');
    if (!refusal.message.isEmpty())
        text += u" msg=\""_s + base::oneLine(refusal.message, LongestMessage).replace(u'"', u'\'') + u'"';
    return text;
}

struct ByStatus {
    Category category;
    UserText person;
};

UserText notAccepted()
{
    return UserText(QT_TRANSLATE_NOOP("Sentence", "The request was not accepted. Check the amount and the account."));
}

ByStatus byStatus(const QString& gateway, const net::HttpResponse& response, bool namesCode)
{
    const int status = response.status;
    if (isSuccess(status) && namesCode)
        return {Category::Validation, notAccepted()};
    if (status >= 300 && status < 400)
        return {Category::Protocol,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The address of the service has changed. Check the address in the account."))};
    if (isSuccess(status) || status >= 500)
        return {Category::Server,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 has a problem. Paydesk tries again."), {gateway})};
    switch (status) {
    case 400:
    case 422:
        return {Category::Validation, notAccepted()};
    case 401:
        return {Category::Auth,
            UserText(QT_TRANSLATE_NOOP("Sentence", "Sign-in to %1 failed. Call the manager."), {gateway})};
    case 403:
        return {Category::Permission,
            UserText(QT_TRANSLATE_NOOP("Sentence", "This account has no access at the moment. Call the manager."))};
    case 404:
        return {Category::NotFound,
            UserText(
                QT_TRANSLATE_NOOP("Sentence", "%1 does not know this. Check the account and its address."), {gateway})};
    case 408:
        return {Category::TimeoutUnknown,
            UserText(QT_TRANSLATE_NOOP("Sentence", "There is no answer yet. Do not ask for the payment again."))};
    case 429:
        return {Category::RateLimit, busySentence(waitWhenBusy(response.headers))};
    default:
        return {Category::Protocol,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 did not understand Paydesk. Report this to the manager."),
                {gateway})};
    }
}

} // namespace

Refusal Refusal::read(const Json& body)
{
    Refusal refusal;
    const auto error = body.find(u"error");
    const auto data = body.find(u"data");
    for (const auto& place : {childOf(error, u"code"), error, body.find(u"code"), body.find(u"errorCode"),
             childOf(data, u"errorCode"), childOf(data, u"code")}) {
        const QString code = looseText(place).trimmed();
        if (isWord(code)) {
            refusal.code = code;
            break;
        }
    }
    const auto errors = body.find(u"errors");
    for (const QString& message : {looseText(childOf(error, u"message")), looseText(body.find(u"message")),
             looseText(body.find(u"errorMessage")), looseText(body.find(u"error_description")), firstOf(errors)}) {
        if (!message.isEmpty()) {
            refusal.message = message;
            break;
        }
    }
    const QString saying = looseText(error).trimmed();
    if (refusal.message.isEmpty() && !isWord(saying))
        refusal.message = saying;
    addFields(refusal.fields, childOf(error, u"details"));
    addFields(refusal.fields, errors);
    return refusal;
}

Refusal Refusal::read(const net::HttpResponse& response)
{
    const auto body = Json::parse(response.body);
    return body ? read(*body) : Refusal();
}

base::Error answerError(
    Category category, UserText person, const net::HttpResponse& response, const Refusal& refusal, QString code)
{
    if (code.isEmpty())
        code = refusal.code.isEmpty() ? u"http_%1"_s.arg(response.status) : refusal.code;
    QString log = u"http=%1 code=%2 cat=%3"_s.arg(QString::number(response.status), code, toWord(category));
    if (const QString id = requestId(response.headers); !id.isEmpty())
        log += u" corr="_s + id;
    return {category, std::move(code), std::move(person), log + withMessage(refusal)};
}

base::Error errorByStatus(const QString& gatewayName, const net::HttpResponse& response, const Refusal& refusal)
{
    ByStatus row = byStatus(gatewayName, response, !refusal.code.isEmpty());
    return answerError(row.category, std::move(row.person), response, refusal);
}

base::Error unreadableAnswer(const QString& gatewayName, const net::HttpResponse& response, const base::Error& why)
{
    base::Error error = answerError(Category::Protocol,
        UserText(QT_TRANSLATE_NOOP(
                     "Sentence", "The answer of %1 could not be read. Report this to the manager if it comes again."),
            {gatewayName}),
        response, {}, why.code);
    const QByteArray hash = QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).toHex().first(16);
    error.log += u" why=\"%1\" bytes=%2 sha256=%3"_s.arg(
        base::oneLine(why.log, LongestMessage), QString::number(response.body.size()), QString::fromLatin1(hash));
    return error;
}

base::Error contradictoryAnswer(
    const QString& gatewayName, const net::HttpResponse& response, const QString& code, const QString& what)
{
    base::Error error = answerError(Category::Protocol,
        UserText(QT_TRANSLATE_NOOP(
                     "Sentence", "The answer of %1 does not fit this sale. Do not rely on it and call the manager."),
            {gatewayName}),
        response, {}, code);
    error.log += u" why=\"%1\""_s.arg(what);
    return error;
}

QString gatewayWords(const QString& message)
{
    QStringList words = message.simplified().split(u' ');
    words.removeIf(
        [](const QString& word) { return word.contains("://"_L1) || word.startsWith("www."_L1, Qt::CaseInsensitive); });
    QString shown = base::oneLine(words.join(u' '), LongestMessage);
    while (shown.endsWith(u'.') || shown.endsWith(u' '))
        shown.chop(1);
    return shown.isEmpty() ? QString() : base::isolated(shown);
}

UserText busySentence(std::chrono::seconds wait)
{
    return UserText(QT_TRANSLATE_NOOP("Sentence", "The service is busy. Paydesk goes on in %1 seconds."),
        {QString::number(wait.count())});
}

base::Result<Json> readJsonAnswer(const QString& gatewayName, const net::HttpResponse& response)
{
    if (!isSuccess(response.status))
        return tl::unexpected(errorByStatus(gatewayName, response, Refusal::read(response)));
    return Json::parse(response.body).map_error([&](const base::Error& why) {
        return unreadableAnswer(gatewayName, response, why);
    });
}

} // namespace gateways
