// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/pakhipayserver.h"

#include "core/money/moneyformat.h"
#include "core/practice/answervalue.h"
#include "core/practice/paypage.h"

#include <algorithm>
#include <tl/expected.hpp>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

using Status = PracticePayment::Status;

constexpr QLatin1StringView TransactionPrefix{"TRX"};

net::HttpResponse json(int status, const QByteArray& body)
{
    return {status, {{"Content-Type", "application/json"}}, body};
}

/// As Django words what no view has answered.
net::HttpResponse djangoPage(int status, const QByteArray& words)
{
    return {status, {{"Content-Type", "text/html; charset=utf-8"}},
        "<!doctype html>\n<html lang=\"en\"><head><title>" + words + "</title></head><body><h1>" + words
            + "</h1></body></html>\n"};
}

QByteArray statusBody(int status, const QString& message, Types types = Types::AsDocumented)
{
    base::JsonWriter out;
    out.beginObject();
    if (types == Types::Swapped)
        out.member(u"status", QString::number(status));
    else
        out.member(u"status", status);
    return out.member(u"message", message).endObject().text();
}

net::HttpResponse refusal(const QString& message, int http = 200)
{
    return json(http, statusBody(0, message));
}

/// The amount as a number or as text: 100, 100.0, 100.00 and "100.00" are one (section 8).
std::optional<money::Money> amountOf(const RequestFields& fields)
{
    const RequestFields::Value* value = fields.find(u"amount"_s);
    if (value == nullptr || (!value->isNumber() && !value->isText()))
        return std::nullopt;
    const auto amount = money::Money::parse(value->text, money::Currency::Bdt);
    return amount && !amount->isZero() ? std::optional(*amount) : std::nullopt;
}

bool isMail(const QString& text)
{
    return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@') && !text.contains(u' ');
}

/// The payment's fields, or the first thing that is wrong.
tl::expected<std::map<QString, QString>, QString> readFields(const RequestFields& fields)
{
    std::map<QString, QString> kept;
    for (const QString& name :
        {u"cus_name"_s, u"cus_email"_s, u"success_url"_s, u"cancel_url"_s, u"order_id"_s, u"callback_url"_s}) {
        const RequestFields::Value* value = fields.find(name);
        const bool isRequired = name != "order_id"_L1 && name != "callback_url"_L1;
        if (value == nullptr && !isRequired)
            continue;
        if (value == nullptr || !value->isText() || value->text.isEmpty())
            return tl::unexpected(name + u" is required"_s);
        if (name.endsWith("_url"_L1) && !isWebAddress(value->text))
            return tl::unexpected(name + u" must be a valid URL"_s);
        if (name == "cus_email"_L1 && !isMail(value->text))
            return tl::unexpected(name + u" must be a valid email"_s);
        kept[name] = value->text;
    }
    if (!amountOf(fields))
        return tl::unexpected(u"amount must be a decimal greater than 0"_s);
    return kept;
}

PayPage pageOf(const PracticePayment& payment)
{
    PayPage page;
    page.title = u"Practice Pakhi Pay"_s;
    page.facts = {{u"Amount"_s, money::format(payment.due)}, {u"Customer"_s, payment.field(u"cus_name"_s)}};
    const QString order = payment.field(u"order_id"_s);
    if (!order.isEmpty())
        page.facts.append({u"Order"_s, order});
    const QString id = PakhiPayServer::transactionId(payment);
    if (!id.isEmpty())
        page.facts.append({u"Transaction ID"_s, id});
    page.isOpen = payment.status == Status::Open || payment.status == Status::Expired;
    if (payment.status == Status::Paid) {
        page.facts.append({u"Paid"_s, money::format(payment.paid.value_or(payment.due))});
        page.outcome = u"Paid. Keep the transaction ID."_s;
        page.back = withQuery(payment.field(u"success_url"_s),
            {{u"transaction_id"_s, id}, {u"order_id"_s, order}, {u"status"_s, u"completed"_s}});
    } else {
        page.outcome = payment.status == Status::Failed ? u"The payment failed."_s : u"Cancelled."_s;
        page.back = QUrl(payment.field(u"cancel_url"_s));
    }
    return page;
}

/// The answer about one transaction number (with its prefix) of a payment.
QByteArray verdict(const PracticePayment& payment, const QString& id, money::Money amount)
{
    const Types types = payment.scenario == Scenario::TypesSwapped ? Types::Swapped : Types::AsDocumented;
    const auto transfer = std::find_if(payment.transfers.begin(), payment.transfers.end(),
        [&](const PracticePayment::Transfer& one) { return TransactionPrefix + one.transactionNumber == id; });
    if (transfer == payment.transfers.end())
        return statusBody(0, u"Transaction not verified"_s, types);
    if (transfer->amount != amount)
        return statusBody(0, u"Amount does not match"_s, types);
    return statusBody(1, u"completed"_s, types);
}

bool isKnown(const PracticePayment& payment, const QString& id)
{
    return PakhiPayServer::transactionId(payment) == id
        || std::any_of(payment.transfers.begin(), payment.transfers.end(),
            [&](const PracticePayment::Transfer& one) { return TransactionPrefix + one.transactionNumber == id; });
}

} // namespace

QString PakhiPayServer::transactionId(const PracticePayment& payment)
{
    return payment.transactionNumber.isEmpty() ? QString() : TransactionPrefix + payment.transactionNumber;
}

QString PakhiPayServer::keyOf(const payments::Payment& sale) const
{
    return sale.url.section(u'/', -1);
}

void PakhiPayServer::restore(PracticePayment& payment, const payments::Payment& sale) const
{
    payment.isCancellable = true;
    payment.fields[u"order_id"_s] = u"S-%1"_s.arg(sale.number);
}

void PakhiPayServer::handle(const net::IncomingRequest& request, Answer answer)
{
    Answer dated = line().dated(std::move(answer));
    const auto refuse = [this, &dated](LineFault fault) { refuseByFault(fault, dated); };
    if (line().stops(dated, refuse))
        return;
    if (request.path.startsWith(PageMount.data()))
        servePayPage(request, dated);
    else
        serveApi(request, dated);
}

void PakhiPayServer::refuseByFault(LineFault fault, const Answer& answer) const
{
    switch (fault) {
    case LineFault::Upstream:
        return answer(refusal(u"The bank does not answer"_s, 502));
    case LineFault::RateLimit: {
        net::HttpResponse response = refusal(u"Too many requests"_s, 429);
        response.headers.append({QByteArray("Retry-After"), line().retryAfter()});
        return answer(std::move(response));
    }
    case LineFault::Quota:
        return answer(refusal(u"The plan of this brand is used up"_s, 403));
    case LineFault::Forbidden:
        return answer(refusal(u"This brand is not active"_s, 403));
    default:
        return answer(djangoPage(500, "Server Error (500)"));
    }
}

void PakhiPayServer::serveApi(const net::IncomingRequest& request, const Answer& answer)
{
    const QByteArray path = request.path.startsWith(Mount.data()) ? request.path.mid(Mount.size()) : QByteArray();
    if (path == "/create" || path == "/verify") {
        const QByteArray query = request.query.isEmpty() ? QByteArray() : '?' + request.query;
        return answer(net::HttpResponse{301, {{"Location", request.path + '/' + query}}, {}});
    }
    const bool creates = path == "/create/";
    if (!creates && path != "/verify/")
        return answer(djangoPage(404, "Not Found"));
    if (request.method != "POST") {
        net::HttpResponse response = refusal(u"Method not allowed"_s, 405);
        response.headers.append({QByteArray("Allow"), QByteArray("POST")});
        return answer(std::move(response));
    }
    if (net::headerValue(request.headers, "api-key").trimmed() != ApiKey)
        return answer(refusal(u"Invalid API key"_s));
    const bool isForm = net::headerValue(request.headers, "Content-Type").toLower().contains("form");
    const auto fields = isForm ? std::nullopt : RequestFields::read(request);
    if (!fields)
        return answer(refusal(u"Invalid JSON"_s));
    if (creates)
        create(*fields, answer);
    else
        verify(*fields, answer);
}

void PakhiPayServer::create(const RequestFields& fields, const Answer& answer)
{
    auto asked = readFields(fields);
    if (!asked)
        return answer(refusal(asked.error()));
    PracticePayment payment;
    payment.gateway = Id;
    payment.key = bank().randomWord(32);
    payment.amount = amountOf(fields).value_or(payment.amount);
    payment.fields = *std::move(asked);
    payment.isCancellable = true;
    payment.expiresAt = bank().expiryOfNewCode();
    const PracticePayment& opened = bank().open(std::move(payment));
    base::JsonWriter out;
    out.beginObject();
    if (opened.scenario == Scenario::TypesSwapped)
        out.member(u"status", "1"_L1);
    else
        out.member(u"status", 1);
    out.member(u"payment_url", origin().toString() + PageMount + opened.key);
    answer(json(200, out.endObject().text()));
}

void PakhiPayServer::verify(const RequestFields& fields, const Answer& answer)
{
    const QString id = fields.text(u"transaction_id"_s).trimmed();
    const auto amount = amountOf(fields);
    if (id.isEmpty())
        return answer(refusal(u"transaction_id is required"_s));
    if (!amount)
        return answer(refusal(u"amount must be a decimal greater than 0"_s));
    const PracticePayment* payment =
        bank().findWhere(Id, [&](const PracticePayment& candidate) { return isKnown(candidate, id); });
    if (payment == nullptr)
        return answer(refusal(u"Transaction not found"_s));
    const QString key = payment->key;
    line().check(
        Id, key, LineFault::ServerError, [this, &answer](LineFault fault) { refuseByFault(fault, answer); },
        [this, key, id, amount, answer] {
            const PracticePayment* known = bank().find(Id, key);
            if (known == nullptr)
                answer(refusal(u"Transaction not found"_s));
            else if (bank().takeTimedOutLongPoll(Id, key))
                answer(json(200, statusBody(1, u"pending"_s)));
            else
                answer(json(200, verdict(*known, id, *amount)));
        });
}

void PakhiPayServer::servePayPage(const net::IncomingRequest& request, const Answer& answer)
{
    const PracticePayment* payment = bank().find(Id, QString::fromLatin1(request.path.mid(PageMount.size())));
    if (payment == nullptr)
        return answer(noSuchPage());
    answer(servePage(bank(), *payment, pageOf(*payment), request));
}

} // namespace practice
