// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountslistcommand.h"

#include "app/cli/accountline.h"
#include "app/cli/shopaccounts.h"

namespace cli {

using namespace Qt::StringLiterals;

QString AccountsListCommand::verb() const
{
    return u"accounts list"_s;
}

QString AccountsListCommand::operands() const
{
    return {};
}

QString AccountsListCommand::description() const
{
    return u"Lists the accounts of the shop, in their order.\n\n"
           "Reads accounts.json alone: no key is needed and none is shown. With --json a line an account {\"id\",\n"
           "\"gateway\",\"name\",\"mode\",\"base_url\",\"currency\",\"receiver\",\"enabled\",\"default\",\"keys\"}; "
           "keys "
           "names what\n"
           "the vault holds for it. The practice accounts are built in and not listed."_s;
}

Outcome AccountsListCommand::run(const QCommandLineParser& arguments, Console& console)
{
    if (!arguments.positionalArguments().isEmpty())
        return tl::unexpected<WrongUsage>({u"accounts list takes options only."_s});
    const auto shop = realShop(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto list = accounts::readAccounts(shop->folder().accounts());
    if (!list) {
        console.refuse(list.error());
        return Exit::Refused;
    }
    const accounts::AccountRecord* first = list->first();
    for (const accounts::AccountRecord& account : list->accounts) {
        const AccountLine line(account, &account == first);
        console.line(console.isJson() ? line.json() : line.plain());
    }
    return Exit::Done;
}

} // namespace cli
