// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bdquickpay/invoicereport.h"

#include "core/base/outsidetext.h"
#include "core/gateways/bdquickpay/bdquickpayanswer.h"
#include "core/gateways/gatewayerror.h"
#include "core/gateways/loosemember.h"
#include "core/money/jsonmoney.h"

#include <QCoreApplication>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;
using payments::Observation;

struct Word {
    QLatin1StringView word;
    Observation::Said said;
};

/// The list of the documentation is empty; these come from its samples and from what others say (BQ-R1).
constexpr std::array Words{
    Word{"pending"_L1, Observation::Said::Open},
    Word{"failed"_L1, Observation::Said::Failed},
    Word{"expired"_L1, Observation::Said::Expired},
    Word{"cancelled"_L1, Observation::Said::Cancelled},
    Word{"canceled"_L1, Observation::Said::Cancelled},
};
constexpr QLatin1StringView Completed = "completed"_L1;

Observation saying(Observation::Said said)
{
    Observation seen;
    seen.said = said;
    seen.evidence = payments::Evidence::Api;
    return seen;
}

/// With a wrong amount the customer did pay (BQ-R3).
Observation failed()
{
    Observation seen = saying(Observation::Said::Failed);
    seen.remark = u"timed_out_or_wrong_amount"_s;
    seen.advice = UserText(QT_TRANSLATE_NOOP("Sentence",
        "The payment timed out or had a wrong amount. Check the bKash statement before the customer pays again."));
    return seen;
}

} // namespace

base::Result<Observation> InvoiceReport::read() const
{
    const auto answer = readBdQuickPayAnswer(m_response, BdQuickPayCall::Verify);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto data = answer->member(u"data");
    return data ? observe(*data) : unreadable(data.error());
}

base::Result<Observation> InvoiceReport::observe(const Json& data) const
{
    const auto word = data.member(u"status").and_then([](const Json& found) { return found.asString(); });
    if (!word)
        return unreadable(word.error());
    // Only completed owes its members (BQ-R5).
    const QString invoice = looseText(data.find(u"invoice_id"));
    if (!invoice.isEmpty() && invoice != m_request.gatewayId)
        return tl::unexpected(
            contradictoryAnswer(bdQuickPayName(), m_response, u"other_payment"_s, u"another invoice_id"_s));
    if (*word == Completed && invoice.isEmpty())
        return unreadable(data.schemaError(u"completed without invoice_id"_s).value());
    if (*word == Completed)
        return completed(data);
    for (const Word& known : Words)
        if (*word == known.word)
            return known.said == Observation::Said::Failed ? failed() : saying(known.said);
    base::Error unknown = answerError(Category::NotConfirmed,
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "%1 gave a status that Paydesk does not know. Paydesk goes on checking."),
            {bdQuickPayName()}),
        m_response, {}, u"unknown_status"_s);
    unknown.log += u" status=\"%1\""_s.arg(base::oneLine(*word));
    return tl::unexpected(std::move(unknown));
}

base::Result<Observation> InvoiceReport::completed(const Json& data) const
{
    const auto asked = amountIn(data);
    if (!asked)
        return tl::unexpected(asked.error());
    Observation seen = saying(Observation::Said::Paid);
    const auto transaction = data.find(u"transaction");
    // Completed without its money, or with money that did not arrive: for a person (section 3), so no amount is named.
    if (!transaction || transaction->isNull())
        return seen;
    const auto received = amountIn(*transaction);
    if (!received)
        return tl::unexpected(received.error());
    seen.transactionId = looseText(transaction->find(u"trx_id"));
    if (looseText(transaction->find(u"status")) != Completed)
        return seen;
    // Both have to be ours: where one is not, that one is the amount to look at.
    seen.received = *received == m_request.due ? *asked : *received;
    seen.paidAt = looseTime(transaction->find(u"verified_at"));
    return seen;
}

base::Result<money::Money> InvoiceReport::amountIn(const Json& object) const
{
    const auto amount = object.member(u"amount").and_then(
        [&](const Json& sent) { return money::moneyFromJson(sent, m_request.due.currency()); });
    if (!amount)
        return unreadable(amount.error());
    if (amount->isZero())
        return tl::unexpected(
            contradictoryAnswer(bdQuickPayName(), m_response, u"amount_zero"_s, u"completed with nothing paid"_s));
    return *amount;
}

tl::unexpected<base::Error> InvoiceReport::unreadable(const base::Error& why) const
{
    return tl::unexpected(unreadableAnswer(bdQuickPayName(), m_response, why));
}

} // namespace gateways
