// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ledgerinfocommand.h"

#include "app/cli/paymentline.h"
#include "app/cli/shopdata.h"
#include "app/counter/backupcontents.h"
#include "app/counter/backupplan.h"
#include "app/counter/backups.h"
#include "app/counter/backupsettings.h"

#include <QDir>
#include <QTemporaryDir>
#include <optional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct LastBackup {
    QFileInfo file;
    QDateTime madeAt; ///< UTC; where nothing tells the time, the begin of its day
};

/// The newest of backups/, checked or not.
std::optional<LastBackup> lastBackup(const ShopData& shop)
{
    std::optional<LastBackup> last;
    for (const QFileInfo& file : QDir(shop.folder().backups()).entryInfoList(QDir::Files)) {
        const auto day = app::backupDay(shop.ledger(), file.fileName());
        if (!day)
            continue;
        QDateTime madeAt = app::backupMadeAt(shop.ledger(), file.filePath());
        if (!madeAt.isValid())
            madeAt = day->startOfDay().toUTC();
        if (!last || madeAt > last->madeAt)
            last = {file, madeAt};
    }
    return last;
}

QDateTime nextBackup(const ShopData& shop, const QDateTime& now)
{
    // Of a copy: reading sets a damaged file aside, and that is for Paydesk's own start to do and to tell.
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(u"settings.ini"_s);
    QFile::copy(shop.folder().settings(), copy);
    base::Settings settings(copy);
    static_cast<void>(settings.load());
    return ledger::nextBackup(app::readBackupSchedule(settings), app::Backups::scheduled(shop.folder(), shop.ledger()),
        now, QTimeZone::systemTimeZone());
}

} // namespace

QString LedgerInfoCommand::verb() const
{
    return u"ledger info"_s;
}

QString LedgerInfoCommand::operands() const
{
    return {};
}

QString LedgerInfoCommand::description() const
{
    return u"Says what the ledger holds and where its chain of events ends.\n\n"
           "The hash of the last event, written down elsewhere, proves later that nothing before it was changed. "
           "Reads\n"
           "beside a running Paydesk. Backups are made while Paydesk is open, by the schedule of Settings; one whose "
           "time "
           "was\n"
           "missed is made at the next start. With --practice the practice ledger. With --json one line {\"path\",\n"
           "\"schema_version\",\"ledger_id\",\"bytes\",\"payments\",\"events\",\"last_event_at\",\"head\","
           "\"last_backup\":\n"
           "{\"file\",\"at\",\"bytes\"},\"next_backup_at\"}."_s;
}

Outcome LedgerInfoCommand::run(const QCommandLineParser& arguments, Console& console)
{
    if (!arguments.positionalArguments().isEmpty())
        return tl::unexpected<WrongUsage>({u"ledger info takes no file. Name the folder with --data."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto reader = shop->openReader();
    const auto info = reader ? (*reader)->info() : tl::unexpected(reader.error());
    if (!info) {
        console.refuse(info.error());
        return Exit::Refused;
    }
    const QString last = info->lastEventAt ? utcText(*info->lastEventAt) : QString();
    const std::optional<LastBackup> backup = lastBackup(*shop);
    const QDateTime now = m_clock.nowUtc();
    const QDateTime next = nextBackup(*shop, now);
    const QString head = QString::fromLatin1(info->head.toHex());
    if (console.isJson()) {
        base::JsonWriter json;
        json.beginObject().member(u"path", shop->ledger()).member(u"schema_version", info->schemaVersion);
        json.member(u"ledger_id", info->ledgerId).member(u"bytes", info->bytes);
        json.member(u"payments", info->payments).member(u"events", info->events);
        json.name(u"last_event_at");
        last.isEmpty() ? json.null() : json.value(last);
        json.name(u"head");
        head.isEmpty() ? json.null() : json.value(head);
        json.name(u"last_backup");
        if (!backup) {
            json.null();
        } else {
            json.beginObject().member(u"file", backup->file.filePath());
            json.member(u"at", utcText(backup->madeAt)).member(u"bytes", backup->file.size()).endObject();
        }
        json.member(u"next_backup_at", utcText(next));
        console.line(json.endObject().text());
        return Exit::Done;
    }
    console.line(u"Ledger      %1"_s.arg(shop->ledger()).toUtf8());
    console.line(u"Id          %1"_s.arg(info->ledgerId).toUtf8());
    console.line(u"Schema      %1"_s.arg(info->schemaVersion).toUtf8());
    console.line(u"Size        %1 bytes"_s.arg(info->bytes).toUtf8());
    console.line(u"Payments    %1"_s.arg(info->payments).toUtf8());
    console.line(u"Events      %1"_s.arg(info->events).toUtf8());
    console.line(u"Last event  %1"_s.arg(last.isEmpty() ? u"none"_s : last).toUtf8());
    console.line(u"Head        %1"_s.arg(head.isEmpty() ? u"none"_s : head).toUtf8());
    console.line(u"Last backup %1"_s
                     .arg(!backup ? u"none"_s
                                  : u"%1, %2 bytes, %3"_s.arg(utcText(backup->madeAt))
                                        .arg(backup->file.size())
                                        .arg(backup->file.filePath()))
                     .toUtf8());
    console.line(u"Next backup %1"_s.arg(next <= now ? u"when Paydesk is open"_s : utcText(next)).toUtf8());
    return Exit::Done;
}

} // namespace cli
