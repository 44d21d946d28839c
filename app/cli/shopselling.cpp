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

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<accounts::AccountRecord> practiceRecord(const QString& id)
{
    QStringList known;
    const app::GatewaySet gateways;
    for (const gateways::Gateway* gateway : gateways.all()) {
        const QString account = app::practiceAccountId(gateway->id());
        if (account == id)
            return app::practiceAccount({.gateway = gateway->id(), .baseUrl = {}, .headers = {}}, {}).record;
        known << account;
    }
    return base::failure(base::Category::NotFound, u"account_unknown"_s,
        base::UserText("There is no practice account %1. Choose one of: %2.", {base::oneLine(id), known.join(u", "_s)}),
        u"account_unknown"_s);
}

} // namespace

base::Result<accounts::AccountRecord> chargeableAccount(const ShopData& shop, const QString& id)
{
    if (shop.practice())
        return practiceRecord(id);
    const auto list = accounts::readAccounts(shop.folder().accounts());
    if (!list)
        return tl::unexpected(list.error());
    if (list->accounts.isEmpty())
        return base::failure(base::Category::NotFound, u"account_unknown"_s,
            base::UserText(
                "There is no account %1 yet. Add it in Paydesk, or try out with --practice.", {base::oneLine(id)}),
            u"account_unknown"_s);
    return readAccount(shop, id);
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
    const auto isEnabled = [](const accounts::AccountRecord& account) { return account.enabled; };
    if (std::none_of(list->accounts.begin(), list->accounts.end(), isEnabled))
        return app::SellingAccounts();
    const auto vault = ShopVault::openExisting(shop, arguments, clock);
    if (!vault)
        return tl::unexpected(vault.error());
    app::SellingAccounts accounts;
    for (const accounts::AccountRecord& account : list->accounts) {
        if (!account.enabled)
            continue;
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
