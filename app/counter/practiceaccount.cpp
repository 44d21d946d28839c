// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/practiceaccount.h"

#include "core/gateways/bakong_gateway/bakonggateway.h"

namespace app {

using namespace Qt::StringLiterals;

gateways::AccountProfile practiceAccount(const practice::PracticeEndpoint& endpoint, const Merchant& merchant)
{
    gateways::AccountProfile account;
    account.id = PracticeAccountId;
    account.gateway = endpoint.gateway;
    account.name = u"Practice KHQR"_s;
    account.baseUrl = endpoint.baseUrl;
    account.receiver = u"practice_shop@devb"_s;
    account.merchantName = merchant.name.isEmpty() ? u"Practice Shop"_s : merchant.name;
    account.merchantCity = merchant.city.isEmpty() ? u"Phnom Penh"_s : merchant.city;
    account.practice = true;
    return account;
}

gateways::Credentials practiceCredentials()
{
    gateways::Credentials credentials;
    credentials.emplace(
        gateways::BakongGateway::ApiKey, vault::Secret(practice::PracticeServers::BakongKey.toByteArray()));
    return credentials;
}

} // namespace app
