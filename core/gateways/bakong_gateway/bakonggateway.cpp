// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bakong_gateway/bakonggateway.h"

#include "core/emv/khqrerror.h"
#include "core/gateways/bakong_gateway/bakonganswer.h"
#include "core/gateways/bakong_gateway/generatedcode.h"
#include "core/gateways/bakong_gateway/paymentreport.h"
#include "core/gateways/gatewayerror.h"
#include "core/gateways/jsonpost.h"
#include "core/money/amounterror.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Category;
using base::UserText;

constexpr qsizetype LongestAccount = 32;
constexpr qsizetype LongestText = 25; // merchantName, billNumber
constexpr qsizetype LongestAmount = 13; // EMVCo field 54
constexpr auto LongPollDeadline = 120s;
constexpr qint64 LeastRiel = 100; // PRODUCT.md 2.2
constexpr QLatin1StringView BillNumberRefused = "bill_number_refused"_L1;

/// The refusals `emv::makeKhqr` gives for the same fields, in its numbers.
enum class Field : int {
    AccountMissing = 1,
    NameMissing = 2,
    AccountWrong = 3,
    Amount = 4,
    AccountTooLong = 6,
    NameTooLong = 7,
    BillNumberTooLong = 10,
    Currency = 28,
};

base::Error fault(Field field)
{
    return emv::KhqrError{static_cast<int>(field)}.toError();
}

std::optional<base::Error> faultOf(const AccountProfile& account, const CreateRequest& request)
{
    const QString& receiver = account.receiver;
    if (receiver.isEmpty())
        return fault(Field::AccountMissing);
    if (receiver.count(u'@') != 1 || receiver.startsWith(u'@') || receiver.endsWith(u'@'))
        return fault(Field::AccountWrong);
    if (receiver.size() > LongestAccount)
        return fault(Field::AccountTooLong);
    if (account.merchantName.isEmpty())
        return fault(Field::NameMissing);
    if (account.merchantName.size() > LongestText)
        return fault(Field::NameTooLong);
    if (request.billNumber.size() > LongestText)
        return fault(Field::BillNumberTooLong);
    const money::Currency currency = request.amount.currency();
    if (currency != money::Currency::Usd && currency != money::Currency::Khr)
        return fault(Field::Currency);
    if (request.amount.minor() < 0)
        return money::amountSyntaxError().value();
    if (currency == money::Currency::Khr && !request.amount.isZero() && request.amount.minor() < LeastRiel)
        return money::amountMinimumError(money::Money::fromMinor(LeastRiel, currency).value()).value();
    if (shortNumber(request.amount).size() > LongestAmount)
        return fault(Field::Amount);
    return std::nullopt;
}

void writeMembers(base::JsonWriter& body, const AccountProfile& account, const CreateRequest& request)
{
    body.member(u"bakongAccountId", account.receiver).member(u"merchantName", account.merchantName);
    if (!request.amount.isZero())
        body.name(u"amount").number(shortNumber(request.amount));
    body.member(u"currency", money::spec(request.amount.currency()).code);
    if (account.acceptsBillNumber && !request.billNumber.isEmpty())
        body.member(u"billNumber", request.billNumber);
}

base::Result<net::HttpRequest> post(
    const AccountProfile& account, const Credentials& credentials, QLatin1StringView path, const base::JsonWriter& body)
{
    return credentialHeader(credentials, BakongGateway::ApiKey, "X-API-Key"_ba).map([&](const net::Header& key) {
        return jsonPost(account, path, {key}, body);
    });
}

bool namesBillNumber(const Refusal& refusal)
{
    return refusal.fields.contains("billNumber"_L1, Qt::CaseInsensitive)
        || refusal.message.contains("billNumber"_L1, Qt::CaseInsensitive);
}

} // namespace

QLatin1StringView BakongGateway::id() const
{
    return "bakong-gateway"_L1;
}

const AccountNeeds& BakongGateway::accountNeeds() const
{
    static constexpr std::array Keys{AccountNeeds::Credential{ApiKey, "bkg_"_L1}};
    static constexpr std::array Currencies{money::Currency::Usd, money::Currency::Khr};
    static constexpr AccountNeeds Needs{.service = "Bakong Gateway"_L1,
        .baseUrl = "https://horrorbringer.site/api/v1"_L1,
        .folder = "/api/v1"_L1,
        .home = "https://horrorbringer.site"_L1,
        .credentials = Keys,
        .currencies = Currencies,
        .receiver = true,
        .notices = AccountNeeds::Notices::AtService};
    return Needs;
}

const PollProfile& BakongGateway::pollProfile() const
{
    static constexpr std::array<std::chrono::minutes, 2> LateLooks{2min, 10min};
    static constexpr PollProfile Profile{4s, 500ms, 60s, LateLooks, 60, true, LongPollDeadline};
    return Profile;
}

payments::Evidence BakongGateway::paidNeeds(bool isStatic) const
{
    return isStatic ? payments::Evidence::WebhookSigned : payments::Evidence::Api;
}

QList<MethodOffer> BakongGateway::offers(
    const AccountProfile& /*account*/, const QList<std::optional<net::HttpResponse>>& /*answers*/) const
{
    MethodOffer offer;
    offer.method = u"khqr-dynamic"_s;
    offer.name = UserText(QT_TRANSLATE_NOOP("Sentence", "Dynamic QR"));
    offer.ranges = {{money::Money::fromMinor(LeastRiel, money::Currency::Khr).value(), std::nullopt},
        MethodOffer::anyIn(money::Currency::Usd)};
    offer.drawsPicture = true;
    return {offer};
}

base::Result<net::HttpRequest> BakongGateway::createRequest(
    const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const
{
    if (request.picture)
        return imageRequest(account, credentials, request, request.picture->format, request.picture->width);
    if (auto error = faultOf(account, request))
        return tl::unexpected(*std::move(error));
    base::JsonWriter body;
    body.beginObject();
    writeMembers(body, account, request);
    body.endObject();
    return post(account, credentials, "/bakong/khqr/generate"_L1, body);
}

base::Result<net::HttpRequest> BakongGateway::imageRequest(const AccountProfile& account,
    const Credentials& credentials, const CreateRequest& request, ImageFormat format, int width) const
{
    if (auto error = faultOf(account, request))
        return tl::unexpected(*std::move(error));
    if (width < PictureWish::LeastWidth || width > PictureWish::MostWidth)
        return base::failure(Category::Validation, u"width_range"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "This width is not possible. Choose %1 to %2 pixels."),
                {QString::number(PictureWish::LeastWidth), QString::number(PictureWish::MostWidth)}));
    base::JsonWriter body;
    body.beginObject();
    writeMembers(body, account, request);
    body.member(u"format", format == ImageFormat::Png ? "png"_L1 : "svg"_L1).member(u"width", width).endObject();
    return post(account, credentials, "/bakong/khqr/generate-image"_L1, body);
}

base::Result<Created> BakongGateway::readCreated(
    const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const
{
    auto answer = readBakongAnswer(response, BakongCall::Generate);
    if (!answer) {
        base::Error error = std::move(answer).error();
        if (error.category == Category::Validation && account.acceptsBillNumber && !request.billNumber.isEmpty()
            && namesBillNumber(Refusal::read(response)))
            error.code = BillNumberRefused;
        return tl::unexpected(std::move(error));
    }
    const auto code = answer->member(u"data").and_then(&GeneratedCode::read);
    if (!code)
        return tl::unexpected(unreadableAnswer(bakongGatewayName(), response, code.error()));
    auto created = code->checkedFor(account, request).map_error([&](const base::Error& why) {
        base::Error error = bakongContradiction(response, why.code, why.log);
        error.person = UserText(
            QT_TRANSLATE_NOOP("Sentence", "The code of %1 does not fit this sale. Try again or call the manager."),
            {bakongGatewayName()});
        return error;
    });
    if (created && request.picture) {
        const auto image = readImage(response);
        created->picture = image ? ServicePicture{image->format, image->bytes} : ServicePicture();
        if (!image)
            created->warnings << image.error().log;
    }
    return created;
}

base::Result<GeneratedImage> BakongGateway::readImage(const net::HttpResponse& response) const
{
    const auto answer = readBakongAnswer(response, BakongCall::Generate);
    if (!answer)
        return tl::unexpected(answer.error());
    return answer->member(u"data").and_then(&GeneratedImage::read).map_error([&](const base::Error& why) {
        return unreadableAnswer(bakongGatewayName(), response, why);
    });
}

base::Result<net::HttpRequest> BakongGateway::checkRequest(
    const AccountProfile& account, const Credentials& credentials, const CheckRequest& request) const
{
    if (request.due.isZero())
        return base::failure(Category::Unsupported, u"static_code"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "A fixed QR cannot be checked. The payment is confirmed by notification.")));
    base::JsonWriter body;
    body.beginObject().member(u"md5", request.gatewayId).endObject();
    auto made = post(account, credentials,
        request.longPoll ? "/bakong/payment/check-with-poll"_L1 : "/bakong/payment/check"_L1, body);
    if (made && request.longPoll)
        made->deadline = LongPollDeadline;
    return made;
}

base::Result<payments::Observation> BakongGateway::readChecked(
    const AccountProfile& account, const CheckRequest& request, const net::HttpResponse& response) const
{
    return PaymentReport(account, request, response).read();
}

std::optional<CreateRequest> BakongGateway::withoutRefusedPart(
    const CreateRequest& request, const base::Error& error) const
{
    if (error.code != BillNumberRefused)
        return std::nullopt;
    CreateRequest rest = request;
    rest.billNumber.clear();
    return rest;
}

std::optional<RateWindow> BakongGateway::rateWindow(
    const net::HttpResponse& response, const QDateTime& receivedAt) const
{
    return readRateWindow(response.headers, receivedAt);
}

} // namespace gateways
