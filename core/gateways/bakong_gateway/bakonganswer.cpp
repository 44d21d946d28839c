// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bakong_gateway/bakonganswer.h"

#include "core/gateways/gatewayerror.h"
#include "core/gateways/ratewindow.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;

struct Row {
    QLatin1StringView code;
    Category category;
    const char* sentence;
};

constexpr std::array Rows{
    Row{"BAD_REQUEST"_L1, Category::Validation,
        QT_TRANSLATE_NOOP("Sentence", "The request was not accepted. Check the amount and the account.")},
    Row{"VALIDATION_ERROR"_L1, Category::Validation,
        QT_TRANSLATE_NOOP("Sentence", "The entry was not accepted. Correct the marked field.")},
    Row{"QUOTA_EXCEEDED"_L1, Category::Quota,
        QT_TRANSLATE_NOOP("Sentence", "The monthly limit of this account is used up. Use another payment method.")},
    Row{"FORBIDDEN"_L1, Category::Permission,
        QT_TRANSLATE_NOOP("Sentence", "This account has no access at the moment. Call the manager.")},
    Row{"BAKONG_API_ERROR"_L1, Category::Upstream,
        QT_TRANSLATE_NOOP("Sentence", "Bakong does not answer. Paydesk tries again.")},
};

constexpr std::array CheckRows{
    Row{"1"_L1, Category::Declined,
        QT_TRANSLATE_NOOP("Sentence", "The last attempt did not go through. The customer can scan again.")},
    Row{"2"_L1, Category::Unsupported,
        QT_TRANSLATE_NOOP("Sentence", "A fixed QR cannot be checked. The payment is confirmed by notification.")},
};

template <std::size_t N>
const Row* findRow(const std::array<Row, N>& rows, const QString& code)
{
    const auto* found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.code == code; });
    return found == rows.end() ? nullptr : found;
}

} // namespace

QString bakongGatewayName()
{
    return u"Bakong Gateway"_s;
}

base::Error bakongError(const net::HttpResponse& response, BakongCall call)
{
    const Refusal refusal = Refusal::read(response);
    const Row* row = findRow(Rows, refusal.code);
    if (row == nullptr && call == BakongCall::Check)
        row = findRow(CheckRows, refusal.code);
    if (row != nullptr)
        return answerError(row->category, UserText(row->sentence), response, refusal);
    if (refusal.code == "RATE_LIMIT_EXCEEDED"_L1)
        return answerError(Category::RateLimit, busySentence(waitWhenBusy(response.headers)), response, refusal);
    // The two 403 codes need opposite remedies; without one both are possible, and the key may be missing (section 1).
    if (response.status == 403)
        return answerError(refusal.code.isEmpty() ? Category::Auth : Category::Permission,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "This account has no access, or its monthly limit is used up. Call the manager.")),
            response, refusal);
    return errorByStatus(bakongGatewayName(), response, refusal);
}

base::Error bakongContradiction(const net::HttpResponse& response, const QString& code, const QString& what)
{
    return contradictoryAnswer(bakongGatewayName(), response, code, what);
}

base::Result<Json> readBakongAnswer(const net::HttpResponse& response, BakongCall call)
{
    if (response.status < 200 || response.status >= 300)
        return tl::unexpected(bakongError(response, call));
    auto body = readJsonAnswer(bakongGatewayName(), response);
    if (!body)
        return body;
    if (const auto success = body->find(u"success")) {
        const auto truth = success->asBool(); // R13: "false" is not false
        if (!truth)
            return tl::unexpected(unreadableAnswer(bakongGatewayName(), response, truth.error()));
        if (!*truth)
            return tl::unexpected(bakongError(response, call));
    }
    return body;
}

} // namespace gateways
