// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/emvdocument.h"
#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>
#include <cstdint>

using namespace Qt::StringLiterals;
using base::Category;
using gateways::BakongGateway;
using money::Currency;
using money::Money;

namespace {

/// What the gateway may answer with; the first byte of the input chooses.
constexpr std::array Statuses{200, 400, 403, 408, 422, 429, 500, 504};

gateways::AccountProfile shop()
{
    gateways::AccountProfile account;
    account.receiver = u"merchant@bank"_s;
    account.merchantName = u"My Store"_s;
    return account;
}

void requireWhole(const base::Error& error)
{
    REQUIRE(!error.code.isEmpty() && !error.person.isEmpty() && error.log.startsWith(u"http="_s));
    REQUIRE(error.log.size() < 4000);
    REQUIRE(std::none_of(error.log.cbegin(), error.log.cend(), [](QChar c) { return c < u' '; }));
}

/// Whatever the answer: a code that is shown asks for our account, our amount, our currency.
void create(const net::HttpResponse& response, const Money& amount)
{
    const BakongGateway gateway;
    const auto created = gateway.readCreated(shop(), {amount, u"S-1"_s, {}}, response);
    if (!created) {
        requireWhole(created.error());
        return;
    }
    REQUIRE(response.status == 200 && !created->gatewayId.isEmpty());
    REQUIRE(created->qr.contains(u"merchant@bank"_s, Qt::CaseInsensitive) && created->qr.size() <= 1024);
    const auto document = emv::EmvDocument::read(created->qr);
    REQUIRE(document && document->currency == money::spec(amount.currency()).number);
    REQUIRE(document->amount.has_value() == !amount.isZero());
    REQUIRE(amount.isZero() || Money::parse(*document->amount, amount.currency()) == amount);
    REQUIRE(!created->isStatic || !created->expiresAt);
}

/// Whatever the answer: paid names an amount above zero in the currency we asked for, from a 200.
void check(const net::HttpResponse& response, bool longPoll)
{
    const BakongGateway gateway;
    const auto seen = gateway.readChecked(shop(),
        {u"ed7009eee3852db25258053efa55a9c6"_s, Money::fromMinor(1000, Currency::Usd).value(), longPoll}, response);
    if (!seen) {
        requireWhole(seen.error());
        return;
    }
    using Said = payments::Observation::Said;
    REQUIRE(seen->said == Said::Paid || seen->said == Said::Open);
    REQUIRE(seen->said != Said::Paid || (response.status == 200 && seen->received && seen->received->minor() > 0));
    REQUIRE(!seen->received || seen->received->currency() == Currency::Usd);
    REQUIRE(seen->evidence == payments::Evidence::Api);
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
    create(response, Money::fromMinor(1000, Currency::Usd).value());
    create(response, Money::fromMinor(25000, Currency::Khr).value());
    create(response, Money::zero(Currency::Usd));
    check(response, false);
    check(response, true);
    const auto image = BakongGateway().readImage(response);
    if (!image)
        requireWhole(image.error());
    return 0;
}
