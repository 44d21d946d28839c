// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bakonganswer.h"

#include "core/base/asciidigit.h"
#include "core/practice/answervalue.h"

namespace practice::bakong {

using namespace Qt::StringLiterals;

namespace {

void writeCode(base::JsonWriter& out, const QString& name, const QString& code)
{
    out.name(name);
    if (base::allAsciiDigits(code))
        out.number(code);
    else
        out.value(code);
}

void writeErrorObject(base::JsonWriter& out, const Refusal& refusal)
{
    out.name(u"error").beginObject();
    writeCode(out, u"code"_s, refusal.code);
    out.member(u"message", refusal.message);
    if (!refusal.details.isEmpty()) {
        out.name(u"details").beginObject();
        for (const auto& [field, what] : refusal.details)
            out.member(field, what);
        out.endObject();
    }
    out.endObject();
}

} // namespace

QByteArray refusalBody(const Refusal& refusal, Shape shape)
{
    base::JsonWriter out;
    out.beginObject().member(u"success", false);
    switch (shape) {
    case Shape::ErrorObject:
        writeErrorObject(out, refusal);
        break;
    case Shape::Flat:
        writeCode(out, u"code"_s, refusal.code);
        out.member(u"message", refusal.message);
        break;
    case Shape::ErrorWord:
        out.member(u"error", refusal.code).member(u"message", refusal.message);
        break;
    case Shape::InsideData:
        out.member(u"message", refusal.message).name(u"data").beginObject();
        out.member(u"errorCode", refusal.code).endObject();
        break;
    }
    return out.endObject().text();
}

QByteArray generatedBody(const Generated& generated)
{
    base::JsonWriter out;
    out.beginObject().member(u"success", true).name(u"data").beginObject();
    out.member(u"qr", generated.qr).member(u"md5", generated.md5);
    out.member(u"type", generated.expiresAt ? "dynamic"_L1 : "static"_L1);
    if (generated.expiresAt)
        out.member(u"expiresAt", generated.expiresAt->toString(Qt::ISODateWithMs));
    if (generated.image) {
        out.member(u"qrImage", QString::fromLatin1(generated.image->dataUri)).member(u"format", "dataUrl"_L1);
        if (generated.swapTypes)
            out.member(u"width", QString::number(generated.image->width));
        else
            out.member(u"width", generated.image->width);
    }
    return out.endObject().endObject().text();
}

QByteArray completedBody(const PracticePayment& payment)
{
    const bool swapped = payment.scenario == Scenario::TypesSwapped;
    const money::Money amount = payment.paid.value_or(payment.amount);
    base::JsonWriter out;
    out.beginObject().member(u"success", true).name(u"data").beginObject();
    out.member(u"status", "COMPLETED"_L1).name(u"payment").beginObject();
    out.member(u"hash", payment.hash);
    out.member(u"fromAccountId", payment.payer).member(u"toAccountId", payment.receiver);
    writeAmount(out, u"amount", amount, swapped ? Types::Swapped : Types::AsDocumented);
    out.member(u"currency", money::spec(amount.currency()).code);
    if (swapped)
        out.name(u"transactionId").number(payment.transactionNumber);
    else
        out.member(u"transactionId", u"TXN_"_s + payment.transactionNumber);
    if (payment.paidAt)
        out.member(u"time", payment.paidAt->toString(Qt::ISODateWithMs));
    return out.endObject().endObject().endObject().text();
}

QByteArray statusBody(QLatin1StringView status)
{
    base::JsonWriter out;
    out.beginObject().member(u"success", true).name(u"data").beginObject();
    return out.member(u"status", status).endObject().endObject().text();
}

} // namespace practice::bakong
