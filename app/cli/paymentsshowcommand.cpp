// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentsshowcommand.h"

#include "app/cli/paymentline.h"
#include "app/cli/shopdata.h"

namespace cli {

using namespace Qt::StringLiterals;

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
           "What moves the sale says its evidence (api, manual, ...), an alert that was closed the decision."_s;
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
    return Exit::Done;
}

} // namespace cli
