// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/practiceservecommand.h"

#include "app/cli/interrupt.h"
#include "app/cli/optionvalue.h"
#include "core/base/jsonwriter.h"
#include "core/base/scheduler.h"
#include "core/practice/practiceservers.h"

#include <QCoreApplication>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

tl::expected<practice::PracticeOptions, WrongUsage> readOptions(const QCommandLineParser& arguments)
{
    if (!arguments.positionalArguments().isEmpty())
        return tl::unexpected<WrongUsage>({u"practice serve takes options only."_s});
    const auto port = wholeNumber(arguments, u"port"_s, 0, 1, 65535);
    if (!port)
        return tl::unexpected<WrongUsage>({u"The port is a whole number from 1 to 65535."_s});
    auto options = readPracticeOptions(arguments);
    if (options)
        options->port = static_cast<quint16>(*port);
    return options;
}

void announce(const QList<practice::PracticeEndpoint>& endpoints, Console& console)
{
    for (const practice::PracticeEndpoint& endpoint : endpoints) {
        const QString url = endpoint.baseUrl.toString();
        base::JsonWriter line;
        line.beginObject().member(u"gateway", endpoint.gateway).member(u"base_url", url);
        line.name(u"headers").beginObject();
        QString plain = endpoint.gateway + u"  "_s + url;
        for (const net::Header& header : endpoint.headers) {
            const QString name = QString::fromLatin1(header.first);
            const QString value = QString::fromLatin1(header.second);
            line.member(name, value);
            plain += u"  "_s + name + u": "_s + value;
        }
        line.endObject().endObject();
        console.line(console.isJson() ? line.text() : plain.toUtf8());
    }
    if (console.isJson())
        console.line(base::JsonWriter().beginObject().member(u"ready", true).endObject().text());
}

void report(const practice::ServedRequest& request, Console& console)
{
    if (!console.isJson())
        return;
    base::JsonWriter line;
    line.beginObject().member(u"gateway", request.gateway);
    line.member(u"method", QString::fromLatin1(request.method)).member(u"path", QString::fromLatin1(request.path));
    console.line(line.member(u"status", request.status).endObject().text());
    if (!console.isWriting())
        QCoreApplication::quit();
}

} // namespace

QString PracticeServeCommand::verb() const
{
    return u"practice serve"_s;
}

QString PracticeServeCommand::operands() const
{
    return u"[--port N] [--speed N] [--expiry SECONDS]"_s;
}

QString PracticeServeCommand::description() const
{
    return u"Runs the practice gateways on this computer until interrupted, with simulated customers.\n\n"
           "  --port N          listen there (default: any free port)\n"
           "  --speed N         simulated waits are N times shorter (1 to 1000)\n"
           "  --expiry SECONDS  how long a payment stays open (15 to 86400; default:\n"
           "                    600, for bKash 1800)\n\n"
           "Prints a line a gateway with its address and practice key. With --json also {\"ready\":true}, then a line\n"
           "a request. The last two digits of an amount choose what the customer does: 01 never pays, 02 fails, 03\n"
           "cancels where there is a link, 07 pays late, 08 pays another amount, others pay after 8 s."_s;
}

QList<QCommandLineOption> PracticeServeCommand::options() const
{
    return {{u"port"_s, {}, u"number"_s}, {u"speed"_s, {}, u"number"_s}, {u"expiry"_s, {}, u"seconds"_s}};
}

Outcome PracticeServeCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const auto options = readOptions(arguments);
    if (!options)
        return tl::unexpected<WrongUsage>(options.error());
    // Before any thread starts: threads take over which signals are blocked.
    const Interrupt interrupt([] { QCoreApplication::quit(); });
    base::EventLoopScheduler scheduler;
    practice::PracticeServers servers(m_clock, scheduler, *options);
    servers.setRequestLog([&console](const practice::ServedRequest& request) { report(request, console); });
    if (const auto started = servers.start(); !started) {
        console.refuse(started.error());
        return Exit::Refused;
    }
    announce(servers.endpoints(), console);
    QCoreApplication::exec();
    return Exit::Done;
}

} // namespace cli
