// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charge/accountoffers.h"

using namespace Qt::StringLiterals;
using base::UserText;
using gateways::MethodOffer;
using money::Currency;
using money::Money;

namespace {

till::AccountOffer offer(const QString& id, const QString& name, const QString& gateway, const QString& service)
{
    till::AccountOffer account;
    account.id = id;
    account.name = name;
    account.gateway = gateway;
    account.service = service;
    account.practice = true;
    return account;
}

MethodOffer rupiahMethod(const QString& word, const QString& name, std::optional<qint64> most)
{
    MethodOffer method;
    method.method = word;
    method.name = UserText("%1", {name});
    method.ranges = {
        {*Money::fromMinor(1'000, Currency::Idr), most ? Money::fromMinor(*most, Currency::Idr) : std::nullopt}};
    method.addsUniqueCode = true;
    method.isPage = true;
    method.convertsQris = true;
    return method;
}

MethodOffer takaMethod(const QString& word, const UserText& name)
{
    MethodOffer method;
    method.method = word;
    method.name = name;
    method.ranges = {MethodOffer::anyIn(Currency::Bdt)};
    method.isPage = true;
    return method;
}

} // namespace

till::AccountOffer khqrOffer()
{
    till::AccountOffer account = offer(u"practice"_s, u"Practice KHQR"_s, u"bakong-gateway"_s, u"Bakong Gateway"_s);
    MethodOffer method;
    method.method = u"khqr-dynamic"_s;
    method.name = UserText("Dynamic QR");
    method.ranges = {{*Money::fromMinor(100, Currency::Khr), std::nullopt}, MethodOffer::anyIn(Currency::Usd)};
    method.drawsPicture = true;
    account.methods = {method};
    account.defaultMethod = method.method;
    return account;
}

till::AccountOffer bkashOffer()
{
    till::AccountOffer account = offer(u"practice-bdquickpay"_s, u"Practice bKash"_s, u"bdquickpay"_s, u"bdQuickPay"_s);
    account.methods = {takaMethod(u"bkash"_s, UserText("%1", {u"bKash"_s}))};
    account.methods.first().takesMetadata = true;
    account.defaultMethod = u"bkash"_s;
    account.needsCustomer = true;
    return account;
}

till::AccountOffer bayarOffer()
{
    const UserText noSubscription(
        "This needs an active subscription at %1. Choose another method or call the manager.", {u"bayar.gg"_s});
    till::AccountOffer account = offer(u"practice-bayar-gg"_s, u"Practice bayar.gg"_s, u"bayar-gg"_s, u"bayar.gg"_s);
    account.methods = {rupiahMethod(u"qris"_s, u"QRIS"_s, 500'000), rupiahMethod(u"gopay_qris"_s, u"GoPay"_s, {}),
        rupiahMethod(u"qris_user"_s, u"BRI"_s, {}), rupiahMethod(u"ovo"_s, u"OVO"_s, {})};
    for (qsizetype at = 2; at < account.methods.size(); ++at) {
        account.methods[at].available = false;
        account.methods[at].notice = noSubscription;
    }
    account.methods.last().convertsQris = false;
    account.defaultMethod = u"qris"_s;
    return account;
}

till::AccountOffer pakhiOffer()
{
    till::AccountOffer account =
        offer(u"practice-pakhi-pay"_s, u"Practice Pakhi Pay"_s, u"pakhi-pay"_s, u"Pakhi Pay"_s);
    account.methods = {takaMethod(u"page"_s, UserText("Payment page"))};
    account.methods.first().asksTransactionId = true;
    account.defaultMethod = u"page"_s;
    account.needsCustomer = true;
    return account;
}

QList<till::AccountOffer> allOffers()
{
    return {khqrOffer(), bkashOffer(), bayarOffer(), pakhiOffer()};
}
