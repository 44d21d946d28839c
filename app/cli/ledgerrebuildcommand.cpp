// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ledgerrebuildcommand.h"

#include "app/cli/shopdata.h"
#include "core/base/jsonwriter.h"
#include "core/ledger/folderlock.h"
#include "core/ledger/ledger.h"

namespace cli {

using namespace Qt::StringLiterals;

QString LedgerRebuildCommand::verb() const
{
    return u"ledger rebuild"_s;
}

QString LedgerRebuildCommand::operands() const
{
    return {};
}

QString LedgerRebuildCommand::description() const
{
    return u"Derives all payments again from the chain of events.\n\n"
           "For a ledger whose payments, totals, search, indices, views or triggers are not what they have to be\n"
           "(ledger verify says so). Needs a whole chain. Close\n"
           "Paydesk before. With --json prints {\"payments\":N}."_s;
}

Outcome LedgerRebuildCommand::run(const QCommandLineParser& arguments, Console& console)
{
    if (!arguments.positionalArguments().isEmpty())
        return tl::unexpected<WrongUsage>({u"ledger rebuild takes no file. Name the folder with --data."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto rebuilt = [&]() -> base::Result<qint64> {
        if (const auto reader = shop->openReader(); !reader && reader.error().code == "ledger_missing"_L1)
            return tl::unexpected(reader.error());
        const auto lock = ledger::FolderLock::take(shop->folder().path());
        if (!lock)
            return tl::unexpected(lock.error());
        const auto ledger = ledger::Ledger::open(shop->ledger(), m_clock);
        if (!ledger)
            return tl::unexpected(ledger.error());
        if (const auto done = (*ledger)->rebuild(u"Owner"_s); !done)
            return tl::unexpected(done.error());
        return (*ledger)->records().paymentCount();
    }();
    if (!rebuilt) {
        console.refuse(rebuilt.error());
        return Exit::Refused;
    }
    console.line(console.isJson() ? base::JsonWriter().beginObject().member(u"payments", *rebuilt).endObject().text()
                                  : u"%1 payments derived again."_s.arg(*rebuilt).toUtf8());
    return Exit::Done;
}

} // namespace cli
