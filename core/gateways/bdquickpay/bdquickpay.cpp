// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bdquickpay/bdquickpay.h"

#include "core/gateways/bdquickpay/bdquickpayanswer.h"
#include "core/gateways/bdquickpay/invoicereport.h"
#include "core/gateways/gatewayerror.h"
#include "core/gateways/jsonpost.h"
#include "core/gateways/linksale.h"
#include "core/gateways/loosemember.h"
#include "core/money/jsonmoney.h"
#include "core/net/requestcheck.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Category;
using base::Json;
using base::UserText;

constexpr qsizetype LongestInvoice = 128;

std::optional<base::Error> faultIn(const Metadata& metadata)
{
    QSet<QString> names;
    for (const auto& entry : metadata)
        names.insert(entry.first);
    if (names.size() == metadata.size() && !names.contains(QString()))
        return std::nullopt;
    return base::failure(Category::Validation, u"metadata_names"_s,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "A name of the further data is empty or comes twice. Give each its own name.")))
        .value();
}

QString textOf(const QUrl& url)
{
    return QString::fromLatin1(url.toEncoded());
}

base::Result<net::HttpRequest> post(
    const AccountProfile& account, const Credentials& credentials, QLatin1StringView path, const base::JsonWriter& body)
{
    auto app = credentialHeader(credentials, BdQuickPay::AppKey, "X-App-Key"_ba);
    if (!app)
        return tl::unexpected(std::move(app).error());
    auto secret = credentialHeader(credentials, BdQuickPay::SecretKey, "X-Secret-Key"_ba);
    if (!secret)
        return tl::unexpected(std::move(secret).error());
    return jsonPost(account, path, {*std::move(app), *std::move(secret)}, body);
}

base::Result<QString> invoiceIn(const Json& answer)
{
    const auto sent = answer.member(u"invoice_id");
    if (!sent)
        return tl::unexpected(sent.error());
    QString text = looseText(*sent);
    const bool isKey = !text.isEmpty() && text.size() <= LongestInvoice
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c <= u'~'; });
    if (!isKey)
        return sent->schemaError(u"not a key"_s);
    return text;
}

/// The code of what is not ours in the answer to a create; empty: nothing. Members that were not sent cannot disagree.
base::Result<QString> strangeIn(const Json& answer, const CreateRequest& request)
{
    if (const auto sent = answer.find(u"amount"); sent && !sent->isNull()) {
        const auto amount = money::moneyFromJson(*sent, request.amount.currency());
        if (!amount)
            return tl::unexpected(amount.error());
        if (*amount != request.amount)
            return u"amount_mismatch"_s;
    }
    const QString reference = looseText(answer.find(u"customer_reference"));
    return reference.isEmpty() || reference == request.billNumber ? QString() : u"other_payment"_s;
}

} // namespace

QLatin1StringView BdQuickPay::id() const
{
    return "bdquickpay"_L1;
}

const AccountNeeds& BdQuickPay::accountNeeds() const
{
    static constexpr std::array Keys{AccountNeeds::Credential{AppKey}, AccountNeeds::Credential{SecretKey}};
    static constexpr std::array Currencies{money::Currency::Bdt};
    static constexpr AccountNeeds Needs{.service = "bdQuickPay"_L1,
        .baseUrl = "https://bdquickpay.com/api/bkash/v1"_L1,
        .folder = "/api/bkash/v1"_L1,
        .home = "https://bdquickpay.com"_L1,
        .credentials = Keys,
        .currencies = Currencies,
        .notices = AccountNeeds::Notices::WithEachSale,
        .returnPages = true};
    return Needs;
}

const PollProfile& BdQuickPay::pollProfile() const
{
    static constexpr std::array<std::chrono::seconds, 2> AfterExpiry{30s, 2min};
    static constexpr PollProfile Profile{
        5s, 500ms, 5min, {}, 60, false, 0ms, 10s, 2min, 0ms, AfterExpiry, 10min, false};
    return Profile;
}

payments::Evidence BdQuickPay::paidNeeds(bool /*isStatic*/) const
{
    return payments::Evidence::Api;
}

QList<MethodOffer> BdQuickPay::offers(
    const AccountProfile& /*account*/, const QList<std::optional<net::HttpResponse>>& /*answers*/) const
{
    MethodOffer offer;
    offer.method = u"bkash"_s;
    offer.name = UserText("%1", {u"bKash"_s});
    offer.ranges = {MethodOffer::anyIn(money::Currency::Bdt)};
    offer.isPage = true;
    offer.takesMetadata = true;
    return {offer};
}

base::Result<net::HttpRequest> BdQuickPay::createRequest(
    const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const
{
    if (auto error = faultOfLinkSale(bdQuickPayName(), money::Currency::Bdt, account, request))
        return tl::unexpected(*std::move(error));
    if (auto error = faultIn(request.metadata))
        return tl::unexpected(*std::move(error));
    const ReturnPages pages = returnPagesOf(account, request);
    base::JsonWriter body;
    body.beginObject().name(u"amount").number(shortNumber(request.amount));
    body.member(u"customer_reference", request.billNumber)
        .member(u"success_url", textOf(pages.success))
        .member(u"cancel_url", textOf(pages.cancel));
    if (!request.notifyAt.isEmpty())
        body.member(u"webhook_url", textOf(request.notifyAt));
    if (!request.metadata.isEmpty()) {
        body.name(u"metadata").beginObject();
        for (const auto& [name, value] : request.metadata)
            body.member(name, value);
        body.endObject();
    }
    body.endObject();
    return post(account, credentials, "/payment/create"_L1, body);
}

base::Result<Created> BdQuickPay::readCreated(
    const AccountProfile& /*account*/, const CreateRequest& request, const net::HttpResponse& response) const
{
    const auto answer = readBdQuickPayAnswer(response, BdQuickPayCall::Create);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto invoice = invoiceIn(*answer);
    const auto page = invoice.and_then([&](const QString&) { return paymentPageIn(*answer); });
    const auto strange = page.and_then([&](const QString&) { return strangeIn(*answer, request); });
    if (!strange)
        return tl::unexpected(unreadableAnswer(bdQuickPayName(), response, strange.error()));
    if (!strange->isEmpty())
        return tl::unexpected(
            contradictoryAnswer(bdQuickPayName(), response, *strange, u"the payment page is of another sale"_s));
    Created created;
    created.gatewayId = *invoice;
    created.url = *page;
    created.expiresAt = looseTime(answer->find(u"expires_at"));
    return created;
}

base::Result<net::HttpRequest> BdQuickPay::checkRequest(
    const AccountProfile& account, const Credentials& credentials, const CheckRequest& request) const
{
    if (request.gatewayId.isEmpty())
        return base::failure(Category::Unsupported, u"no_invoice"_s,
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "%1 gave no invoice for this sale. Look for the payment in the bKash statement."),
                {bdQuickPayName()}));
    base::JsonWriter body;
    body.beginObject().member(u"invoice_id", request.gatewayId).endObject();
    return post(account, credentials, "/payment/verify"_L1, body);
}

base::Result<payments::Observation> BdQuickPay::readChecked(
    const AccountProfile& /*account*/, const CheckRequest& request, const net::HttpResponse& response) const
{
    // Their support wants the invoice (section 7).
    return InvoiceReport(request, response).read().map_error([&](base::Error error) {
        error.log += u" invoice="_s + net::logWord(request.gatewayId);
        return error;
    });
}

std::optional<RateWindow> BdQuickPay::rateWindow(const net::HttpResponse& response, const QDateTime& receivedAt) const
{
    return readRateWindow(response.headers, receivedAt);
}

} // namespace gateways
