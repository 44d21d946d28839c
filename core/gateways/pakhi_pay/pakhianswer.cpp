// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/pakhi_pay/pakhianswer.h"

#include "core/gateways/gatewayerror.h"
#include "core/gateways/loosemember.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Json;

constexpr int Forbidden = 403;
/// With these the service may have judged the request: then its own words say more than the class.
constexpr std::array Judgements{400, 404, 422};

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool isOneIn(const std::optional<Json>& status)
{
    if (!status)
        return false;
    if (status->kind() == Json::Kind::Bool)
        return *status->asBool();
    QString text = looseText(status).trimmed();
    if (status->kind() == Json::Kind::Number && text.startsWith("1."_L1)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        text = text == "1."_L1 ? u"1"_s : text;
    }
    return text == "1"_L1;
}

base::Error errorOf(const net::HttpResponse& response)
{
    const Refusal refusal = Refusal::read(response);
    if (response.status == Forbidden)
        return answerError(base::Category::Auth,
            base::UserText(QT_TRANSLATE_NOOP("Sentence", "Sign-in to %1 failed. Call the manager."), {pakhiPayName()}),
            response, refusal);
    return errorByStatus(pakhiPayName(), response, refusal);
}

} // namespace

QString pakhiPayName()
{
    return u"Pakhi Pay"_s;
}

base::Result<PakhiAnswer> PakhiAnswer::read(const net::HttpResponse& response)
{
    const bool isJudgement = std::find(Judgements.begin(), Judgements.end(), response.status) != Judgements.end();
    if (!isSuccess(response.status) && !isJudgement)
        return tl::unexpected(errorOf(response));
    const auto body = Json::parse(response.body);
    const bool isObject = body && body->kind() == Json::Kind::Object;
    if (isJudgement && (!isObject || !body->find(u"status")))
        return tl::unexpected(errorOf(response));
    if (!body)
        return tl::unexpected(unreadableAnswer(pakhiPayName(), response, body.error()));
    if (!isObject)
        return tl::unexpected(
            unreadableAnswer(pakhiPayName(), response, body->schemaError(u"expected an object"_s).value()));
    return PakhiAnswer{
        *body, !isJudgement && isOneIn(body->find(u"status")), looseText(body->find(u"message")).trimmed()};
}

} // namespace gateways
