// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bdquickpayanswer.h"

#include "core/practice/answervalue.h"
#include "core/practice/paypage.h"

namespace practice::bdquickpay {

using namespace Qt::StringLiterals;

namespace {

using Status = PracticePayment::Status;

/// "success_url" as the texts of errors name it: "success url".
QString words(const QString& field)
{
    return QString(field).replace(u'_', u' ');
}

/// Reads one field after another and collects what is wrong.
class Reader {
public:
    explicit Reader(const RequestFields& fields)
        : m_fields(fields)
    {
    }

    void amount()
    {
        const QString name = u"amount"_s;
        const RequestFields::Value* value = m_fields.find(name);
        if (value == nullptr)
            return require(name);
        if (value->kind != RequestFields::Value::Kind::Number)
            return complain(name, u"The amount must be a number."_s);
        const auto amount = money::Money::parse(value->text, money::Currency::Bdt);
        if (!amount)
            complain(name, u"The amount must be a number with at most 2 decimals."_s); // BQ-R8
        else if (amount->isZero())
            complain(name, u"The amount must be greater than 0."_s);
        else
            m_request.amount = *amount;
    }

    void text(const QString& name)
    {
        const RequestFields::Value* value = m_fields.find(name);
        if (value == nullptr || (value->isText() && value->text.isEmpty()))
            require(name);
        else if (!value->isText())
            complain(name, u"The %1 must be a string."_s.arg(words(name)));
        else
            m_request.fields[name] = value->text;
    }

    void address(const QString& name, bool required)
    {
        const RequestFields::Value* value = m_fields.find(name);
        if (value == nullptr) {
            if (required)
                require(name);
        } else if (!value->isText() || !isWebAddress(value->text)) {
            complain(name, u"The %1 must be a valid URL."_s.arg(words(name)));
        } else {
            m_request.fields[name] = value->text;
        }
    }

    void metadata()
    {
        const RequestFields::Value* value = m_fields.find(u"metadata"_s);
        if (value != nullptr && value->kind != RequestFields::Value::Kind::Object)
            complain(u"metadata"_s, u"The metadata must be an object."_s);
    }

    [[nodiscard]] tl::expected<CreateRequest, Complaints> result() const
    {
        if (m_complaints.isEmpty())
            return m_request;
        return tl::unexpected(m_complaints);
    }

private:
    void require(const QString& name) { complain(name, u"The %1 field is required."_s.arg(words(name))); }
    void complain(const QString& name, const QString& what) { m_complaints.append({name, what}); }

    const RequestFields& m_fields;
    CreateRequest m_request;
    Complaints m_complaints;
};

QString instant(const QDateTime& utc)
{
    return utc.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + u"+00:00"_s;
}

Types typesOf(const PracticePayment& payment)
{
    return payment.scenario == Scenario::TypesSwapped ? Types::Swapped : Types::AsDocumented;
}

/// The words known from samples and the webhook table (BQ-R1), and "expired". A customer who cancels has no word:
/// the payment waits until its time is over (BQ-R4).
QLatin1StringView wordOf(const PracticePayment& payment, const QDateTime& now)
{
    switch (payment.status) {
    case Status::Paid:
        return "completed"_L1;
    case Status::Failed:
        return "failed"_L1;
    case Status::Expired:
        return "expired"_L1;
    case Status::Cancelled:
        return payment.expiresAt && *payment.expiresAt <= now ? "expired"_L1 : "pending"_L1;
    case Status::Open:
        break;
    }
    return "pending"_L1;
}

} // namespace

tl::expected<CreateRequest, Complaints> readCreate(const RequestFields& fields)
{
    Reader reader(fields);
    reader.amount();
    reader.text(Reference);
    reader.address(SuccessUrl, true);
    reader.address(CancelUrl, true);
    reader.address(WebhookUrl, false);
    reader.metadata();
    return reader.result();
}

QByteArray createdBody(const PracticePayment& payment, const QString& paymentUrl)
{
    base::JsonWriter out;
    out.beginObject().member(u"status", true).member(u"invoice_id", payment.key);
    writeAmount(out, u"amount", payment.amount, typesOf(payment));
    writeText(out, u"customer_reference", payment.field(Reference), typesOf(payment));
    out.member(u"payment_url", paymentUrl);
    if (payment.expiresAt)
        out.member(u"expires_at", instant(*payment.expiresAt));
    return out.endObject().text();
}

QByteArray verifiedBody(const PracticePayment& payment, const QDateTime& now)
{
    const Types types = typesOf(payment);
    const bool isPaid = payment.status == Status::Paid;
    base::JsonWriter out;
    out.beginObject().member(u"status", true).member(u"message", "Payment retrieved successfully."_L1);
    out.name(u"data").beginObject().member(u"invoice_id", payment.key);
    // The sample of a pending payment lacks these (BQ-R5).
    if (isPaid)
        writeText(out, u"customer_reference", payment.field(Reference), types);
    writeAmount(out, u"amount", payment.amount, types);
    out.member(u"status", wordOf(payment, now));
    if (!isPaid)
        return out.name(u"transaction").null().endObject().endObject().text();
    out.member(u"created_at", instant(payment.createdAt));
    if (payment.expiresAt)
        out.member(u"expires_at", instant(*payment.expiresAt));
    out.name(u"transaction").beginObject();
    writeText(out, u"trx_id", types == Types::Swapped ? payment.transactionNumber : trxId(payment), types);
    out.member(u"payment_method", "bkash"_L1);
    writeAmount(out, u"amount", payment.paid.value_or(payment.amount), types);
    out.member(u"status", "completed"_L1).member(u"verified_at", instant(payment.paidAt.value_or(now)));
    return out.endObject().endObject().endObject().text();
}

QByteArray refusedBody(const QString& message, const Complaints& complaints)
{
    base::JsonWriter out;
    out.beginObject().member(u"status", false).member(u"message", message);
    if (!complaints.isEmpty()) {
        out.name(u"errors").beginObject();
        for (const auto& [field, what] : complaints)
            out.name(field).beginArray().value(what).endArray();
        out.endObject();
    }
    return out.endObject().text();
}

QString trxId(const PracticePayment& payment)
{
    return payment.hash.left(10).toUpper();
}

} // namespace practice::bdquickpay
