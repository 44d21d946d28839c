// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayaranswer.h"

#include "core/gateways/gatewayerror.h"
#include "core/gateways/loosemember.h"
#include "core/money/jsonmoney.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Category;
using base::Json;
using base::UserText;

constexpr std::chrono::minutes Wib = 7h; // BY-R6

/// The texts of a missing subscription are not documented; the site is in Indonesian.
bool namesSubscription(const QString& message)
{
    constexpr std::array Words{"subscription"_L1, "langganan"_L1};
    return std::any_of(Words.begin(), Words.end(),
        [&](QLatin1StringView word) { return message.contains(word, Qt::CaseInsensitive); });
}

UserText quoted(const char* sentence, const QString& message)
{
    return UserText(sentence, {bayarName(), gatewayWords(message)});
}

UserText chooseAnother(const QString& message)
{
    return quoted(QT_TRANSLATE_NOOP("Sentence",
                      "This was refused, %1 says \u201C%2\u201D. Choose another payment method or call the manager."),
        message);
}

} // namespace

QString bayarName()
{
    return u"bayar.gg"_s;
}

base::Error bayarError(const net::HttpResponse& response)
{
    const Refusal refusal = Refusal::read(response);
    base::Error error = errorByStatus(bayarName(), response, refusal);
    if (gatewayWords(refusal.message).isEmpty())
        return error;
    const bool isRefusal = response.status < 300;
    if (isRefusal && error.category == Category::Server)
        error = answerError(Category::Validation, {}, response, refusal, u"refused"_s);
    const bool isAccess = error.category == Category::Auth || error.category == Category::Permission;
    if ((isAccess || error.category == Category::Validation) && namesSubscription(refusal.message)) {
        error =
            answerError(error.category, chooseAnother(refusal.message), response, refusal, u"subscription_missing"_s);
    } else if (error.category == Category::Permission) {
        error.person = chooseAnother(refusal.message);
    } else if (error.category == Category::Validation) {
        error.person = quoted(QT_TRANSLATE_NOOP("Sentence",
                                  "This was refused, %1 says \u201C%2\u201D. Check the amount and the payment method."),
            refusal.message);
    }
    return error;
}

base::Error bayarContradiction(const net::HttpResponse& response, const QString& code, const QString& what)
{
    return contradictoryAnswer(bayarName(), response, code, what);
}

base::Error bayarUnreadable(const net::HttpResponse& response, const base::Error& why)
{
    return unreadableAnswer(bayarName(), response, why);
}

base::Error bayarUnknownStatus(const net::HttpResponse& response, const base::Error& why)
{
    base::Error unknown = answerError(Category::NotConfirmed,
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "%1 gave a status that Paydesk does not know. Paydesk goes on checking."),
            {bayarName()}),
        response, {}, why.code);
    unknown.log += u' ' + why.log;
    return unknown;
}

base::Result<Json> readBayarAnswer(const net::HttpResponse& response)
{
    if (response.status < 200 || response.status >= 300)
        return tl::unexpected(bayarError(response));
    auto body = readJsonAnswer(bayarName(), response);
    if (!body)
        return body;
    if (body->kind() != Json::Kind::Object)
        return tl::unexpected(bayarUnreadable(response, body->schemaError(u"no object"_s).value()));
    if (const auto success = body->find(u"success")) {
        const auto truth = success->asBool();
        if (!truth)
            return tl::unexpected(bayarUnreadable(response, truth.error()));
        if (!*truth)
            return tl::unexpected(bayarError(response));
    }
    return body;
}

base::Result<Json> readBayarList(const Json& answer, const net::HttpResponse& response)
{
    auto data = answer.member(u"data");
    if (data && data->kind() != Json::Kind::Array)
        data = data->schemaError(u"no list"_s);
    return data.map_error([&](const base::Error& why) { return bayarUnreadable(response, why); });
}

base::Result<Json> readBayarList(const net::HttpResponse& response)
{
    return readBayarAnswer(response).and_then([&](const Json& answer) { return readBayarList(answer, response); });
}

std::optional<qint64> looseCount(const std::optional<Json>& value)
{
    bool isNumber = false;
    const qint64 count = looseText(value).toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

std::chrono::minutes bayarZone(const AccountProfile& account)
{
    return account.zone.value_or(Wib);
}

std::optional<QDateTime> bayarTime(const std::optional<Json>& value, std::chrono::minutes zone)
{
    constexpr qsizetype DateLength = 10;
    constexpr qsizetype Length = 19;
    const QString text = value && value->kind() == Json::Kind::String ? *value->asString() : QString();
    const bool isLocal = text.size() == Length && (text[DateLength] == u' ' || text[DateLength] == u'T');
    if (!isLocal) {
        const bool namesZone = text.endsWith(u'Z') || (text.size() > Length && u"+-"_s.contains(text[text.size() - 6]));
        return namesZone || text.isEmpty() ? looseTime(value) : std::nullopt;
    }
    // Apart from each other: read as one, Qt would take this computer's zone and its gaps in spring.
    const QDate date = QDate::fromString(text.first(DateLength), u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(text.sliced(DateLength + 1), u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).addSecs(-std::chrono::seconds(zone).count());
}

base::Result<std::optional<money::Money>> rupiahIfSent(const Json& object, QStringView name)
{
    const auto sent = object.find(name);
    if (!sent || sent->isNull())
        return std::nullopt;
    return money::moneyFromJson(*sent, money::Currency::Idr).map([](const money::Money& amount) {
        return std::optional(amount);
    });
}

} // namespace gateways
