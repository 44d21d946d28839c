// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/gateways/bayarfixture.h"

#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bayar_gg/bayargoods.h"
#include "core/gateways/bayar_gg/bayarlist.h"
#include "core/gateways/bayar_gg/bayarmethods.h"
#include "core/gateways/bayar_gg/bayarstatistics.h"
#include "core/gateways/bayar_gg/qristools.h"
#include "core/gateways/bayar_gg/storeorder.h"
#include "core/gateways/loosemember.h"

#include <algorithm>

namespace bayarfixture {

using namespace Qt::StringLiterals;
using namespace gateways;
using base::Json;
using money::Money;
using support::Fixture;

namespace {

template <class Id>
std::optional<Id> idOf(const Fixture& fixture, QStringView name)
{
    const QString text = fixture.sent(name);
    return text.isEmpty() ? std::nullopt : std::optional(Id{text.toLongLong()});
}

BayarListFilter filterOf(const Fixture& fixture)
{
    const auto day = [&](const QString& name) {
        const QDate date = QDate::fromString(fixture.asked(name), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    return {fixture.asked(u"search"_s), fixture.asked(u"status"_s), fixture.asked(u"payment_method"_s),
        fixture.asked(u"paid_via"_s), day(u"start_date"_s), day(u"end_date"_s), fixture.asked(u"page"_s).toInt(),
        fixture.asked(u"limit"_s).toInt()};
}

StoreOrderFilter ordersOf(const Fixture& fixture)
{
    StoreOrderFilter filter;
    filter.number = fixture.asked(u"order_number"_s);
    if (fixture.asked(u"status"_s) == u"paid"_s)
        filter.status = StoreOrder::Status::Paid;
    filter.limit = std::max(1, fixture.asked(u"limit"_s).toInt());
    filter.offset = fixture.asked(u"offset"_s).toInt();
    return filter;
}

base::Result<net::HttpRequest> convertOf(const Fixture& fixture)
{
    const AccountProfile account = accountOf(fixture);
    if (!fixture.parts.isEmpty())
        return ConvertedQris::fromFile(
            account, keys(), fixture.parts.at(1).bytes, rupiah(QString::fromLatin1(fixture.parts.at(0).bytes)));
    const Money nominal = rupiah(fixture.sent(u"nominal"));
    if (!fixture.sent(u"image").isEmpty())
        return ConvertedQris::fromImage(
            account, keys(), QByteArray::fromBase64(fixture.sent(u"image").toLatin1()), nominal);
    if (!fixture.sent(u"image_url").isEmpty())
        return ConvertedQris::fromAddress(account, keys(), QUrl(fixture.sent(u"image_url")), nominal);
    return ConvertedQris::fromText(account, keys(), fixture.sent(u"qris"), nominal);
}

base::Result<net::HttpRequest> completionOf(const Fixture& fixture)
{
    return StoreCompletion::request(accountOf(fixture), keys(), fixture.sent(u"order_number"),
        fixture.sent(u"status") == u"completed"_s ? StoreCompletion::To::Completed : StoreCompletion::To::Cancelled,
        fixture.requestBody->find(u"notify")->asBool().value());
}

} // namespace

Money rupiah(const QString& text)
{
    return Money::parse(text, money::Currency::Idr).value();
}

QString loose(const std::optional<Json>& object, QStringView name)
{
    return object ? looseText(object->find(name)) : QString();
}

AccountProfile accountOf(const Fixture& fixture)
{
    AccountProfile account;
    account.baseUrl = QUrl(fixture.baseUrl);
    account.returnPages.success = QUrl(fixture.sent(u"redirect_url"));
    return account;
}

Credentials keys()
{
    Credentials credentials;
    credentials.emplace(BayarApiKey, vault::Secret(QByteArray(Key)));
    return credentials;
}

CreateRequest createOf(const Fixture& fixture)
{
    const auto converter = fixture.requestBody->find(u"use_qris_converter");
    return {.amount = rupiah(fixture.sent(u"amount")),
        .billNumber = {},
        .method = fixture.sent(u"payment_method"),
        .description = fixture.sent(u"description"),
        .customer = {fixture.sent(u"customer_name"), fixture.sent(u"customer_email"), fixture.sent(u"customer_phone")},
        .notifyAt = QUrl(fixture.sent(u"callback_url")),
        .convertQris = converter && converter->asBool().value(),
        .attachments = {idOf<FileId>(fixture, u"file_id"), idOf<ContentId>(fixture, u"content_id"),
            idOf<ProductImageId>(fixture, u"product_image_id")}};
}

CheckRequest checkOf(const Fixture& fixture)
{
    return {.gatewayId = fixture.asked(u"invoice"_s), .due = rupiah(u"50347"_s)};
}

base::Result<net::HttpRequest> requestOf(const Fixture& fixture)
{
    const BayarGg gateway;
    const AccountProfile account = accountOf(fixture);
    const QString call = fixture.path.section(u'/', -1);
    if (call == u"create-payment.php"_s)
        return gateway.createRequest(account, keys(), createOf(fixture));
    if (call == u"check-payment.php"_s)
        return gateway.checkRequest(account, keys(), checkOf(fixture));
    if (call == u"list-payments.php"_s)
        return filterOf(fixture).request(account, keys());
    if (call == u"get-payment-methods.php"_s)
        return BayarMethodList::request(account, keys());
    if (call == u"get-account-status.php"_s)
        return BayarAccountStatus::request(account, keys());
    if (call == u"get-statistics.php"_s)
        return BayarStatistics::request(account, keys(), BayarStatistics::Period::Month);
    if (call == u"list-files.php"_s)
        return BayarFile::request(account, keys());
    if (call == u"list-contents.php"_s)
        return BayarContent::request(account, keys());
    if (call == u"list-images.php"_s)
        return BayarImage::request(account, keys());
    if (call == u"qris-convert.php"_s)
        return convertOf(fixture);
    if (call == u"qris-info.php"_s)
        return fixture.method == "POST" ? QrisFacts::postRequest(account, keys(), fixture.sent(u"qris"))
                                        : QrisFacts::request(account, keys(), fixture.asked(u"qris"_s));
    if (call == u"wa-store-orders.php"_s)
        return ordersOf(fixture).request(account, keys());
    return completionOf(fixture);
}

} // namespace bayarfixture
