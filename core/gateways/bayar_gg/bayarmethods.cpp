// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarmethods.h"

#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/loosemember.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Json;
using base::UserText;
using money::Money;

constexpr auto MethodsCall = "get-payment-methods.php"_L1;
constexpr qint64 LeastRupiah = 1'000;
constexpr qint64 MostQrisRupiah = 500'000;

struct Integration {
    QLatin1StringView key;
    QLatin1StringView method;
};
constexpr std::array Integrations{
    Integration{"gopay"_L1, BayarGopay}, Integration{"bri"_L1, BayarBri}, Integration{"ovo"_L1, BayarOvo}};

Money rupiah(qint64 minor)
{
    return Money::fromMinor(minor, money::Currency::Idr).value_or(Money::zero(money::Currency::Idr));
}

std::optional<bool> truth(const std::optional<Json>& object, QStringView name)
{
    const auto value = object ? object->find(name) : std::nullopt;
    const auto read = value ? value->asBool() : base::Result<bool>(false);
    return value && read ? std::optional(*read) : std::nullopt;
}

BayarOffer::Reason reasonOf(const BayarOffer& offer, const BayarMethodList::Row* row, bool isListed,
    bool lacksSubscription, const std::optional<BayarAccountStatus>& status)
{
    using Reason = BayarOffer::Reason;
    if (isListed && row == nullptr)
        return Reason::NotOffered;
    const bool isOwn = offer.method == BayarQris;
    if (lacksSubscription)
        return isOwn ? Reason::None : Reason::SubscriptionMissing; // BY-R2
    if (status && status->notConnected.contains(offer.method))
        return Reason::NotConnected;
    return row != nullptr && !row->available ? Reason::SwitchedOff : Reason::None;
}

} // namespace

QStringList bayarMethods()
{
    return {BayarQris, BayarGopay, BayarBri, BayarOvo};
}

QString bayarMethodName(QStringView method)
{
    if (method == BayarGopay)
        return u"GoPay"_s;
    if (method == BayarBri)
        return u"BRI"_s;
    return method == BayarOvo ? u"OVO"_s : u"QRIS"_s;
}

BayarRange bayarRange(QStringView method)
{
    const bool isOwn = method.isEmpty() || method == BayarQris;
    return {rupiah(LeastRupiah), isOwn ? std::optional(rupiah(MostQrisRupiah)) : std::nullopt};
}

base::Result<net::HttpRequest> BayarMethodList::request(const AccountProfile& account, const Credentials& credentials)
{
    return bayarGet(account, credentials, MethodsCall);
}

std::optional<net::HttpRequest> BayarMethodList::otherSpelling(
    const net::HttpRequest& sent, const net::HttpResponse& response)
{
    constexpr int NotFound = 404;
    constexpr auto Suffix = ".php"_L1;
    const QString path = sent.url.path();
    if (response.status != NotFound || !path.endsWith(MethodsCall))
        return std::nullopt;
    net::HttpRequest again = sent;
    again.url.setPath(path.chopped(Suffix.size()));
    return again;
}

base::Result<BayarMethodList> BayarMethodList::read(const net::HttpResponse& response)
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto methods = answer->member(u"methods");
    if (!methods)
        return tl::unexpected(bayarUnreadable(response, methods.error()));
    if (methods->kind() != Json::Kind::Array)
        return tl::unexpected(bayarUnreadable(response, methods->schemaError(u"no list"_s).value()));
    BayarMethodList list;
    for (qsizetype i = 0; i < methods->size(); ++i) {
        const Json row = methods->at(i);
        const QString id = looseText(row.find(u"id"));
        if (!id.isEmpty())
            list.rows.append({id, looseText(row.find(u"name")), truth(row, u"available").value_or(false)});
    }
    list.hasSubscription = truth(answer->find(u"user_status"), u"has_active_subscription");
    return list;
}

base::Result<net::HttpRequest> BayarAccountStatus::request(
    const AccountProfile& account, const Credentials& credentials)
{
    return bayarGet(account, credentials, "get-account-status.php"_L1);
}

base::Result<BayarAccountStatus> BayarAccountStatus::read(const net::HttpResponse& response)
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto account = answer->member(u"account");
    if (!account)
        return tl::unexpected(bayarUnreadable(response, account.error()));
    BayarAccountStatus status;
    status.userName = looseText(account->find(u"username"));
    status.email = looseText(account->find(u"email"));
    status.isVerified = truth(*account, u"is_verified");
    for (const Integration& integration : Integrations)
        if (const auto isConnected = truth(answer->find(u"integrations"), QString(integration.key)))
            (*isConnected ? status.connected : status.notConnected) << integration.method;
    return status;
}

UserText BayarOffer::sentence() const
{
    switch (reason) {
    case Reason::NotOffered:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 does not offer this to the account. Choose another method."),
            {bayarName()});
    case Reason::SubscriptionMissing:
        return UserText(QT_TRANSLATE_NOOP("Sentence",
                            "This needs an active subscription at %1. Choose another method or call the manager."),
            {bayarName()});
    case Reason::NotConnected:
        return UserText(
            QT_TRANSLATE_NOOP("Sentence", "This is not connected at %1 yet. The manager connects it on the website."),
            {bayarName()});
    case Reason::SwitchedOff:
        return UserText(
            QT_TRANSLATE_NOOP("Sentence", "This is not available at %1 now. Choose another method."), {bayarName()});
    case Reason::None:
        break;
    }
    if (!mayNeedSubscription)
        return {};
    return UserText(QT_TRANSLATE_NOOP("Sentence",
                        "The account has no active subscription at %1. If this is refused, call the manager."),
        {bayarName()});
}

QList<BayarOffer> bayarOffers(
    const std::optional<BayarMethodList>& methods, const std::optional<BayarAccountStatus>& status)
{
    const bool lacksSubscription = methods && methods->hasSubscription == false;
    QList<BayarOffer> offers;
    for (const QString& method : bayarMethods()) {
        const BayarMethodList::Row* row = nullptr;
        if (methods)
            for (const BayarMethodList::Row& candidate : methods->rows)
                if (candidate.id == method)
                    row = &candidate;
        BayarOffer offer;
        offer.method = method;
        if (row != nullptr)
            offer.name = row->name;
        offer.reason = reasonOf(offer, row, methods.has_value(), lacksSubscription, status);
        offer.available = offer.reason == BayarOffer::Reason::None;
        offer.mayNeedSubscription = offer.available && lacksSubscription;
        offers.append(offer);
    }
    return offers;
}

} // namespace gateways
