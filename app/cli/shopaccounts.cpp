// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/shopaccounts.h"

#include "app/counter/gatewayset.h"
#include "core/base/datafolder.h"
#include "core/base/outsidetext.h"

namespace cli {

using namespace Qt::StringLiterals;

tl::expected<ShopData, WrongUsage> realShop(const QCommandLineParser& arguments)
{
    if (arguments.isSet(u"practice"_s))
        return tl::unexpected<WrongUsage>({u"The practice accounts are built in. Leave --practice out."_s});
    return ShopData::from(arguments);
}

tl::expected<QString, WrongUsage> namedAccount(const QCommandLineParser& arguments)
{
    const QStringList names = arguments.positionalArguments();
    if (names.size() != 1 || names.first().isEmpty())
        return tl::unexpected<WrongUsage>({u"Name exactly one account."_s});
    return names.first();
}

base::Error unknownGateway(const QString& id)
{
    QStringList known;
    const app::GatewaySet gateways;
    for (const gateways::Gateway* gateway : gateways.all())
        known << gateway->id();
    return {base::Category::Unsupported, u"gateway_unknown"_s,
        base::UserText(
            "This Paydesk does not know the gateway %1. It knows: %2.", {base::oneLine(id), known.join(u", "_s)}),
        u"gateway_unknown"_s};
}

base::Result<accounts::AccountRecord> readAccount(const ShopData& shop, const QString& id)
{
    const auto list = accounts::readAccounts(shop.folder().accounts());
    if (!list)
        return tl::unexpected(list.error());
    if (const accounts::AccountRecord* found = list->find(id))
        return *found;
    return base::failure(base::Category::NotFound, u"account_unknown"_s,
        base::UserText("There is no account %1. Look at accounts list.", {base::oneLine(id)}), u"account_unknown"_s);
}

base::Result<LockedAccounts> lockAccounts(const ShopData& shop)
{
    const auto folder = base::openDataFolder(shop.folder().path());
    if (!folder)
        return tl::unexpected(folder.error());
    auto lock = ledger::FolderLock::take(*folder);
    if (!lock)
        return tl::unexpected(lock.error());
    auto list = accounts::readAccounts(shop.folder().accounts());
    if (!list)
        return tl::unexpected(list.error());
    return LockedAccounts{*std::move(lock), *std::move(list)};
}

} // namespace cli
