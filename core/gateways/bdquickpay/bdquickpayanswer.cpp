// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bdquickpay/bdquickpayanswer.h"

#include "core/gateways/gatewayerror.h"

#include <QCoreApplication>
#include <algorithm>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;

enum Status { Forbidden = 403, NotFound = 404, Unprocessable = 422 };

bool isAboutReturnPages(const QStringList& fields)
{
    return !fields.isEmpty() && std::all_of(fields.cbegin(), fields.cend(), [](const QString& field) {
        return field == "success_url"_L1 || field == "cancel_url"_L1;
    });
}

base::Error refusedEntry(const net::HttpResponse& response, const Refusal& refusal)
{
    if (isAboutReturnPages(refusal.fields))
        return answerError(Category::Validation,
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "%1 does not take these return pages. Enter web addresses in the account."),
                {bdQuickPayName()}),
            response, refusal, u"return_pages_refused"_s);
    return answerError(Category::Validation,
        UserText(QT_TRANSLATE_NOOP("Sentence", "The entry was not accepted. Correct the marked field.")), response,
        refusal);
}

base::Error errorOf(const net::HttpResponse& response, BdQuickPayCall call)
{
    const Refusal refusal = Refusal::read(response);
    if (response.status == Unprocessable)
        return refusedEntry(response, refusal);
    if (response.status == Forbidden)
        return answerError(Category::Permission,
            UserText(QT_TRANSLATE_NOOP("Sentence", "The bKash account is inactive. Call the manager.")), response,
            refusal);
    if (response.status == NotFound && call == BdQuickPayCall::Verify)
        return answerError(Category::NotFound,
            UserText(
                QT_TRANSLATE_NOOP("Sentence", "%1 does not know this invoice. Check which account the sale is of."),
                {bdQuickPayName()}),
            response, refusal);
    return errorByStatus(bdQuickPayName(), response, refusal);
}

} // namespace

QString bdQuickPayName()
{
    return u"bdQuickPay"_s;
}

base::Result<Json> readBdQuickPayAnswer(const net::HttpResponse& response, BdQuickPayCall call)
{
    if (response.status < 200 || response.status >= 300)
        return tl::unexpected(errorOf(response, call));
    auto body = readJsonAnswer(bdQuickPayName(), response);
    if (!body)
        return body;
    const auto worked = body->member(u"status").and_then([](const Json& sent) { return sent.asBool(); });
    if (!worked)
        return tl::unexpected(unreadableAnswer(bdQuickPayName(), response, worked.error()));
    if (!*worked)
        return tl::unexpected(answerError(Category::Validation,
            UserText(QT_TRANSLATE_NOOP("Sentence", "The request was not accepted. Check the amount and the account.")),
            response, Refusal::read(*body), u"refused"_s));
    return body;
}

} // namespace gateways
