// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentsshowcommand.h"

#include "app/cli/exchangeline.h"
#include "app/cli/paymentline.h"
#include "app/cli/shopdata.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// A line for each request of the sale, oldest first, and a sentence on what is not among them.
Exit showExchanges(const QString& logs, const payments::Payment& payment, Console& console)
{
    const auto kept = net::readRequests(logs, {u"S-%1"_s.arg(payment.number), payment.account});
    if (!kept) {
        console.refuse(kept.error());
        return Exit::Refused;
    }
    for (const net::LoggedRequest& request : kept->requests)
        console.line(console.isJson() ? ExchangeLine(request).json() : ExchangeLine(request).plain());
    if (kept->requests.isEmpty())
        console.sentence(u"The log of the requests says nothing about this sale."_s);
    if (kept->earlier > 0)
        console.sentence(u"Earlier requests that are left out: %1."_s.arg(kept->earlier));
    if (kept->beginsAfter(payment.createdAt))
        console.sentence(u"The log goes back to %1, the sale is older."_s.arg(utcText(kept->keptSince)));
    if (kept->unreadLines > 0)
        console.sentence(u"Lines of the log that could not be read: %1."_s.arg(kept->unreadLines));
    return Exit::Done;
}

} // namespace

QString PaymentsShowCommand::verb() const
{
    return u"payments show"_s;
}

QString PaymentsShowCommand::operands() const
{
    return u"ID"_s;
}

QString PaymentsShowCommand::description() const
{
    return u"Shows one payment with everything that happened to it.\n\n"
           "ID is its id, its sale number (S-12) or the gateway's key of it. Reads beside a running Paydesk. With "
           "--json\n"
           "the payment line with one more member \"timeline\": [{\"at\",\"event\",\"actor\",...}], oldest first.\n"
           "What moves the sale says its evidence (api, manual, ...), an alert that was closed the decision.\n\n"
           "--exchanges adds what was asked of the service, as far as the log goes back: a line of the log\n"
           "each, oldest first. With --json each is one more line, {\"exchange\",\"at\",\"operation\",\"status\",\n"
           "\"said\",\"ms\",\"code\",\"message\",\"line\",...}, \"status\" null where no answer came. Neither holds "
           "keys,\n"
           "headers or bodies."_s;
}

QList<QCommandLineOption> PaymentsShowCommand::options() const
{
    return {{u"exchanges"_s, u"Shows what was asked of the service as well."_s}};
}

Outcome PaymentsShowCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.size() != 1 || names.first().isEmpty())
        return tl::unexpected<WrongUsage>({u"Name exactly one payment."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto reader = shop->openReader();
    if (!reader) {
        console.refuse(reader.error());
        return Exit::Refused;
    }
    const auto payment = findPayment((*reader)->records(), names.first());
    const auto timeline = payment ? (*reader)->records().timeline(payment->id) : tl::unexpected(payment.error());
    if (!timeline) {
        console.refuse(timeline.error());
        return Exit::Refused;
    }
    const PaymentLine line(*payment);
    console.line(console.isJson() ? line.json(*timeline) : line.plain(*timeline));
    return arguments.isSet(u"exchanges"_s) ? showExchanges(shop->folder().logs(), *payment, console) : Exit::Done;
}

} // namespace cli
