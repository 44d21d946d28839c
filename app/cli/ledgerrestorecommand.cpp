// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ledgerrestorecommand.h"

#include "app/cli/shopdata.h"
#include "app/counter/backuprestore.h"
#include "core/base/datafolder.h"
#include "core/base/jsonwriter.h"
#include "core/ledger/folderlock.h"
#include "core/till/actor.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

void report(const QString& file, const app::Restored& restored, Console& console)
{
    const std::optional<app::LostSales>& lost = restored.lost;
    if (console.isJson()) {
        base::JsonWriter json;
        json.beginObject().member(u"restored", file).name(u"set_aside");
        restored.setAside.isEmpty() ? json.null() : json.value(restored.setAside);
        json.name(u"lost_sales");
        if (lost)
            json.beginObject()
                .member(u"first", lost->first)
                .member(u"last", lost->last)
                .member(u"certain", lost->isCertain)
                .endObject();
        else
            json.null();
        console.line(json.endObject().text());
        return;
    }
    console.line(u"Restored from %1."_s.arg(file).toUtf8());
    if (!restored.setAside.isEmpty())
        console.line(u"The ledger that stood there is kept as %1."_s.arg(restored.setAside).toUtf8());
    if (lost)
        console.line((lost->isCertain
                ? u"The sales S-%1 to S-%2 are missing from this ledger. Compare them with the account's statement."_s
                : u"Sales from S-%1 on may be missing from this ledger, the next is numbered above S-%2. Compare them "
                  "with the account's statement."_s)
                         .arg(lost->first)
                         .arg(lost->last)
                         .toUtf8());
}

} // namespace

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
           "The backup is checked whole first; when it is not sound, or of another ledger, nothing is changed. Sale\n"
           "numbers that may have been given since it was made are left out. Close Paydesk before. With --json\n"
           "prints {\"restored\":FILE,\"set_aside\":NAME,\"lost_sales\":{\"first\",\"last\",\"certain\"}}, the name "
           "being "
           "null when\n"
           "there was no ledger, lost_sales when nothing is missing."_s;
}

Outcome LedgerRestoreCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() != 1 || files.first().isEmpty())
        return tl::unexpected<WrongUsage>({u"Name exactly one backup file."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto restored = [&]() -> base::Result<app::Restored> {
        if (!QFileInfo(files.first()).isFile())
            return base::failure(base::Category::Storage, u"backup_missing"_s,
                base::UserText("There is no file %1. Check its name.", {files.first()}), files.first());
        auto folder = base::openDataFolder(shop->folder().path());
        if (!folder)
            return tl::unexpected(folder.error());
        const auto lock = ledger::FolderLock::take(*folder);
        if (!lock)
            return tl::unexpected(lock.error());
        return app::restoreBackup(
            shop->folder(), shop->practice(), QFileInfo(files.first()).absoluteFilePath(), till::Owner, m_clock);
    }();
    if (!restored) {
        console.refuse(restored.error());
        return Exit::Refused;
    }
    report(files.first(), *restored, console);
    return Exit::Done;
}

} // namespace cli
