// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/practiceaccount.h"

#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"

namespace app {

using namespace Qt::StringLiterals;
using practice::BakongGatewayServer;
using practice::BayarGgServer;
using practice::BdQuickPayServer;
using practice::PakhiPayServer;

namespace {

vault::Secret secret(QByteArrayView practiceKey)
{
    return vault::Secret(practiceKey.toByteArray());
}

} // namespace

QString practiceAccountId(const QString& gateway)
{
    return gateway == BakongGatewayServer::Id ? QString(PracticeAccountId) : PracticeAccountId + u'-' + gateway;
}

SellingAccount practiceAccount(const practice::PracticeEndpoint& endpoint, const Merchant& merchant)
{
    SellingAccount selling;
    accounts::AccountRecord& account = selling.record;
    account.id = practiceAccountId(endpoint.gateway);
    account.gateway = endpoint.gateway;
    account.mode = accounts::Mode::Practice;
    account.baseUrl = endpoint.baseUrl;
    account.merchantName = merchant.name.isEmpty() ? u"Practice Shop"_s : merchant.name;
    account.merchantCity = merchant.city.isEmpty() ? u"Phnom Penh"_s : merchant.city;
    gateways::Credentials& keys = selling.credentials.emplace();
    if (endpoint.gateway == BakongGatewayServer::Id) {
        account.name = u"Practice KHQR"_s;
        account.receiver = PracticeReceiver;
        keys.emplace(gateways::BakongGateway::ApiKey, secret(practice::PracticeServers::BakongKey));
        return selling;
    }
    account.walkIn = {u"Walk-in customer"_s, u"walk-in@shop.example"_s, {}};
    if (endpoint.gateway == BdQuickPayServer::Id) {
        account.name = u"Practice bKash"_s;
        account.currency = money::Currency::Bdt;
        keys.emplace(gateways::BdQuickPay::AppKey, secret(BdQuickPayServer::AppKey));
        keys.emplace(gateways::BdQuickPay::SecretKey, secret(BdQuickPayServer::SecretKey));
    } else if (endpoint.gateway == BayarGgServer::Id) {
        account.name = u"Practice bayar.gg"_s;
        account.ovoNumber = u"081200000000"_s;
        account.currency = money::Currency::Idr;
        keys.emplace(gateways::BayarApiKey, secret(BayarGgServer::ApiKey));
    } else if (endpoint.gateway == PakhiPayServer::Id) {
        account.name = u"Practice Pakhi Pay"_s;
        account.baseUrl.setPath(PakhiPayServer::Root); // the contract's base has no folder of the calls
        account.currency = money::Currency::Bdt;
        keys.emplace(gateways::PakhiPay::ApiKey, secret(PakhiPayServer::ApiKey));
    }
    return selling;
}

accounts::AccountRecord practiceShop(const Merchant& merchant)
{
    return practiceAccount({BakongGatewayServer::Id, {}, {}}, merchant).record;
}

} // namespace app
