// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/linksale.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "core/gateways/redirecthint.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>
#include <cstdint>

using namespace Qt::StringLiterals;
using money::Currency;
using money::Money;

namespace {

/// What a gateway may answer with; the first byte of the input chooses.
constexpr std::array Statuses{200, 201, 301, 400, 401, 403, 404, 408, 422, 429, 500};

const QString Invoice = u"GALQYVTGASTRGOISR1FO"_s;
const QString Number = u"TRX123456"_s;

Money price()
{
    return Money::fromMinor(50000, Currency::Bdt).value();
}

bool isSuccess(const net::HttpResponse& response)
{
    return response.status >= 200 && response.status < 300;
}

void requireWhole(const base::Error& error)
{
    REQUIRE(!error.code.isEmpty() && !error.person.isEmpty() && error.log.startsWith(u"http="_s));
    REQUIRE(error.log.size() < 4000);
    REQUIRE(std::none_of(error.log.cbegin(), error.log.cend(), [](QChar c) { return c < u' '; }));
    for (const QString& argument : error.person.arguments())
        REQUIRE(argument.size() < 1000 && !argument.contains(u"://"_s) && !argument.contains(u'\n'));
}

/// Whatever the answer: a page that is shown is a web address, and with it comes what to ask by, or nothing at all.
void create(const gateways::Gateway& gateway, const net::HttpResponse& response, bool givesId)
{
    const auto created = gateway.readCreated({}, {price(), u"ORDER-001"_s, {}}, response);
    if (!created) {
        requireWhole(created.error());
        return;
    }
    REQUIRE(isSuccess(response) && created->qr.isEmpty() && !created->isStatic);
    REQUIRE(gateways::isWebAddress(QUrl(created->url)) && created->url.size() <= 2048);
    REQUIRE(created->gatewayId.isEmpty() != givesId && created->gatewayId.size() <= 128);
}

/// Whatever the answer: money that is seen is above zero, in taka, and from a 2xx.
void check(const gateways::Gateway& gateway, const net::HttpResponse& response, const QString& id)
{
    using Said = payments::Observation::Said;
    const auto seen = gateway.readChecked({}, {id, price()}, response);
    if (!seen) {
        requireWhole(seen.error());
        return;
    }
    REQUIRE(seen->evidence == payments::Evidence::Api);
    REQUIRE(!seen->received || (seen->said == Said::Paid && isSuccess(response)));
    REQUIRE(!seen->received || (seen->received->minor() > 0 && seen->received->currency() == Currency::Bdt));
}

void comeBack(const QByteArray& query)
{
    const auto hint = gateways::RedirectHint::read(query);
    for (const QString& text : {hint.transactionId, hint.invoiceId, hint.orderId})
        REQUIRE(text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
            return c < u'\x7f' && (c.isLetterOrNumber() || c == u'-');
        }));
    REQUIRE(hint.names.size() <= 32);
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
    const gateways::BdQuickPay bdQuickPay;
    const gateways::PakhiPay pakhiPay;
    create(bdQuickPay, response, true);
    create(pakhiPay, response, false);
    check(bdQuickPay, response, Invoice);
    check(pakhiPay, response, Number);
    comeBack(response.body);
    return 0;
}
