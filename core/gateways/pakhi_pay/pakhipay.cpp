// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/pakhi_pay/pakhipay.h"

#include "core/base/asciidigit.h"
#include "core/base/outsidetext.h"
#include "core/gateways/gatewayerror.h"
#include "core/gateways/jsonpost.h"
#include "core/gateways/linksale.h"
#include "core/gateways/pakhi_pay/pakhiverdict.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Category;
using base::UserText;

constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestEmail = 254; // RFC 5321
constexpr qsizetype LongestTransactionId = 64;
constexpr auto CallFolder = "/api/request/payment"_L1;

tl::unexpected<base::Error> fault(QLatin1StringView code, const char* sentence)
{
    return base::failure(Category::Validation, code, UserText(sentence));
}

/// One "@" with something before it and a name with a dot behind it; visible ASCII.
bool isEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    const QStringView host = QStringView(text).sliced(at + 1);
    return at > 0 && text.size() <= LongestEmail && !host.contains(u'@') && host.contains(u'.')
        && !host.startsWith(u'.') && !host.endsWith(u'.')
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c <= u'~' && c != u','; });
}

bool isTransactionId(const QString& text)
{
    const auto fits = [](QChar c) {
        return base::isAsciiDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-';
    };
    return !text.isEmpty() && text.size() <= LongestTransactionId && std::all_of(text.cbegin(), text.cend(), fits);
}

/// Name and e-mail that go out, trimmed.
base::Result<Customer> customerOf(const AccountProfile& account, const CreateRequest& request)
{
    Customer customer;
    customer.name = request.customer.name.trimmed();
    customer.email = request.customer.email.trimmed();
    if (customer.name.isEmpty())
        customer.name = account.walkIn.name.trimmed();
    if (customer.email.isEmpty())
        customer.email = account.walkIn.email.trimmed();
    if (customer.name.isEmpty() || customer.email.isEmpty())
        return fault("customer_missing"_L1,
            QT_TRANSLATE_NOOP("Sentence",
                "This account has no name and e-mail for customers who give none. Enter them in the account."));
    if (customer.name.size() > LongestName || base::hasHiddenSigns(customer.name))
        return fault("customer_name"_L1,
            QT_TRANSLATE_NOOP("Sentence", "This name is too long or holds hidden signs. Type it again."));
    if (!isEmail(customer.email))
        return fault("customer_email"_L1,
            QT_TRANSLATE_NOOP("Sentence", "This is not an e-mail address. Correct it or leave it empty."));
    return customer;
}

/// "the figures used at creation (2 decimals)" (section 3), also where the account's currency has none.
QString twoDecimals(const money::Money& amount)
{
    const QString text = amount.toDecimal();
    return text.contains(u'.') ? text : text + u".00"_s;
}

QString textOf(const QUrl& url)
{
    return QString::fromLatin1(url.toEncoded());
}

/// The address may be entered with the folder of the calls or without: it is never doubled.
AccountProfile withoutFolder(AccountProfile account)
{
    QString path = account.baseUrl.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(CallFolder))
        account.baseUrl.setPath(path.chopped(CallFolder.size()));
    return account;
}

base::Result<net::HttpRequest> post(
    const AccountProfile& account, const Credentials& credentials, QLatin1StringView path, const base::JsonWriter& body)
{
    return credentialHeader(credentials, PakhiPay::ApiKey, "api-key"_ba).map([&](const net::Header& key) {
        return jsonPost(withoutFolder(account), path, {key}, body);
    });
}

base::Error refused(const net::HttpResponse& response, const QString& message)
{
    const QString words = gatewayWords(message);
    return answerError(Category::Validation,
        words.isEmpty()
            ? UserText(QT_TRANSLATE_NOOP("Sentence", "The request was not accepted. Check the amount and the account."))
            : UserText(QT_TRANSLATE_NOOP("Sentence", "%1 refused this sale: %2. Check the entry and the account."),
                {pakhiPayName(), words}),
        response, Refusal::read(response), u"refused"_s);
}

} // namespace

QLatin1StringView PakhiPay::id() const
{
    return "pakhi-pay"_L1;
}

const AccountNeeds& PakhiPay::accountNeeds() const
{
    static constexpr std::array Keys{AccountNeeds::Credential{ApiKey}};
    static constexpr std::array Currencies{money::Currency::Bdt};
    static constexpr AccountNeeds Needs{.service = "Pakhi Pay"_L1,
        .baseUrl = "https://pakhipay.com"_L1,
        .folder = CallFolder,
        .home = "https://pakhipay.com"_L1,
        .credentials = Keys,
        .currencies = Currencies,
        .walkIn = true,
        .notices = AccountNeeds::Notices::WithEachSale,
        .returnPages = true};
    return Needs;
}

const PollProfile& PakhiPay::pollProfile() const
{
    static constexpr PollProfile Profile{5s, 500ms, 0ms, {}, 60, false, 0ms, 30s, 1min, 31min, {}, 24h, true};
    return Profile;
}

payments::Evidence PakhiPay::paidNeeds(bool /*isStatic*/) const
{
    return payments::Evidence::Api;
}

QList<MethodOffer> PakhiPay::offers(
    const AccountProfile& account, const QList<std::optional<net::HttpResponse>>& /*answers*/) const
{
    MethodOffer offer;
    offer.method = u"page"_s;
    offer.name = UserText(QT_TRANSLATE_NOOP("Sentence", "Payment page"));
    offer.ranges = {MethodOffer::anyIn(account.currency)};
    offer.isPage = true;
    offer.asksTransactionId = true;
    return {offer};
}

base::Result<net::HttpRequest> PakhiPay::createRequest(
    const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const
{
    if (auto error = faultOfLinkSale(pakhiPayName(), account.currency, account, request))
        return tl::unexpected(*std::move(error));
    const auto customer = customerOf(account, request);
    if (!customer)
        return tl::unexpected(customer.error());
    base::JsonWriter body;
    body.beginObject().member(u"cus_name", customer->name).member(u"cus_email", customer->email);
    body.name(u"amount").number(twoDecimals(request.amount));
    const ReturnPages pages = returnPagesOf(account, request);
    body.member(u"success_url", textOf(pages.success))
        .member(u"cancel_url", textOf(pages.cancel))
        .member(u"order_id", request.billNumber);
    if (!request.notifyAt.isEmpty())
        body.member(u"callback_url", textOf(request.notifyAt));
    body.endObject();
    return post(account, credentials, "/api/request/payment/create/"_L1, body);
}

base::Result<Created> PakhiPay::readCreated(
    const AccountProfile& /*account*/, const CreateRequest& /*request*/, const net::HttpResponse& response) const
{
    const auto answer = PakhiAnswer::read(response);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->isOne)
        return tl::unexpected(refused(response, answer->message));
    const auto page = paymentPageIn(answer->body);
    if (!page)
        return tl::unexpected(unreadableAnswer(pakhiPayName(), response, page.error()));
    Created created;
    created.url = *page;
    return created;
}

base::Result<net::HttpRequest> PakhiPay::checkRequest(
    const AccountProfile& account, const Credentials& credentials, const CheckRequest& request) const
{
    const QString id = request.gatewayId.trimmed();
    if (id.isEmpty())
        return base::failure(Category::Unsupported, u"transaction_id_needed"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                "Only the transaction number confirms this sale. Enter it from the customer's screen or message.")));
    if (!isTransactionId(id))
        return fault("transaction_id"_L1,
            QT_TRANSLATE_NOOP("Sentence", "This is not a transaction number. Type only letters, digits and hyphens."));
    base::JsonWriter body;
    body.beginObject().member(u"transaction_id", id).name(u"amount").number(twoDecimals(request.due)).endObject();
    return post(account, credentials, "/api/request/payment/verify/"_L1, body);
}

base::Result<payments::Observation> PakhiPay::readChecked(
    const AccountProfile& /*account*/, const CheckRequest& request, const net::HttpResponse& response) const
{
    return PakhiVerdict(request, response).read();
}

std::optional<RateWindow> PakhiPay::rateWindow(const net::HttpResponse& response, const QDateTime& receivedAt) const
{
    return readRateWindow(response.headers, receivedAt);
}

} // namespace gateways
