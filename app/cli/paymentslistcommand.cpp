// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentslistcommand.h"

#include "app/cli/filteroptions.h"
#include "app/cli/optionvalue.h"
#include "app/cli/paymentline.h"
#include "app/cli/shopdata.h"

#include <limits>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = std::numeric_limits<int>::max();

/// How many there are is said where that is known without counting.
QString moreWords(ledger::PaymentLists& lists, const ledger::Filter& filter, qint64 printed)
{
    const auto totals = ledger::PaymentLists::isKnown(filter) ? std::optional(lists.totals(filter)) : std::nullopt;
    if (!totals || !*totals)
        return u"The first %1 payments; there are more. --limit N lists more, --limit 0 all."_s.arg(printed);
    return u"%1 of %2 payments. --limit N lists more, --limit 0 all."_s.arg(
        QString::number(printed), QString::number((*totals)->count));
}

} // namespace

QString PaymentsListCommand::verb() const
{
    return u"payments list"_s;
}

QString PaymentsListCommand::operands() const
{
    return FilterOptions::operands() + u" [--limit N]"_s;
}

QString PaymentsListCommand::description() const
{
    return u"Lists payments, the newest first.\n\n"_s + FilterOptions::description()
        + u"  --limit N          at most so many (default 100; 0: all)\n\n"
          "Reads beside a running Paydesk. With --json one payment line each: id, reference, gateway, account, "
          "method,\n"
          "state, exception, evidence, currency, amount, received, final_amount, created_at, expires_at, paid_at, "
          "qr,\n"
          "md5, url; parent where it came in by the static code of the payment with that id. Money received in "
          "another\n"
          "currency than asked for names it (\"4000 KHR\")."_s;
}

QList<QCommandLineOption> PaymentsListCommand::options() const
{
    return FilterOptions::all() << QCommandLineOption(u"limit"_s, {}, u"number"_s);
}

Outcome PaymentsListCommand::run(const QCommandLineParser& arguments, Console& console)
{
    if (!arguments.positionalArguments().isEmpty())
        return tl::unexpected<WrongUsage>({u"payments list takes options only."_s});
    const auto list = FilterOptions::read(arguments);
    if (!list)
        return tl::unexpected<WrongUsage>(list.error());
    const auto limit = wholeNumber(arguments, u"limit"_s, 100, 0, most);
    if (!limit)
        return tl::unexpected<WrongUsage>({u"The limit is a whole number; 0 is for all."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    qint64 printed = 0;
    bool hasMore = false;
    const auto print = [&](const payments::Payment& payment) {
        hasMore = *limit > 0 && printed == *limit;
        if (hasMore)
            return false;
        const PaymentLine line(payment);
        console.line(console.isJson() ? line.json() : line.plain());
        ++printed;
        return console.isWriting();
    };
    const auto reader = shop->openReader();
    const auto found = reader ? FilterOptions::found(*list, (*reader)->records()) : tl::unexpected(reader.error());
    // One more than is printed tells whether that is all.
    const int wanted = *limit == 0 || *limit == most ? *limit : *limit + 1;
    const base::Result<> done = found ? (*reader)->lists().each(*found, wanted, print) : tl::unexpected(found.error());
    if (!done) {
        console.refuse(done.error());
        return Exit::Refused;
    }
    if (!console.isJson() && printed == 0 && !hasMore)
        console.sentence(u"No payments fit."_s);
    if (!console.isJson() && hasMore)
        console.sentence(moreWords((*reader)->lists(), found->filter, printed));
    return Exit::Done;
}

} // namespace cli
