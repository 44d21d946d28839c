// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bakong_gateway/paymentreport.h"

#include "core/base/outsidetext.h"
#include "core/gateways/bakong_gateway/bakonganswer.h"
#include "core/gateways/gatewayerror.h"
#include "core/gateways/loosemember.h"
#include "core/money/jsonmoney.h"

#include <QCoreApplication>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;
using payments::Observation;

Observation open()
{
    Observation seen;
    seen.said = Observation::Said::Open;
    seen.evidence = payments::Evidence::Api;
    return seen;
}

} // namespace

base::Result<Observation> PaymentReport::read() const
{
    if (isWindowEnd()) {
        const auto body = Json::parse(m_response.body);
        const auto data = body ? body->find(u"data") : std::nullopt;
        if (data && looseText(data->find(u"status")) == "TIMEOUT"_L1)
            return open();
        return tl::unexpected(answerError(Category::TimeoutUnknown,
            UserText(QT_TRANSLATE_NOOP("Sentence", "There is no answer yet. Do not ask for the payment again.")),
            m_response));
    }
    const auto answer = readBakongAnswer(m_response, BakongCall::Check);
    return answer ? observe(*answer) : tl::unexpected(answer.error());
}

/// 408 or a proxy's 504 while the gateway waited for the payment (BG-R7).
bool PaymentReport::isWindowEnd() const
{
    return m_request.longPoll && (m_response.status == 408 || m_response.status == 504)
        && Refusal::read(m_response).code.isEmpty();
}

base::Result<Observation> PaymentReport::observe(const Json& answer) const
{
    const auto data = answer.member(u"data");
    const auto word =
        data.and_then([](const Json& found) { return found.member(u"status"); }).and_then([](const Json& found) {
            return found.asString();
        });
    if (!word) {
        // Codes 1 and 2 count at any place, with any HTTP status (BG-R5).
        if (!Refusal::read(answer).code.isEmpty())
            return tl::unexpected(bakongError(m_response, BakongCall::Check));
        return unreadable(word.error());
    }
    const QString echoed = looseText(data->find(u"md5"));
    if (!echoed.isEmpty() && echoed.compare(m_request.gatewayId, Qt::CaseInsensitive) != 0)
        return tl::unexpected(bakongContradiction(m_response, u"other_payment"_s, u"another md5"_s));
    if (*word == "COMPLETED"_L1) {
        const auto payment = data->member(u"payment");
        return payment ? completed(*payment) : unreadable(payment.error());
    }
    if (*word == "PENDING"_L1 || *word == "TIMEOUT"_L1)
        return open();
    base::Error unknown = answerError(Category::NotConfirmed,
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "%1 gave a status that Paydesk does not know. Paydesk goes on checking."),
            {bakongGatewayName()}),
        m_response, {}, u"unknown_status"_s);
    unknown.log += u" status=\"%1\""_s.arg(base::oneLine(*word));
    return tl::unexpected(std::move(unknown));
}

base::Result<Observation> PaymentReport::completed(const Json& payment) const
{
    const money::Currency currency = m_request.due.currency();
    const QString code = looseText(payment.find(u"currency"));
    if (code != money::spec(currency).code)
        return tl::unexpected(bakongContradiction(m_response, u"currency_mismatch"_s,
            u"paid in \"%1\", asked in %2"_s.arg(base::oneLine(code), money::spec(currency).code)));
    const auto received =
        payment.member(u"amount").and_then([&](const Json& sent) { return money::moneyFromJson(sent, currency); });
    if (!received)
        return unreadable(received.error());
    if (received->isZero())
        return tl::unexpected(bakongContradiction(m_response, u"amount_zero"_s, u"completed with nothing paid"_s));

    Observation seen = open();
    seen.said = Observation::Said::Paid;
    seen.received = *received;
    seen.receiverAgrees = looseText(payment.find(u"toAccountId")).compare(m_account.receiver, Qt::CaseInsensitive) == 0;
    seen.transactionId = looseText(payment.find(u"transactionId"));
    seen.payer = looseText(payment.find(u"fromAccountId"));
    seen.paidAt = looseTime(payment.find(u"time"));
    return seen;
}

tl::unexpected<base::Error> PaymentReport::unreadable(const base::Error& why) const
{
    return tl::unexpected(unreadableAnswer(bakongGatewayName(), m_response, why));
}

} // namespace gateways
