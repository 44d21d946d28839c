// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/practice/bayarggserver.h"
#include "tests/core/practice/practiceworld.h"
#include "tests/support/faketransport.h"

/// A shop with an account at bayar.gg's practice server, and one at a gateway that nobody answers for.
namespace warung {

using namespace Qt::StringLiterals;

inline gateways::AccountProfile account()
{
    gateways::AccountProfile account;
    account.id = u"warung"_s;
    account.gateway = u"bayar-gg"_s;
    account.name = u"Warung"_s;
    account.baseUrl = QUrl(u"http://127.0.0.1:8080/bayar-gg/api"_s);
    return account;
}

inline gateways::Credentials keys()
{
    gateways::Credentials keys;
    keys[gateways::BayarApiKey] = vault::Secret(practice::BayarGgServer::ApiKey.toByteArray());
    return keys;
}

inline gateways::AccountProfile bakong()
{
    gateways::AccountProfile account;
    account.id = u"bakong"_s;
    account.gateway = u"bakong-gateway"_s;
    account.name = u"Bakong"_s;
    account.baseUrl = QUrl(u"https://gateway.example/api/v1"_s);
    return account;
}

/// The practice server at the end of the wire; both outlive what asks.
inline void connectWire(support::FakeTransport& wire, PracticeWorld<practice::BayarGgServer>& world)
{
    wire.answerAlways([&world](const net::HttpRequest& request) -> std::optional<support::FakeTransport::Answer> {
        const QByteArray target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        return world.send(request.method, target, request.headers, request.body)->response.value();
    });
}

} // namespace warung
