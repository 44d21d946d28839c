// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ledgerrestorecommand.h"

#include "app/cli/shopdata.h"
#include "core/base/datafolder.h"
#include "core/base/jsonwriter.h"
#include "core/ledger/backup.h"
#include "core/ledger/folderlock.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

QString LedgerRestoreCommand::verb() const
{
    return u"ledger restore"_s;
}

QString LedgerRestoreCommand::operands() const
{
    return u"FILE"_s;
}

QString LedgerRestoreCommand::description() const
{
    return u"Puts a backup in the place of the ledger, which is kept under another name.\n\n"
           "The backup is checked whole first; when it is not sound nothing is changed. Close Paydesk before. With "
           "--json\n"
           "prints {\"restored\":FILE,\"set_aside\":NAME}, the name being null when there was no ledger."_s;
}

Outcome LedgerRestoreCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() != 1 || files.first().isEmpty())
        return tl::unexpected<WrongUsage>({u"Name exactly one backup file."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto restored = [&]() -> base::Result<QString> {
        if (!QFileInfo(files.first()).isFile())
            return base::failure(base::Category::Storage, u"backup_missing"_s,
                base::UserText("There is no file %1. Check its name.", {files.first()}), files.first());
        auto folder = base::openDataFolder(shop->folder().path());
        if (!folder)
            return folder;
        const auto lock = ledger::FolderLock::take(*folder);
        if (!lock)
            return tl::unexpected(lock.error());
        return ledger::restore(QFileInfo(files.first()).absoluteFilePath(), shop->ledger(), m_clock);
    }();
    if (!restored) {
        console.refuse(restored.error());
        return Exit::Refused;
    }
    if (console.isJson()) {
        base::JsonWriter json;
        json.beginObject().member(u"restored", files.first()).name(u"set_aside");
        restored->isEmpty() ? json.null() : json.value(*restored);
        console.line(json.endObject().text());
        return Exit::Done;
    }
    console.line(u"Restored from %1."_s.arg(files.first()).toUtf8());
    if (!restored->isEmpty())
        console.line(u"The ledger that stood there is kept as %1."_s.arg(*restored).toUtf8());
    return Exit::Done;
}

} // namespace cli
