// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bayarggserver.h"

#include "core/money/moneyformat.h"
#include "core/practice/bayargggoods.h"
#include "core/practice/bayarggqris.h"
#include "core/practice/paypage.h"

#include <algorithm>
#include <array>

namespace practice {

using namespace Qt::StringLiterals;
using bayar::Goods;

namespace {

QString nameOf(const QString& method)
{
    if (method == "gopay_qris"_L1)
        return u"GoPay QRIS"_s;
    if (method == "qris_user"_L1)
        return u"BRI QRIS"_s;
    return method == "ovo"_L1 ? u"OVO"_s : u"QRIS"_s;
}

/// What the customer sees: the exact figure, the QRIS with it, or the OVO number.
PayPage pageOf(const PracticePayment& payment, QLatin1StringView status)
{
    const QString method = payment.field(bayar::Method);
    PayPage page;
    page.title = u"Practice bayar.gg"_s;
    page.facts = {
        {u"Pay exactly"_s, money::format(payment.due)}, {u"Invoice"_s, payment.key}, {u"Method"_s, nameOf(method)}};
    if (!payment.field(u"description"_s).isEmpty())
        page.facts.append({u"Description"_s, payment.field(u"description"_s)});
    if (method == "ovo"_L1) {
        page.facts.append({u"To the OVO number"_s, u"0812-0000-0000 (practice)"_s});
    } else {
        const QString text = bayar::dynamicQris(method, payment.due);
        page.picture = BayarGgServer::PicturePath + u"?data="_s + QString::fromLatin1(QUrl::toPercentEncoding(text));
    }
    page.way = method;
    if (payment.field(bayar::Subscribed) == "true"_L1)
        for (const QString& way : {u"qris"_s, u"qris_user"_s, u"gopay_qris"_s, u"ovo"_s})
            page.ways.append({way, nameOf(way)});
    page.isOpen = status == "pending"_L1;
    if (status == "paid"_L1) {
        page.facts.append({u"Paid"_s, money::format(payment.paid.value_or(payment.due))});
        page.outcome = u"Paid."_s;
        page.back = QUrl(payment.field(bayar::RedirectUrl));
    } else {
        page.outcome = status == "cancelled"_L1 ? u"Cancelled."_s : u"The time to pay is over."_s;
    }
    return page;
}

} // namespace

/// A script of the service: its names, its verbs and what it does.
struct BayarGgServer::Operation {
    QByteArrayView name;
    QByteArrayView verbs;
    void (*serve)(BayarGgServer& server, const Call& call);

    [[nodiscard]] bool allows(const QByteArray& verb) const
    {
        return (", " + verbs.toByteArray() + ',').contains(' ' + verb + ',');
    }
};

const BayarGgServer::Operation* BayarGgServer::operationOf(const QByteArray& path)
{
    static constexpr auto methods = [](BayarGgServer&, const Call& call) {
        call.answer(Goods::methods(call.subscribed));
    };
    static constexpr std::array operations{
        Operation{"create-payment.php", "POST", [](BayarGgServer& server, const Call& call) { server.create(call); }},
        Operation{"check-payment.php", "GET", [](BayarGgServer& server, const Call& call) { server.check(call); }},
        Operation{"list-payments.php", "GET",
            [](BayarGgServer& server, const Call& call) { call.answer(server.m_payments.list(call.query)); }},
        Operation{"get-statistics.php", "GET",
            [](BayarGgServer& server, const Call& call) { call.answer(server.m_payments.statistics(call.query)); }},
        Operation{"get-payment-methods.php", "GET", methods},
        Operation{"get-payment-methods", "GET", methods}, // BY-R1
        Operation{"get-account-status.php", "GET",
            [](BayarGgServer&, const Call& call) { call.answer(Goods::accountStatus(call.subscribed)); }},
        Operation{"list-files.php", "GET",
            [](BayarGgServer&, const Call& call) { call.answer(Goods::list(Goods::Kind::File, call.query)); }},
        Operation{"list-contents.php", "GET",
            [](BayarGgServer&, const Call& call) { call.answer(Goods::list(Goods::Kind::Content, call.query)); }},
        Operation{"list-images.php", "GET",
            [](BayarGgServer&, const Call& call) { call.answer(Goods::list(Goods::Kind::Image, call.query)); }},
        Operation{"qris-convert.php", "POST",
            [](BayarGgServer& server, const Call& call) {
                call.answer(bayar::convertQris(call.request, server.origin()));
            }},
        Operation{"qris-info.php", "GET, POST",
            [](BayarGgServer&, const Call& call) { call.answer(bayar::qrisInfo(call.request)); }},
        Operation{"wa-store-orders.php", "GET",
            [](BayarGgServer& server, const Call& call) { call.answer(server.m_store.list(call.query)); }},
        Operation{"wa-store-complete.php", "POST",
            [](BayarGgServer& server, const Call& call) { server.completeOrder(call); }},
    };
    if (!path.startsWith(Mount.data()) || path.size() <= Mount.size() || path.at(Mount.size()) != '/')
        return nullptr;
    const QByteArrayView name = QByteArrayView(path).sliced(Mount.size() + 1);
    const auto* const found = std::find_if(
        operations.begin(), operations.end(), [&](const Operation& operation) { return operation.name == name; });
    return found == operations.end() ? nullptr : found;
}

void BayarGgServer::handle(const net::IncomingRequest& request, Answer answer)
{
    Answer dated = line().dated(std::move(answer));
    const auto refuse = [this, &dated](LineFault fault) { refuseByFault(fault, dated); };
    if (line().stops(dated, refuse))
        return;
    if (request.path == QByteArrayView(PagePath))
        servePayPage(request, dated);
    else if (request.path == QByteArrayView(PicturePath) && request.method == "GET")
        dated(bayar::qrPicture(request));
    else
        serveApi(request, dated);
}

void BayarGgServer::refuseByFault(LineFault fault, const Answer& answer) const
{
    switch (fault) {
    case LineFault::Upstream:
        return answer(bayar::refusal(502, u"Bad Gateway"));
    case LineFault::RateLimit: {
        net::HttpResponse response = bayar::refusal(429, u"Too Many Requests \u2014 Rate limit exceeded");
        response.headers.append({QByteArray("Retry-After"), line().retryAfter()});
        return answer(std::move(response));
    }
    case LineFault::Quota:
        return answer(bayar::refusal(403, u"Forbidden \u2014 Kuota akun habis"));
    case LineFault::Forbidden:
        return answer(bayar::refusal(403, u"Forbidden \u2014 Akun tidak aktif"));
    default:
        return answer(bayar::refusal(500, u"Internal Server Error"));
    }
}

void BayarGgServer::serveApi(const net::IncomingRequest& request, const Answer& answer)
{
    const Operation* operation = operationOf(request.path);
    if (operation == nullptr)
        return answer(bayar::notFound());
    if (!operation->allows(request.method)) {
        net::HttpResponse response = bayar::refusal(405, u"Method Not Allowed");
        response.headers.append({QByteArray("Allow"), operation->verbs.toByteArray()});
        return answer(std::move(response));
    }
    const auto query = RequestFields::readForm(request.query);
    if (!query)
        return answer(bayar::badRequest());
    QByteArray key = net::headerValue(request.headers, "X-API-Key").trimmed();
    if (key.isEmpty())
        key = query->text(u"apiKey"_s).toUtf8();
    if (key != ApiKey && key != NoSubscriptionKey)
        return answer(bayar::refusal(401, u"Unauthorized \u2014 API Key tidak valid"));
    operation->serve(*this, {request, *query, key == ApiKey, answer});
}

void BayarGgServer::restore(PracticePayment& payment, const payments::Payment& sale) const
{
    payment.isCancellable = true;
    payment.fields[bayar::Method] = sale.method;
    payment.fields[u"description"_s] = u"S-%1"_s.arg(sale.number);
}

void BayarGgServer::create(const Call& call)
{
    const bool isForm = net::headerValue(call.request.headers, "Content-Type").toLower().contains("form");
    const auto fields = isForm ? std::nullopt : RequestFields::read(call.request);
    call.answer(fields ? m_payments.create(*fields, call.subscribed, origin()) : bayar::badRequest());
}

void BayarGgServer::check(const Call& call)
{
    const QString invoice = call.query.text(u"invoice"_s);
    if (invoice.isEmpty())
        return call.answer(bayar::badRequest());
    line().check(
        Id, invoice, LineFault::ServerError, [this, &call](LineFault fault) { refuseByFault(fault, call.answer); },
        [this, invoice, answer = call.answer] { answer(m_payments.check(invoice)); });
}

void BayarGgServer::completeOrder(const Call& call)
{
    const auto fields = RequestFields::read(call.request);
    call.answer(fields ? m_store.complete(*fields) : bayar::badRequest());
}

void BayarGgServer::servePayPage(const net::IncomingRequest& request, const Answer& answer)
{
    const auto query = RequestFields::readForm(request.query);
    const PracticePayment* payment = query ? bank().find(Id, query->text(u"invoice"_s)) : nullptr;
    if (payment == nullptr)
        return answer(noSuchPage());
    answer(servePage(bank(), *payment, pageOf(*payment, m_payments.statusOf(*payment)), request));
}

} // namespace practice
