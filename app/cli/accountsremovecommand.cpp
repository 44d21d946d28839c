// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountsremovecommand.h"

#include "app/cli/accountline.h"
#include "app/cli/shopaccounts.h"
#include "app/cli/shopvault.h"

namespace cli {

using namespace Qt::StringLiterals;

QString AccountsRemoveCommand::verb() const
{
    return u"accounts remove"_s;
}

QString AccountsRemoveCommand::operands() const
{
    return u"ID [--passphrase-file FILE]"_s;
}

QString AccountsRemoveCommand::description() const
{
    return u"Removes an account and its keys. Its sales stay in the ledger.\n\n"
           "  --passphrase-file FILE   opens the keys where there is no keyring; readable by its owner alone. Without\n"
           "                           it the passphrase is the first line of standard input\n\n"
           "Not while Paydesk runs on the data folder: remove the account in its window then."_s;
}

QList<QCommandLineOption> AccountsRemoveCommand::options() const
{
    return {passphraseFileOption()};
}

Outcome AccountsRemoveCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const auto shop = realShop(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto id = namedAccount(arguments);
    if (!id)
        return tl::unexpected<WrongUsage>(id.error());
    const auto remove = [&]() -> base::Result<accounts::AccountRecord> {
        auto account = readAccount(*shop, *id);
        auto locked = account.and_then([&](const accounts::AccountRecord&) { return lockAccounts(*shop); });
        if (!locked)
            return tl::unexpected(locked.error());
        const QStringList keys = account->vaultKeys();
        if (!keys.isEmpty()) {
            // Keys first: an account without its keys can be removed again, keys without an account never.
            auto vault = ShopVault::openExisting(*shop, arguments, m_clock);
            const auto removed = vault ? (*vault)->remove(keys) : tl::unexpected(vault.error());
            if (!removed)
                return tl::unexpected(removed.error());
        }
        locked->list.remove(*id);
        const auto written = accounts::writeAccounts(shop->folder().accounts(), locked->list);
        if (!written)
            return tl::unexpected(written.error());
        return account;
    };
    const auto removed = remove();
    if (!removed) {
        console.refuse(removed.error());
        return Exit::Refused;
    }
    const AccountLine line(*removed, false);
    console.line(console.isJson() ? line.json() : u"Removed %1 and its keys."_s.arg(removed->id).toUtf8());
    return Exit::Done;
}

} // namespace cli
