// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountstestcommand.h"

#include "app/cli/awaited.h"
#include "app/cli/shopaccounts.h"
#include "app/cli/shopvault.h"
#include "app/counter/gatewayset.h"
#include "core/accounts/accountkeys.h"
#include "core/accounts/accountwire.h"
#include "core/accounts/connectiontest.h"
#include "core/base/jsonwriter.h"
#include "core/net/requestlogfile.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using Report = accounts::ConnectionTest::Report;

base::Result<gateways::Credentials> credentialsOf(const ShopData& shop, const accounts::AccountRecord& account,
    const QCommandLineParser& arguments, const base::Clock& clock)
{
    const auto vault = ShopVault::openExisting(shop, arguments, clock);
    if (!vault)
        return tl::unexpected(vault.error());
    return awaited<base::Result<gateways::Credentials>>(
        [&](auto done) { accounts::loadCredentials((*vault)->vault(), account, std::move(done)); });
}

Report ask(const gateways::Gateway& gateway, const accounts::AccountRecord& account, gateways::Credentials credentials,
    const app::ShopFolder& folder, const base::Clock& clock)
{
    base::EventLoopScheduler scheduler;
    net::QtHttpTransport wire(accounts::wireOptions(account, credentials), scheduler);
    net::QtHostLookup lookup(scheduler);
    net::RequestLogFile log(folder.logs());
    accounts::ConnectionTest test(
        gateway, account.profile(), std::move(credentials), wire, clock, log, account.proxy ? nullptr : &lookup);
    return awaited<Report>([&](auto done) { test.run(std::move(done)); });
}

QByteArray jsonOf(const accounts::AccountRecord& account, const Report& report)
{
    base::JsonWriter json;
    json.beginObject().member(u"id", account.id).member(u"gateway", account.gateway);
    json.member(u"ok", report.found.has_value()).member(u"host", report.host).member(u"did", report.did.english());
    if (report.found)
        json.member(u"found", report.found->english());
    else
        json.member(u"error", report.found.error().code).member(u"message", report.found.error().person.english());
    json.member(u"status", report.status).member(u"ms", static_cast<qint64>(report.took.count()));
    json.name(u"steps").beginArray();
    for (const auto& step : report.steps) {
        json.beginObject().member(u"step", accounts::toWord(step.what));
        json.member(u"verdict", accounts::toWord(step.verdict));
        json.member(u"detail", step.detail.english()).member(u"advice", step.advice.english()).endObject();
    }
    return json.endArray().endObject().text();
}

/// "clock   passed  Less than 2 s apart, 300 s allowed"; the advice in brackets behind it.
QByteArray plainOf(const accounts::ConnectionStep& step)
{
    constexpr int Column = 7; // "warning", "name"
    QStringList parts{QString(accounts::toWord(step.what)).leftJustified(Column),
        QString(accounts::toWord(step.verdict)).replace(u'_', u' ').leftJustified(Column)};
    if (!step.detail.isEmpty())
        parts << step.detail.english();
    if (!step.advice.isEmpty())
        parts << u"(%1)"_s.arg(step.advice.english());
    return parts.join(u' ').trimmed().toUtf8();
}

} // namespace

QString AccountsTestCommand::verb() const
{
    return u"accounts test"_s;
}

QString AccountsTestCommand::operands() const
{
    return u"ID [--passphrase-file FILE]"_s;
}

QString AccountsTestCommand::description() const
{
    return u"Asks an account's gateway something harmless and says what was asked and what the answer shows.\n\n"
           "  --passphrase-file FILE   opens the keys where there is no keyring; readable by its owner alone. Without\n"
           "                           it the passphrase is the first line of standard input\n\n"
           "One request, usually about a payment that does not exist: nothing is created and no money moves. The steps "
           "are\n"
           "name, line, clock and key; each passed, warning, failed or not reached. With --json one line\n"
           "{\"id\",\"gateway\",\"ok\",\"host\",\"did\",\"found\",\"status\",\"ms\",\"steps\":[{\"step\",\"verdict\","
           "\"detail\",\"advice\"}]},\n"
           "or \"error\" and \"message\" in place of \"found\"."_s;
}

QList<QCommandLineOption> AccountsTestCommand::options() const
{
    return {passphraseFileOption()};
}

Outcome AccountsTestCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const auto shop = realShop(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto id = namedAccount(arguments);
    if (!id)
        return tl::unexpected<WrongUsage>(id.error());
    const app::GatewaySet gateways;
    const auto account = readAccount(*shop, *id);
    const gateways::Gateway* gateway = account ? gateways.find(account->gateway) : nullptr;
    auto credentials = account.and_then([&](const accounts::AccountRecord& record) {
        return gateway != nullptr ? credentialsOf(*shop, record, arguments, m_clock)
                                  : tl::unexpected(unknownGateway(record.gateway));
    });
    if (!credentials) {
        console.refuse(credentials.error());
        return Exit::Refused;
    }
    const Report report = ask(*gateway, *account, *std::move(credentials), shop->folder(), m_clock);
    if (console.isJson()) {
        console.line(jsonOf(*account, report));
    } else if (!report.did.isEmpty()) {
        console.line(u"%1 (%2, %3 ms)"_s.arg(report.did.english(), report.host).arg(report.took.count()).toUtf8());
    }
    if (!console.isJson())
        for (const auto& step : report.steps)
            console.line(plainOf(step));
    if (!report.found) {
        console.sentence(report.found.error().person.english());
        return Exit::Refused;
    }
    if (!console.isJson())
        console.line(report.found->english().toUtf8());
    return Exit::Done;
}

} // namespace cli
