// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ledgerverifycommand.h"

#include "app/cli/shopdata.h"
#include "core/base/jsonwriter.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(ledger::Finding::Kind kind)
{
    switch (kind) {
    case ledger::Finding::Kind::File:
        return u"file"_s;
    case ledger::Finding::Kind::Chain:
        return u"chain"_s;
    case ledger::Finding::Kind::Payment:
        return u"payment"_s;
    case ledger::Finding::Kind::Derived:
        return u"derived"_s;
    }
    Q_UNREACHABLE();
}

void printJson(const ledger::Verification& verified, Console& console)
{
    base::JsonWriter json;
    json.beginObject().member(u"sound", verified.isSound());
    json.member(u"payments", verified.payments).member(u"events", verified.events);
    json.member(u"digest", QString::fromLatin1(verified.digest.toHex()));
    json.name(u"findings").beginArray();
    for (const ledger::Finding& finding : verified.findings)
        json.beginObject().member(u"kind", wordOf(finding.kind)).member(u"detail", finding.log).endObject();
    console.line(json.endArray().endObject().text());
}

} // namespace

QString LedgerVerifyCommand::verb() const
{
    return u"ledger verify"_s;
}

QString LedgerVerifyCommand::operands() const
{
    return {};
}

QString LedgerVerifyCommand::description() const
{
    return u"Checks the whole ledger: the file, the chain of events, every payment against them, and totals and "
           u"search\n"
           "against the payments.\n\n"
           "Changes nothing; works beside a running Paydesk. The digest is the same in two ledgers that hold the same\n"
           "payments. Exit status 1 when anything is wrong. With --json one line\n"
           "{\"sound\",\"payments\",\"events\",\"digest\",\n"
           " \"findings\":[{\"kind\":\"file|chain|payment|derived\",\"detail\"}]}."_s;
}

Outcome LedgerVerifyCommand::run(const QCommandLineParser& arguments, Console& console)
{
    if (!arguments.positionalArguments().isEmpty())
        return tl::unexpected<WrongUsage>({u"ledger verify takes no file. Name the folder with --data."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto reader = shop->openReader();
    const auto verified = reader ? (*reader)->verify() : tl::unexpected(reader.error());
    if (!verified) {
        console.refuse(verified.error());
        return Exit::Refused;
    }
    if (console.isJson())
        printJson(*verified, console);
    if (verified->isSound()) {
        if (!console.isJson()) {
            console.line(u"Sound: %1 payments, %2 events."_s.arg(verified->payments).arg(verified->events).toUtf8());
            console.line("Digest of the payments: " + verified->digest.toHex());
        }
        return Exit::Done;
    }
    if (!console.isJson()) {
        for (const ledger::Finding& finding : verified->findings)
            console.line(u"%1  %2"_s.arg(wordOf(finding.kind), finding.log).toUtf8());
    }
    console.sentence(verified->isMendedByRebuilding()
            ? u"The events are whole, but not all that follows from them. Make it again with ledger rebuild."_s
            : u"The ledger is damaged. Restore a backup with ledger restore."_s);
    return Exit::Refused;
}

} // namespace cli
