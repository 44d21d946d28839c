// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/pakhi_pay/pakhiverdict.h"

#include "core/base/outsidetext.h"
#include "core/gateways/gatewayerror.h"
#include "core/gateways/loosemember.h"
#include "core/money/jsonmoney.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;
using payments::Observation;
using Said = Observation::Said;

Observation saying(Said said)
{
    Observation seen;
    seen.said = said;
    seen.evidence = payments::Evidence::Api;
    return seen;
}

struct Word {
    QLatin1StringView word;
    Said said;
};

/// Of a message with a status other than 1. Refunded money came first: no state of an open payment, so it is "paid"
/// without an amount, which a person has to look at.
constexpr std::array Words{
    Word{"pending"_L1, Said::Open},
    Word{"processing"_L1, Said::Open},
    Word{"failed"_L1, Said::Failed},
    Word{"rejected"_L1, Said::Failed},
    Word{"cancelled"_L1, Said::Cancelled},
    Word{"canceled"_L1, Said::Cancelled},
    Word{"expired"_L1, Said::Expired},
    Word{"refunded"_L1, Said::Paid},
};

/// Words of a message about the check itself ("Verification failed", "API key expired", "Request rejected"): such a one
/// must never close a payment (section 3).
constexpr std::array AboutTheCheck{"verification"_L1, "verify"_L1, "verified"_L1, "verifying"_L1, "api"_L1, "key"_L1,
    "token"_L1, "session"_L1, "request"_L1, "invalid"_L1, "not"_L1, "no"_L1, "error"_L1};

QStringList wordsOf(const QString& message)
{
    QStringList words;
    QString word;
    for (const QChar c : message.toLower() + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

/// The state a message names by its first word of state; nullopt: none, or it is about the check.
std::optional<Said> stateIn(const QString& message)
{
    std::optional<Said> said;
    for (const QString& word : wordsOf(message)) {
        if (std::find(AboutTheCheck.begin(), AboutTheCheck.end(), word) != AboutTheCheck.end())
            return std::nullopt;
        for (const Word& known : Words)
            if (!said && word == known.word)
                said = known.said;
    }
    return said;
}

} // namespace

base::Result<Observation> PakhiVerdict::read() const
{
    const auto answer = PakhiAnswer::read(m_response);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->isOne)
        return suggested(*answer);
    const bool isCompleted = answer->message.compare("completed"_L1, Qt::CaseInsensitive) == 0;
    return isCompleted ? verified(*answer) : saying(Said::Open);
}

/// The service compared id and amount; what it repeats of them, number or text (PP-R7), must
/// be ours all the same (R1).
base::Result<Observation> PakhiVerdict::verified(const PakhiAnswer& answer) const
{
    const QString id = looseText(answer.body.find(u"transaction_id"));
    if (!id.isEmpty() && id != m_request.gatewayId.trimmed())
        return tl::unexpected(
            contradictoryAnswer(pakhiPayName(), m_response, u"other_payment"_s, u"another transaction_id"_s));
    Observation seen = saying(Said::Paid);
    seen.received = m_request.due;
    seen.transactionId = m_request.gatewayId.trimmed();
    if (const auto sent = answer.body.find(u"amount"); sent && !sent->isNull()) {
        const auto amount = money::moneyFromJson(*sent, m_request.due.currency());
        if (!amount)
            return tl::unexpected(unreadableAnswer(pakhiPayName(), m_response, amount.error()));
        if (amount->isZero())
            return tl::unexpected(
                contradictoryAnswer(pakhiPayName(), m_response, u"amount_zero"_s, u"completed with nothing paid"_s));
        seen.received = *amount;
    }
    return seen;
}

base::Result<Observation> PakhiVerdict::suggested(const PakhiAnswer& answer) const
{
    const auto said = stateIn(answer.message);
    if (!said)
        return tl::unexpected(notVerified(answer.message));
    Observation seen = saying(*said);
    if (*said == Said::Paid)
        seen.transactionId = m_request.gatewayId.trimmed();
    return seen;
}

base::Error PakhiVerdict::notVerified(const QString& message) const
{
    const QString words = gatewayWords(message);
    base::Error error = answerError(Category::NotConfirmed,
        words.isEmpty()
            ? UserText(QT_TRANSLATE_NOOP("Sentence", "%1 does not confirm this payment. Check the transaction number."),
                {pakhiPayName()})
            : UserText(
                QT_TRANSLATE_NOOP("Sentence", "%1 does not confirm this payment: %2. Check the transaction number."),
                {pakhiPayName(), words}),
        m_response, Refusal::read(m_response), u"not_verified"_s);
    error.log += u" id=%1 amount=%2"_s.arg(base::oneLine(m_request.gatewayId), m_request.due.toDecimal());
    return error;
}

} // namespace gateways
