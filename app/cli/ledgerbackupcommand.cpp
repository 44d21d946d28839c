// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ledgerbackupcommand.h"

#include "app/cli/shopdata.h"
#include "app/counter/backups.h"
#include "core/base/clock.h"
#include "core/base/jsonwriter.h"
#include "core/ledger/backup.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

QString LedgerBackupCommand::verb() const
{
    return u"ledger backup"_s;
}

QString LedgerBackupCommand::operands() const
{
    return u"FILE"_s;
}

QString LedgerBackupCommand::description() const
{
    return u"Copies the ledger into one plain file, as it is at one moment.\n\n"
           "Works beside a running Paydesk. FILE must be new: an existing one is never overwritten. The backups\n"
           "that Paydesk makes by itself go by the schedule of Settings (ledger info says when the next one is due) "
           "and "
           "are\n"
           "left alone. With --json prints {\"backup\":FILE,\"bytes\":N}."_s;
}

Outcome LedgerBackupCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() != 1 || files.first().isEmpty())
        return tl::unexpected<WrongUsage>({u"Name exactly one file to write."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const QFileInfo target(files.first());
    const auto done = [&]() -> base::Result<> {
        if (auto free = app::checkBackupTarget(shop->folder(), files.first()); !free)
            return free;
        if (target.exists() || target.isSymLink())
            return base::failure(base::Category::Storage, u"backup_exists"_s,
                base::UserText("%1 is there already and was not changed. Name a new file.", {files.first()}),
                files.first());
        // Says in its own words what is missing, newer or damaged.
        if (const auto reader = shop->openReader(); !reader)
            return tl::unexpected(reader.error());
        return ledger::backUp(shop->ledger(), target.absoluteFilePath(), base::SystemClock().nowUtc());
    }();
    if (!done) {
        console.refuse(done.error());
        return Exit::Refused;
    }
    if (console.isJson()) {
        base::JsonWriter json;
        json.beginObject().member(u"backup", files.first());
        console.line(json.member(u"bytes", QFileInfo(files.first()).size()).endObject().text());
    } else {
        console.line(u"Backup written to %1."_s.arg(files.first()).toUtf8());
    }
    return Exit::Done;
}

} // namespace cli
