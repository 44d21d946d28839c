// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ledgerrestorecommand.h"

#include "app/cli/interruptedwork.h"
#include "app/cli/paymentline.h"
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

QString sumText(qint64 units, money::Currency currency)
{
    const auto money = money::Money::fromMinor(units, currency);
    return money ? money->toDecimal() : QString();
}

void write(base::JsonWriter& json, const ledger::Holdings& held)
{
    json.beginObject().member(u"payments", held.info.payments).member(u"events", held.info.events);
    json.name(u"last_event_at");
    held.info.lastEventAt ? json.value(utcText(*held.info.lastEventAt)) : json.null();
    json.name(u"totals").beginArray();
    for (const ledger::Totals::OfCurrency& each : held.totals.currencies)
        json.beginObject()
            .member(u"currency", money::spec(each.currency).code)
            .member(u"payments", each.count)
            .member(u"paid", each.paid)
            .member(u"received", sumText(each.received, each.currency))
            .member(u"refunded", sumText(each.refunded, each.currency))
            .endObject();
    json.endArray().endObject();
}

void printHoldings(const QString& name, const ledger::Holdings& held, Console& console)
{
    console.line(u"%1  %2 payments, %3 events, the last of %4"_s.arg(name)
                     .arg(held.info.payments)
                     .arg(held.info.events)
                     .arg(held.info.lastEventAt ? utcText(*held.info.lastEventAt) : u"no day"_s)
                     .toUtf8());
    for (const ledger::Totals::OfCurrency& each : held.totals.currencies)
        console.line(u"%1  %2: %3 payments, %4 paid, received %5%6"_s.arg(QString(name.size(), u' '))
                         .arg(money::spec(each.currency).code)
                         .arg(each.count)
                         .arg(each.paid)
                         .arg(sumText(each.received, each.currency))
                         .arg(each.refunded == 0 ? QString() : u", refunded "_s + sumText(each.refunded, each.currency))
                         .toUtf8());
}

void report(const QString& file, const ledger::Rehearsal& rehearsal, Console& console)
{
    if (console.isJson()) {
        base::JsonWriter json;
        json.beginObject().member(u"rehearsed", file).member(u"earlier_state", rehearsal.isEarlierState);
        json.member(u"missing", rehearsal.missing).member(u"first_missing", rehearsal.firstMissing);
        json.member(u"last_missing", rehearsal.lastMissing).member(u"changed", rehearsal.changed);
        write(json.name(u"backup"), rehearsal.backup);
        json.name(u"present");
        if (rehearsal.present)
            write(json, *rehearsal.present);
        else
            json.null();
        console.line(json.endObject().text());
        return;
    }
    console.line(u"The backup %1 is sound and can be restored. Nothing was changed."_s.arg(file).toUtf8());
    printHoldings(u"Backup"_s, rehearsal.backup, console);
    if (!rehearsal.present)
        return console.line("Now     no ledger that can be read");
    printHoldings(u"Now   "_s, *rehearsal.present, console);
    if (!rehearsal.isEarlierState)
        console.line("The backup is no earlier state of the ledger.");
    if (rehearsal.missing == 0 && rehearsal.changed == 0)
        return console.line("Every payment of the ledger is in the backup.");
    if (rehearsal.missing > 0)
        console.line(u"%1 payments would be missing, S-%2 to S-%3."_s.arg(rehearsal.missing)
                         .arg(rehearsal.firstMissing)
                         .arg(rehearsal.lastMissing)
                         .toUtf8());
    if (rehearsal.changed > 0)
        console.line(
            u"%1 payments would be as they were before, without what happened to them since."_s.arg(rehearsal.changed)
                .toUtf8());
}

} // namespace

QString LedgerRestoreCommand::verb() const
{
    return u"ledger restore"_s;
}

QString LedgerRestoreCommand::operands() const
{
    return u"[--rehearse] FILE"_s;
}

QString LedgerRestoreCommand::description() const
{
    return u"Puts a backup in the place of the ledger, which is kept under another name.\n\n"
           "The backup is checked whole first; when it is not sound, or of another ledger, nothing is changed. Sale\n"
           "numbers that may have been given since it was made are left out. Close Paydesk before. With --json\n"
           "prints {\"restored\":FILE,\"set_aside\":NAME,\"lost_sales\":{\"first\",\"last\",\"certain\"}}, the name "
           "being "
           "null when\n"
           "there was no ledger, lost_sales when nothing is missing.\n\n"
           "--rehearse restores into a scratch folder, compares with the ledger and changes nothing; Paydesk may run.\n"
           "With --json prints {\"rehearsed\":FILE,\"earlier_state\",\"missing\",\"first_missing\",\"last_missing\",\n"
           "\"changed\",\"backup\",\"present\"}, the last two with "
           "{\"payments\",\"events\",\"last_event_at\",\"totals\":\n"
           "[{\"currency\",\"payments\",\"paid\",\"received\",\"refunded\"}]}; present is null without a ledger that can be read."_s;
}

QList<QCommandLineOption> LedgerRestoreCommand::options() const
{
    return {{u"rehearse"_s, u"Only tries it out and says what would be lost."_s}};
}

Outcome LedgerRestoreCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() != 1 || files.first().isEmpty())
        return tl::unexpected<WrongUsage>({u"Name exactly one backup file."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto found = [&]() -> base::Result<QString> {
        const QFileInfo file(files.first());
        if (file.isFile())
            return file.absoluteFilePath();
        return base::failure(base::Category::Storage, u"backup_missing"_s,
            base::UserText("There is no file %1. Check its name.", {files.first()}), files.first());
    }();
    const InterruptedWork work;
    const auto goesOn = [&work](int /*permille*/) { return !work.isInterrupted(); };
    if (arguments.isSet(u"rehearse"_s)) {
        const auto rehearsed = found.and_then([&](const QString& file) {
            return app::rehearseRestore(shop->folder(), shop->practice(), file, m_clock, goesOn);
        });
        if (!rehearsed) {
            console.refuse(rehearsed.error());
            return Exit::Refused;
        }
        report(files.first(), *rehearsed, console);
        return Exit::Done;
    }
    const auto restored = [&]() -> base::Result<app::Restored> {
        if (!found)
            return tl::unexpected(found.error());
        auto folder = base::openDataFolder(shop->folder().path());
        if (!folder)
            return tl::unexpected(folder.error());
        const auto lock = ledger::FolderLock::take(*folder);
        if (!lock)
            return tl::unexpected(lock.error());
        app::sweepRehearsals(shop->folder());
        return app::restoreBackup(shop->folder(), shop->practice(), *found, till::Owner, m_clock, goesOn);
    }();
    if (!restored) {
        console.refuse(restored.error());
        return Exit::Refused;
    }
    report(files.first(), *restored, console);
    return Exit::Done;
}

} // namespace cli
