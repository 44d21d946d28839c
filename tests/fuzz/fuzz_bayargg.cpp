// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/emvdocument.h"
#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bayar_gg/bayargoods.h"
#include "core/gateways/bayar_gg/bayarlist.h"
#include "core/gateways/bayar_gg/bayarmethods.h"
#include "core/gateways/bayar_gg/bayarstatistics.h"
#include "core/gateways/bayar_gg/qristools.h"
#include "core/gateways/bayar_gg/storeorder.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace gateways;
using money::Currency;
using money::Money;
using Said = payments::Observation::Said;

namespace {

/// What the gateway may answer with; the first byte of the input chooses.
constexpr std::array Statuses{200, 400, 401, 403, 404, 405, 429, 500};
constexpr qint64 Price = 50'000;

Money rupiah(qint64 amount)
{
    return Money::fromMinor(amount, Currency::Idr).value();
}

AccountProfile shop()
{
    AccountProfile account;
    account.baseUrl = QUrl(u"https://www.bayar.gg/api"_s);
    return account;
}

CreateRequest sale()
{
    return {.amount = rupiah(Price),
        .billNumber = u"S-20"_s,
        .method = u"gopay_qris"_s,
        .askedAt = QDateTime(QDate(2026, 4, 16), QTime(5, 20), Qt::UTC)};
}

template <class Value>
void requireWhole(const base::Result<Value>& result)
{
    if (result)
        return;
    const base::Error& error = result.error();
    REQUIRE(!error.code.isEmpty() && !error.person.isEmpty() && error.log.startsWith(u"http="_s));
    REQUIRE(error.log.size() < 4000);
    REQUIRE(std::none_of(error.log.cbegin(), error.log.cend(), [](QChar c) { return c < u' '; }));
}

/// Whatever the answer: the customer is asked for the price and a small code, on a safe page, and a QR asks for just
/// that.
void requireShown(const Created& created)
{
    REQUIRE(!created.gatewayId.isEmpty() && created.finalAmount && created.finalAmount->currency() == Currency::Idr);
    const qint64 code = created.finalAmount->minor() - Price;
    REQUIRE(code >= 0 && code < 10'000);
    REQUIRE(created.url.startsWith(u"https://"_s) || created.url.startsWith(u"http://"_s));
    const QUrl page(created.url, QUrl::StrictMode);
    REQUIRE(page.isValid() && !page.host().isEmpty() && page.userInfo().isEmpty());
    REQUIRE(!created.expiresAt
        || (*created.expiresAt > sale().askedAt && sale().askedAt.secsTo(*created.expiresAt) <= qint64{24} * 3600));
    if (created.qr.isEmpty())
        return;
    const auto document = emv::EmvDocument::read(created.qr);
    REQUIRE(document && document->currency == u"360"_s && document->amount);
    REQUIRE(Money::parse(*document->amount, Currency::Idr) == *created.finalAmount);
}

void requireSeen(const payments::Observation& seen)
{
    REQUIRE(seen.said == Said::Paid || seen.said == Said::Open || seen.said == Said::Expired
        || seen.said == Said::Cancelled);
    REQUIRE(seen.evidence == payments::Evidence::Api);
    REQUIRE(!seen.received || (seen.said == Said::Paid && seen.received->minor() > 0));
    REQUIRE(!seen.received || seen.received->currency() == Currency::Idr);
}

void payment(const net::HttpResponse& response)
{
    const BayarGg gateway;
    const auto created = gateway.readCreated(shop(), sale(), response);
    requireWhole(created);
    if (created) {
        REQUIRE(response.status == 200);
        requireShown(*created);
    }
    const auto seen = gateway.readChecked(shop(), {.gatewayId = u"PAY-1"_s, .due = rupiah(50'347)}, response);
    requireWhole(seen);
    if (seen) {
        REQUIRE(response.status == 200);
        requireSeen(*seen);
    }
}

void list(const net::HttpResponse& response)
{
    const BayarGg gateway;
    const auto found = gateway.readFound(shop(), sale(), response);
    requireWhole(found);
    if (found && *found)
        requireShown(**found);
    const auto listed = gateway.readListed(shop(), response, 1);
    requireWhole(listed);
    if (!listed)
        return;
    REQUIRE(response.status == 200);
    for (const ListedPage::Row& row : listed->rows) {
        REQUIRE(!row.gatewayId.isEmpty() && row.seen.said == Said::Paid);
        requireSeen(row.seen);
    }
}

void codes(const net::HttpResponse& response)
{
    const auto converted = ConvertedQris::read(response, rupiah(Price));
    requireWhole(converted);
    if (converted) {
        const auto document = emv::EmvDocument::read(converted->qris);
        REQUIRE(document && document->pointOfInitiation == emv::PointOfInitiation::Dynamic);
        REQUIRE(Money::parse(*document->amount, Currency::Idr) == rupiah(Price));
    }
    const auto facts = QrisFacts::read(response);
    requireWhole(facts);
    REQUIRE(!facts || !facts->amount || facts->amount->minor() > 0);
}

void account(const net::HttpResponse& response)
{
    const auto methods = BayarMethodList::read(response);
    requireWhole(methods);
    const auto status = BayarAccountStatus::read(response);
    requireWhole(status);
    const auto offers =
        bayarOffers(methods ? std::optional(*methods) : std::nullopt, status ? std::optional(*status) : std::nullopt);
    REQUIRE(offers.size() == 4);
    for (const BayarOffer& offer : offers)
        REQUIRE(offer.available == (offer.reason == BayarOffer::Reason::None));
    requireWhole(BayarStatistics::read(response));
    requireWhole(BayarFile::read(response));
    requireWhole(BayarContent::read(response));
    requireWhole(BayarImage::read(response));
    requireWhole(StoreOrderPage::read(response));
    requireWhole(StoreCompletion::read(response, u"WA260329-A1B2"_s));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    // A corpus entry is the body behind one letter: "a" is Statuses[0].
    const std::size_t choice = static_cast<std::size_t>(data[0] - 'a') % Statuses.size();
    const net::HttpResponse response{
        Statuses.at(choice), {}, QByteArray(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size - 1))};
    payment(response);
    list(response);
    codes(response);
    account(response);
    return 0;
}
