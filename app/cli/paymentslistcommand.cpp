// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentslistcommand.h"

#include "app/cli/optionvalue.h"
#include "app/cli/paymentline.h"
#include "app/cli/shopdata.h"

#include <array>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 1'000'000;

/// A calendar day of this computer, or a moment with its zone ("2026-01-15T08:00:00Z").
struct When {
    QDateTime begins;
    QDateTime ends; ///< of a day: the begin of the next
};

std::optional<When> readWhen(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return When{day.startOfDay(), day.addDays(1).startOfDay()};
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    // Without a zone nobody knows which moment is meant.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return When{moment, moment};
}

std::optional<QList<payments::State>> readStates(const QString& text)
{
    QList<payments::State> states;
    for (const QString& word : text.split(u',')) {
        const auto state = payments::stateFromWord(word);
        if (!state)
            return std::nullopt;
        states.append(*state);
    }
    return states;
}

bool readSort(QString word, ledger::Selection& selection)
{
    using Order = ledger::Selection::Order;
    static constexpr std::array<std::pair<QLatin1StringView, Order>, 6> orders{
        {{"number"_L1, Order::Number}, {"created"_L1, Order::Created}, {"paid"_L1, Order::Paid},
            {"changed"_L1, Order::Changed}, {"amount"_L1, Order::Amount}, {"state"_L1, Order::State}}};
    selection.descending = word.startsWith(u'-');
    if (selection.descending)
        word.remove(0, 1);
    for (const auto& [name, order] : orders) {
        if (word == name) {
            selection.order = order;
            return true;
        }
    }
    return false;
}

tl::expected<ledger::Selection, WrongUsage> readSelection(const QCommandLineParser& arguments)
{
    const auto wrong = [](const QString& sentence) { return tl::unexpected<WrongUsage>({sentence}); };
    const QString form = u"%1 takes a day (2026-01-15) or a moment with its zone (2026-01-15T08:00:00Z)."_s;
    ledger::Selection selection;
    if (!arguments.positionalArguments().isEmpty())
        return wrong(u"payments list takes options only."_s);
    if (arguments.isSet(u"from"_s)) {
        const auto when = readWhen(arguments.value(u"from"_s));
        if (!when)
            return wrong(form.arg(u"--from"_s));
        selection.createdFrom = when->begins;
    }
    if (arguments.isSet(u"to"_s)) {
        const auto when = readWhen(arguments.value(u"to"_s));
        if (!when)
            return wrong(form.arg(u"--to"_s));
        selection.createdBefore = when->ends;
    }
    if (arguments.isSet(u"state"_s)) {
        const auto states = readStates(arguments.value(u"state"_s));
        if (!states)
            return wrong(
                u"--state takes draft, pending, processing, paid, partially_refunded, refunded, failed, expired, "
                "cancelled or unknown, several with commas."_s);
        selection.states = *states;
    }
    selection.method = arguments.value(u"method"_s);
    selection.account = arguments.value(u"account"_s);
    selection.search = arguments.value(u"search"_s);
    const auto limit = wholeNumber(arguments, u"limit"_s, selection.limit, 1, MostLines);
    if (!limit)
        return wrong(u"The limit is a whole number from 1 to %1."_s.arg(MostLines));
    selection.limit = *limit;
    if (arguments.isSet(u"sort"_s) && !readSort(arguments.value(u"sort"_s), selection))
        return wrong(u"--sort takes number, created, paid, changed, amount or state; a \"-\" before it turns the order "
                     "round."_s);
    return selection;
}

} // namespace

QString PaymentsListCommand::verb() const
{
    return u"payments list"_s;
}

QString PaymentsListCommand::operands() const
{
    return u"[--from WHEN] [--to WHEN] [--state S,S] [--method M] [--account A] [--search TEXT] [--limit N] [--sort F]"_s;
}

QString PaymentsListCommand::description() const
{
    return u"Lists payments, the newest first.\n\n"
           "  --from WHEN     made on this day or later; WHEN is a day here (2026-01-15) or a moment with its zone\n"
           "  --to WHEN       made up to the end of this day, or before this moment\n"
           "  --state S,S     in one of these states\n"
           "  --method M      by this method (khqr-dynamic)\n"
           "  --account A     at this account\n"
           "  --search TEXT   with this text in reference, note, payer or an id, or with this sale number (S-12)\n"
           "  --limit N       at most so many (default 100)\n"
           "  --sort F        by number, created, paid, changed, amount or state; -F the other way (default "
           "-number)\n\n"
           "Reads beside a running Paydesk. With --json one payment line each: id, reference, gateway, account, "
           "method,\n"
           "state, exception, evidence, currency, amount, received, final_amount, created_at, expires_at, paid_at, "
           "qr,\n"
           "md5, url. Money received in another currency than asked for names it (\"4000 KHR\")."_s;
}

QList<QCommandLineOption> PaymentsListCommand::options() const
{
    return {{u"from"_s, {}, u"when"_s}, {u"to"_s, {}, u"when"_s}, {u"state"_s, {}, u"states"_s},
        {u"method"_s, {}, u"method"_s}, {u"account"_s, {}, u"account"_s}, {u"search"_s, {}, u"text"_s},
        {u"limit"_s, {}, u"number"_s}, {u"sort"_s, {}, u"field"_s}};
}

Outcome PaymentsListCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const auto selection = readSelection(arguments);
    if (!selection)
        return tl::unexpected<WrongUsage>(selection.error());
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto reader = shop->openReader();
    const auto found = reader ? (*reader)->records().matching(*selection) : tl::unexpected(reader.error());
    if (!found) {
        console.refuse(found.error());
        return Exit::Refused;
    }
    for (const payments::Payment& payment : *found) {
        if (!console.isWriting())
            break;
        const PaymentLine line(payment);
        console.line(console.isJson() ? line.json() : line.plain());
    }
    return Exit::Done;
}

} // namespace cli
