// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bdquickpayserver.h"

#include "core/money/moneyformat.h"
#include "core/practice/bdquickpayanswer.h"
#include "core/practice/paypage.h"

namespace practice {

using namespace Qt::StringLiterals;
using namespace bdquickpay;

namespace {

net::HttpResponse json(int status, const QByteArray& body)
{
    return {status, {{"Content-Type", "application/json"}}, body};
}

net::HttpResponse refusal(int status, const QString& message, const Complaints& complaints = {})
{
    return json(status, refusedBody(message, complaints));
}

std::optional<net::HttpResponse> refusedAtTheDoor(const net::IncomingRequest& request)
{
    const QByteArray app = net::headerValue(request.headers, "X-App-Key").trimmed();
    const QByteArray secret = net::headerValue(request.headers, "X-Secret-Key").trimmed();
    if (app == BdQuickPayServer::InactiveAppKey && !secret.isEmpty())
        return refusal(403, u"bKash merchant account is inactive"_s);
    if (app != BdQuickPayServer::AppKey || secret != BdQuickPayServer::SecretKey)
        return refusal(401, u"Unauthorized. Invalid App Key or Secret Key."_s);
    return std::nullopt;
}

PayPage pageOf(const PracticePayment& payment)
{
    using Status = PracticePayment::Status;
    PayPage page;
    page.title = u"Practice bKash"_s;
    page.facts = {{u"Amount"_s, money::format(payment.due)}, {u"Reference"_s, payment.field(Reference)},
        {u"Invoice"_s, payment.key}};
    page.isOpen = payment.status == Status::Open;
    const QString cancelled = payment.field(CancelUrl);
    switch (payment.status) {
    case Status::Open:
        break;
    case Status::Paid:
        page.facts.append({u"Paid"_s, money::format(payment.paid.value_or(payment.due))});
        page.facts.append({u"TrxID"_s, trxId(payment)});
        page.outcome = u"Paid."_s;
        page.back = withQuery(payment.field(SuccessUrl),
            {{u"invoice_id"_s, payment.key}, {u"customer_reference"_s, payment.field(Reference)},
                {u"trx_id"_s, trxId(payment)}, {u"status"_s, u"completed"_s}});
        break;
    case Status::Failed:
        page.outcome = u"The payment failed."_s;
        page.back = QUrl(cancelled);
        break;
    case Status::Cancelled:
        page.outcome = u"Cancelled."_s;
        page.back = QUrl(cancelled);
        break;
    case Status::Expired:
        page.outcome = u"The time to pay is over."_s;
        page.back = QUrl(cancelled);
        break;
    }
    return page;
}

} // namespace

void BdQuickPayServer::handle(const net::IncomingRequest& request, Answer answer)
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

void BdQuickPayServer::refuseByFault(LineFault fault, const Answer& answer) const
{
    switch (fault) {
    case LineFault::Upstream:
        return answer(refusal(502, u"bKash does not answer"_s));
    case LineFault::RateLimit: {
        net::HttpResponse response = refusal(429, u"Too many requests"_s);
        response.headers.append({QByteArray("Retry-After"), line().retryAfter()});
        return answer(std::move(response));
    }
    case LineFault::Quota:
        return answer(refusal(403, u"The plan of this merchant is used up"_s));
    case LineFault::Forbidden:
        return answer(refusal(403, u"bKash merchant account is inactive"_s));
    default:
        return answer(refusal(500, u"Unexpected server error"_s));
    }
}

void BdQuickPayServer::serveApi(const net::IncomingRequest& request, const Answer& answer)
{
    const QByteArray path = request.path.mid(Mount.size());
    const bool creates = path == "/payment/create";
    if (!request.path.startsWith(Mount.data()) || (!creates && path != "/payment/verify"))
        return answer(refusal(404, u"Not found"_s));
    if (request.method != "POST") {
        net::HttpResponse response = refusal(405, u"Method not allowed"_s);
        response.headers.append({QByteArray("Allow"), QByteArray("POST")});
        return answer(std::move(response));
    }
    if (auto refused = refusedAtTheDoor(request))
        return answer(std::move(*refused));
    const bool isForm = net::headerValue(request.headers, "Content-Type").toLower().contains("form");
    const auto fields = isForm ? std::nullopt : RequestFields::read(request);
    // A body that is no JSON object has none of the required fields.
    if (creates)
        create(fields.value_or(RequestFields()), answer);
    else
        verify(fields.value_or(RequestFields()), answer);
}

void BdQuickPayServer::restore(PracticePayment& payment, const payments::Payment& sale) const
{
    payment.isCancellable = true;
    payment.fields[Token] = sale.url.section(u'/', -1);
}

void BdQuickPayServer::create(const RequestFields& fields, const Answer& answer)
{
    auto asked = readCreate(fields);
    if (!asked)
        return answer(refusal(422, u"Validation error"_s, asked.error()));
    PracticePayment payment;
    payment.gateway = Id;
    payment.key = bank().randomWord(20);
    payment.amount = asked->amount;
    payment.fields = std::move(asked->fields);
    payment.fields[Token] = bank().randomWord(32);
    payment.isCancellable = true;
    payment.expiresAt = bank().expiryOfNewCode(UsualExpiry);
    const PracticePayment& opened = bank().open(std::move(payment));
    const QString url = origin().toString() + PageMount + opened.field(Token);
    answer(json(200, createdBody(opened, url)));
}

void BdQuickPayServer::verify(const RequestFields& fields, const Answer& answer)
{
    const QString invoice = fields.text(u"invoice_id"_s);
    if (invoice.isEmpty()) {
        const bool isThere = fields.find(u"invoice_id"_s) != nullptr;
        return answer(refusal(422, u"Validation error"_s,
            {{u"invoice_id"_s,
                isThere ? u"The invoice id must be a string."_s : u"The invoice id field is required."_s}}));
    }
    if (bank().find(Id, invoice) == nullptr)
        return answer(refusal(404, u"Invoice not found for this merchant"_s));
    line().check(
        Id, invoice, LineFault::ServerError, [this, &answer](LineFault fault) { refuseByFault(fault, answer); },
        [this, invoice, answer] {
            if (const PracticePayment* payment = bank().find(Id, invoice))
                answer(json(200, verifiedBody(*payment, bank().clock().nowUtc())));
            else
                answer(refusal(404, u"Invoice not found for this merchant"_s));
        });
}

void BdQuickPayServer::servePayPage(const net::IncomingRequest& request, const Answer& answer)
{
    const QString token = QString::fromLatin1(request.path.mid(PageMount.size()));
    const PracticePayment* payment =
        bank().findWhere(Id, [&](const PracticePayment& candidate) { return candidate.field(Token) == token; });
    if (payment == nullptr || token.isEmpty())
        return answer(noSuchPage());
    answer(servePage(bank(), *payment, pageOf(*payment), request));
}

} // namespace practice
