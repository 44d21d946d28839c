// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/shopselling.h"

#include "app/cli/awaited.h"
#include "app/cli/shopaccounts.h"
#include "app/cli/shopvault.h"
#include "app/counter/gatewayset.h"
#include "app/counter/practiceaccount.h"
#include "core/accounts/accountkeys.h"
#include "core/base/outsidetext.h"

#include <optional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<accounts::AccountRecord> builtInAccount(const QString& id)
{
    const app::GatewaySet gateways;
    for (const gateways::Gateway* gateway : gateways.all())
        if (app::practiceAccountId(gateway->id()) == id)
            return app::practiceAccount({.gateway = gateway->id(), .baseUrl = {}, .headers = {}}, {}).record;
    return std::nullopt;
}

base::Error noPracticeAccount(const QString& id)
{
    QStringList known;
    const app::GatewaySet gateways;
    for (const gateways::Gateway* gateway : gateways.all())
        known << app::practiceAccountId(gateway->id());
    return {base::Category::NotFound, u"account_unknown"_s,
        base::UserText("There is no practice account %1. Choose one of: %2.", {base::oneLine(id), known.join(u", "_s)}),
        u"account_unknown"_s};
}

} // namespace

base::Result<accounts::AccountRecord> chargeableAccount(const ShopData& shop, const QString& id)
{
    if (shop.practice())
        if (auto builtIn = builtInAccount(id))
            return *std::move(builtIn);
    const auto list = accounts::readAccounts(shop.folder().accounts());
    if (!list)
        return tl::unexpected(list.error());
    const accounts::AccountRecord* account = list->find(id);
    if (account == nullptr && shop.practice())
        return tl::unexpected(noPracticeAccount(id));
    if (account == nullptr && list->accounts.isEmpty())
        return base::failure(base::Category::NotFound, u"account_unknown"_s,
            base::UserText(
                "There is no account %1 yet. Add it in Paydesk, or try out with --practice.", {base::oneLine(id)}),
            u"account_unknown"_s);
    if (account == nullptr)
        return readAccount(shop, id);
    if (!app::belongsTo(shop.practice(), *account))
        return base::failure(base::Category::Validation, u"account_mode"_s,
            shop.practice() ? base::UserText("The account %1 takes real money. Leave --practice out.", {id})
                            : base::UserText("The account %1 takes no real money. Add --practice.", {id}),
            u"account_mode"_s);
    if (const auto may = shop.practice() ? app::mayPractise(*account) : base::Result<>(); !may)
        return tl::unexpected(may.error());
    if (!account->enabled)
        return base::failure(base::Category::NotFound, u"account_off"_s,
            base::UserText("The account %1 is switched off. Choose another account.", {id}), u"account_off"_s);
    return *account;
}

QString usualMethod(const accounts::AccountRecord& account)
{
    const app::GatewaySet gateways;
    const gateways::Gateway* gateway = gateways.find(account.gateway);
    if (!account.defaultMethod.isEmpty() || gateway == nullptr)
        return account.defaultMethod;
    return gateway->offers(account.profile()).first().method;
}

base::Result<app::SellingAccounts> sellingAccounts(
    const ShopData& shop, const QCommandLineParser& arguments, const base::Clock& clock, const QString& needed)
{
    const auto list = accounts::readAccounts(shop.folder().accounts());
    if (!list)
        return tl::unexpected(list.error());
    QList<accounts::AccountRecord> ours = list->accounts;
    ours.removeIf([&](const accounts::AccountRecord& account) {
        return !app::belongsTo(shop.practice(), account) || (shop.practice() && !app::mayPractise(account));
    });
    if (ours.isEmpty() || (shop.practice() && builtInAccount(needed)))
        return app::SellingAccounts();
    const auto vault = ShopVault::openExisting(shop, arguments, clock);
    if (!vault)
        return tl::unexpected(vault.error());
    app::SellingAccounts accounts;
    for (const accounts::AccountRecord& account : std::as_const(ours)) {
        auto credentials = awaited<base::Result<gateways::Credentials>>(
            [&](auto done) { accounts::loadCredentials((*vault)->vault(), account, std::move(done)); });
        if (credentials)
            accounts.push_back({account, *std::move(credentials)});
        else if (account.id == needed)
            return tl::unexpected(credentials.error());
    }
    return accounts;
}

} // namespace cli
