// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bayarggpayments.h"

#include "core/practice/answervalue.h"
#include "core/practice/bayarggcreate.h"
#include "core/practice/bayarggqris.h"
#include "core/practice/bayarggserver.h"

#include <algorithm>

namespace practice::bayar {

using namespace Qt::StringLiterals;

namespace {

using Status = PracticePayment::Status;

constexpr int UsualPage = 20;
constexpr int LargestPage = 100;

Types typesOf(const PracticePayment& payment)
{
    return payment.scenario == Scenario::TypesSwapped ? Types::Swapped : Types::AsDocumented;
}

QString referenceOf(const PracticePayment& payment)
{
    return typesOf(payment) == Types::Swapped ? payment.transactionNumber : u"TRX"_s + payment.transactionNumber;
}

/// What a customer pays whom the check shows: where another amount came, that one (scenario 08).
money::Money finalAmount(const PracticePayment& payment)
{
    return payment.paid.value_or(payment.due);
}

bool mentions(const PracticePayment& payment, const QString& wanted)
{
    const std::array texts{payment.key, payment.field(u"description"_s), payment.field(u"customer_name"_s),
        payment.field(u"customer_email"_s), payment.field(u"customer_phone"_s)};
    return std::any_of(
        texts.begin(), texts.end(), [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); });
}

/// A day of the query; an invalid date where it is absent, nothing for text that is no day.
std::optional<QDate> dayOf(const RequestFields& query, const QString& name)
{
    if (query.find(name) == nullptr)
        return QDate();
    const QDate day = QDate::fromString(query.text(name), u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

QString Payments::paidVia(const PracticePayment& payment)
{
    const QString chosen = payment.field(PaidVia);
    return chosen.isEmpty() ? payment.field(Method) : chosen;
}

QLatin1StringView Payments::statusOf(const PracticePayment& payment) const
{
    const bool isUnseen = payment.status == Status::Paid && paidVia(payment) == "ovo"_L1 && payment.paid != payment.due;
    if (isUnseen)
        return payment.expiresAt && *payment.expiresAt <= m_bank.clock().nowUtc() ? "expired"_L1 : "pending"_L1;
    switch (payment.status) {
    case Status::Paid:
        return "paid"_L1;
    case Status::Cancelled:
        return "cancelled"_L1;
    case Status::Expired:
    case Status::Failed:
        return "expired"_L1;
    case Status::Open:
        break;
    }
    return "pending"_L1;
}

QString Payments::localTime(const QDateTime& utc) const
{
    const auto seconds = std::chrono::seconds(m_zone).count();
    return utc.toOffsetFromUtc(static_cast<int>(seconds)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QDate Payments::localDate(const QDateTime& utc) const
{
    return utc.toOffsetFromUtc(static_cast<int>(std::chrono::seconds(m_zone).count())).date();
}

std::optional<int> Payments::freeUniqueCode(money::Money amount)
{
    std::set<qint64> taken;
    (void)m_bank.findWhere(BayarGgServer::Id, [&](const PracticePayment& payment) {
        if (statusOf(payment) == "pending"_L1)
            taken.insert(payment.due.minor());
        return false;
    });
    const int first = m_bank.randomBelow(MostUniqueCode);
    for (int step = 0; step < MostUniqueCode; ++step) {
        const int code = (first + step) % MostUniqueCode + 1;
        if (!taken.contains(amount.minor() + code))
            return code;
    }
    return std::nullopt;
}

net::HttpResponse Payments::create(const RequestFields& fields, bool subscribed, const QUrl& origin)
{
    auto asked = readCreate(fields, subscribed);
    if (!asked)
        return asked.error();
    const auto code = freeUniqueCode(asked->amount);
    const auto due = code ? money::Money::fromMinor(asked->amount.minor() + *code, money::Currency::Idr) : std::nullopt;
    if (!due)
        return refusal(400, u"Semua kode unik sedang terpakai");
    PracticePayment payment;
    payment.gateway = BayarGgServer::Id;
    payment.key =
        u"PAY-practice-%1-%2"_s.arg(QString::number(m_bank.clock().nowUtc().toSecsSinceEpoch()), m_bank.randomWord(6));
    payment.amount = asked->amount;
    payment.due = *due;
    payment.fields = std::move(asked->fields);
    payment.isCancellable = true;
    payment.expiresAt = m_bank.expiryOfNewCode();
    if (asked->converts)
        payment.fields[Converted] = dynamicQris(asked->method, *due);
    return json(200, createdBody(m_bank.open(std::move(payment)), origin));
}

QByteArray Payments::createdBody(const PracticePayment& payment, const QUrl& origin) const
{
    const Types types = typesOf(payment);
    const auto code = money::Money::fromMinor(payment.due.minor() - payment.amount.minor(), money::Currency::Idr);
    base::JsonWriter out;
    out.beginObject().member(u"success", true).name(u"payment").beginObject().member(u"invoice_id", payment.key);
    writeAmount(out, u"amount", payment.amount, types);
    if (code)
        writeAmount(out, u"unique_code", *code, types);
    writeAmount(out, u"final_amount", payment.due, types);
    out.member(u"payment_method", payment.field(Method)).member(u"status", statusOf(payment));
    if (payment.expiresAt)
        out.member(u"expires_at", localTime(*payment.expiresAt));
    const QString converted = payment.field(Converted);
    if (!converted.isEmpty())
        out.member(u"qris_converter", true).member(u"qris_string", converted);
    out.endObject();
    out.member(u"payment_url", origin.toString() + BayarGgServer::PagePath + u"?invoice="_s + payment.key);
    return out.endObject().text();
}

net::HttpResponse Payments::check(const QString& invoice) const
{
    const PracticePayment* payment = m_bank.find(BayarGgServer::Id, invoice);
    if (payment == nullptr)
        return notFound();
    const Types types = typesOf(*payment);
    const QLatin1StringView status = statusOf(*payment);
    const bool isPaid = status == "paid"_L1;
    base::JsonWriter out;
    out.beginObject().member(u"success", true).member(u"invoice_id", payment->key).member(u"status", status);
    writeAmount(out, u"amount", payment->amount, types);
    writeAmount(out, u"final_amount", isPaid ? finalAmount(*payment) : payment->due, types);
    out.member(u"payment_method", payment->field(Method));
    if (isPaid) {
        out.member(u"paid_at", localTime(payment->paidAt.value_or(m_bank.clock().nowUtc())));
        writeText(out, u"paid_reff_num", referenceOf(*payment), types);
    }
    if (payment->expiresAt)
        out.member(u"expires_at", localTime(*payment->expiresAt));
    return json(200, out.endObject().text());
}

void Payments::writeRow(base::JsonWriter& out, const PracticePayment& payment) const
{
    const Types types = typesOf(payment);
    const bool isPaid = statusOf(payment) == "paid"_L1;
    out.beginObject().member(u"invoice_id", payment.key);
    writeAmount(out, u"amount", payment.amount, types);
    writeAmount(out, u"final_amount", isPaid ? finalAmount(payment) : payment.due, types);
    out.member(u"status", statusOf(payment)).member(u"payment_method", payment.field(Method));
    if (isPaid && payment.paidAt)
        out.member(u"paid_at", localTime(*payment.paidAt));
    else
        out.name(u"paid_at").null();
    out.member(u"created_at", localTime(payment.createdAt)).endObject();
}

net::HttpResponse Payments::list(const RequestFields& query) const
{
    const QString search = query.text(u"search"_s);
    const auto status = knownWord(query, u"status"_s, {"pending"_L1, "paid"_L1, "expired"_L1, "cancelled"_L1});
    const std::initializer_list<QLatin1StringView> methods{"qris"_L1, "qris_user"_L1, "gopay_qris"_L1, "ovo"_L1};
    const auto method = knownWord(query, Method, methods);
    const auto via = knownWord(query, PaidVia, methods);
    const auto start = dayOf(query, u"start_date"_s);
    const auto end = dayOf(query, u"end_date"_s);
    const auto page = wholeNumber(query, u"page"_s, 1, 1, 1'000'000);
    const auto limit = wholeNumber(query, u"limit"_s, UsualPage, 1, LargestPage);
    if (!status || !method || !via || !start || !end || !page || !limit)
        return badRequest();

    base::JsonWriter out;
    out.beginObject().member(u"success", true).name(u"data").beginArray();
    const qint64 first = qint64{*page - 1} * *limit;
    qint64 total = 0;
    (void)m_bank.findWhere(BayarGgServer::Id, [&](const PracticePayment& payment) {
        const QLatin1StringView word = statusOf(payment);
        const QDate day = localDate(payment.createdAt);
        const bool fits = (search.isEmpty() || mentions(payment, search)) && (status->isEmpty() || word == *status)
            && (method->isEmpty() || payment.field(Method) == *method)
            && (via->isEmpty() || (word == "paid"_L1 && paidVia(payment) == *via))
            && (!start->isValid() || day >= *start) && (!end->isValid() || day <= *end);
        if (fits) {
            if (total >= first && total < first + *limit)
                writeRow(out, payment);
            ++total;
        }
        return false;
    });
    out.endArray().name(u"pagination").beginObject().member(u"page", *page).member(u"limit", *limit);
    out.member(u"total", total).member(u"total_pages", (total + *limit - 1) / *limit).endObject();
    return json(200, out.endObject().text());
}

net::HttpResponse Payments::statistics(const RequestFields& query) const
{
    const auto asked = knownWord(query, u"period"_s, {"all"_L1, "today"_L1, "week"_L1, "month"_L1, "year"_L1});
    if (!asked)
        return badRequest();
    const QString period = asked->isEmpty() ? u"all"_s : *asked;
    const QDate today = localDate(m_bank.clock().nowUtc());
    QDate since;
    if (period == "today"_L1)
        since = today;
    else if (period == "week"_L1)
        since = today.addDays(1 - today.dayOfWeek());
    else if (period == "month"_L1)
        since = QDate(today.year(), today.month(), 1);
    else if (period == "year"_L1)
        since = QDate(today.year(), 1, 1);

    qint64 count = 0;
    qint64 sum = 0;
    qint64 paid = 0;
    std::map<QString, qint64> breakdown;
    (void)m_bank.findWhere(BayarGgServer::Id, [&](const PracticePayment& payment) {
        if (since.isValid() && localDate(payment.createdAt) < since)
            return false;
        ++count;
        sum += payment.amount.minor(); // of all, as the sample suggests (BY-R9)
        if (statusOf(payment) == "paid"_L1) {
            ++paid;
            ++breakdown[paidVia(payment)];
        }
        return false;
    });
    base::JsonWriter out;
    out.beginObject().member(u"success", true).member(u"period", period).member(u"total_transactions", count);
    out.member(u"total_amount", sum).member(u"total_paid", paid).name(u"breakdown").beginObject();
    for (const auto& [method, number] : breakdown)
        out.member(method, number);
    return json(200, out.endObject().endObject().text());
}

} // namespace practice::bayar
