// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/chargecommand.h"

#include "app/cli/conversation.h"
#include "app/cli/desk.h"
#include "app/cli/interrupt.h"
#include "app/cli/optionvalue.h"

namespace cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LongestWait = 86400;
constexpr qsizetype LongestReference = 64;
/// A create is answered or given up long before.
constexpr std::chrono::milliseconds untilCreated = 120s;

struct Wish {
    till::Order order;
    std::optional<std::chrono::seconds> wait;
    std::optional<practice::PracticeOptions> practice;
};

tl::expected<Wish, WrongUsage> readWish(const QCommandLineParser& arguments, bool practice)
{
    const auto wrong = [](const QString& sentence) { return tl::unexpected<WrongUsage>({sentence}); };
    Wish wish;
    if (!arguments.positionalArguments().isEmpty())
        return wrong(u"charge takes options only."_s);
    wish.order.account = arguments.value(u"account"_s);
    if (wish.order.account.isEmpty())
        return wrong(u"Name the account to be paid with --account."_s);
    const QString code = arguments.isSet(u"currency"_s) ? arguments.value(u"currency"_s) : u"USD"_s;
    const auto currency = money::currencyFromCode(code);
    if (!currency)
        return wrong(u"--currency takes a code in capitals, as KHR or USD."_s);
    if (!arguments.isSet(u"amount"_s))
        return wrong(u"Give the amount with --amount."_s);
    const auto amount = money::Money::parse(arguments.value(u"amount"_s), *currency);
    if (!amount)
        return wrong(amount.error().person.english());
    if (amount->isZero())
        return wrong(u"The amount is zero. Give an amount above it."_s);
    wish.order.amount = *amount;
    wish.order.method = arguments.isSet(u"method"_s) ? arguments.value(u"method"_s) : u"khqr-dynamic"_s;
    if (wish.order.method.isEmpty())
        return wrong(u"--method takes the gateway's word for it, as khqr-dynamic."_s);
    wish.order.reference = arguments.value(u"reference"_s);
    if (wish.order.reference.size() > LongestReference)
        return wrong(u"The reference has at most %1 signs."_s.arg(LongestReference));
    if (arguments.isSet(u"wait"_s)) {
        const auto seconds = wholeNumber(arguments, u"wait"_s, 0, 1, LongestWait);
        if (!seconds)
            return wrong(u"The wait is a whole number of seconds from 1 to %1."_s.arg(LongestWait));
        wish.wait = std::chrono::seconds(*seconds);
    }
    if (arguments.isSet(u"speed"_s) || arguments.isSet(u"expiry"_s)) {
        if (!practice)
            return wrong(u"--speed and --expiry need --practice."_s);
        const auto options = readPracticeOptions(arguments);
        if (!options)
            return tl::unexpected<WrongUsage>(options.error());
        wish.practice = *options;
    }
    wish.order.id = till::newPaymentId();
    return wish;
}

/// Without --wait: the code is there, or never will be.
std::optional<Exit> whenCreated(const payments::Payment& payment)
{
    switch (payment.state) {
    case payments::State::Draft:
        return std::nullopt;
    case payments::State::Unknown:
        return Exit::NotConfirmed;
    case payments::State::Failed:
    case payments::State::Expired:
    case payments::State::Cancelled:
        return Exit::Refused;
    default:
        return Exit::Done;
    }
}

/// With --wait: money, or closed without.
std::optional<Exit> whenClosed(const payments::Payment& payment)
{
    if (!payments::isClosed(payment.state))
        return std::nullopt;
    return whenCreated(payment);
}

base::Result<> knowsAccount(const ShopData& shop, const QString& account)
{
    // Before a ledger is begun for nothing.
    const auto any = shop.practice() ? base::Result<bool>(true) : shop.folder().hasAccounts();
    if (!any)
        return tl::unexpected(any.error());
    if (*any)
        return {};
    return base::failure(base::Category::NotFound, u"account_unknown"_s,
        base::UserText("There is no account %1 yet. Add it in Paydesk, or try out with --practice.", {account}),
        u"account_unknown"_s);
}

void explain(const Conversation& conversation, Exit exit, Console& console)
{
    const auto& payment = conversation.payment();
    if (!payment)
        return;
    if (exit == Exit::NotConfirmed)
        console.sentence(u"The payment is not confirmed yet. Look again with payments check %1."_s.arg(payment->id));
    else if (exit == Exit::Refused && payments::isClosed(payment->state))
        console.sentence(u"The sale ended without money: %1."_s.arg(payments::toWord(payment->state)));
}

} // namespace

QString ChargeCommand::verb() const
{
    return u"charge"_s;
}

QString ChargeCommand::operands() const
{
    return u"--account A --amount 12.50 [--currency USD] [--method M] [--reference R] [--wait SECONDS]"_s;
}

QString ChargeCommand::description() const
{
    return u"Makes a payment and prints it at each change.\n\n"
           "  --account A        the account that is paid; \"practice\" with --practice\n"
           "  --amount 12.50     digits with a point\n"
           "  --currency USD     default USD\n"
           "  --method M         the gateway's word for it (default khqr-dynamic)\n"
           "  --reference R      what the sale is for, up to 64 signs\n"
           "  --wait SECONDS     wait so long for the money (1 to 86400); without it only until the code is there\n"
           "  --speed N          with --practice: simulated waits are N times shorter (1 to 1000)\n"
           "  --expiry SECONDS   with --practice: how long the code lives (15 to 86400, default 600)\n\n"
           "Sells through the Paydesk that is running on the data folder, else by itself. With --json a payment line "
           "a\n"
           "change (payments list --help names its members). Exit status: 0 paid within the wait, or created without\n"
           "one; 1 refused, or closed without money; 3 not confirmed when the wait was over. --practice sells to\n"
           "simulated customers: the last two digits of the amount choose what they do (practice serve --help)."_s;
}

QList<QCommandLineOption> ChargeCommand::options() const
{
    return {{u"account"_s, {}, u"account"_s}, {u"amount"_s, {}, u"amount"_s}, {u"currency"_s, {}, u"code"_s},
        {u"method"_s, {}, u"method"_s}, {u"reference"_s, {}, u"text"_s}, {u"wait"_s, {}, u"seconds"_s},
        {u"speed"_s, {}, u"number"_s}, {u"expiry"_s, {}, u"seconds"_s}};
}

Outcome ChargeCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto wish = readWish(arguments, shop->practice());
    if (!wish)
        return tl::unexpected<WrongUsage>(wish.error());
    if (const auto known = knowsAccount(*shop, wish->order.account); !known) {
        console.refuse(known.error());
        return Exit::Refused;
    }
    // Before any thread starts: threads take over which signals are blocked.
    std::function<void()> stop = [] {};
    const Interrupt interrupt([&stop] { stop(); });
    const auto desk = openDesk(*shop, wish->practice);
    if (!desk) {
        console.refuse(desk.error());
        return Exit::Refused;
    }
    Conversation conversation(**desk, wish->order.id, console);
    stop = [&conversation] { conversation.interrupt(); };
    conversation.beginsPayment();
    conversation.decideBy(wish->wait ? whenClosed : whenCreated);
    (*desk)->charge(wish->order);
    (*desk)->setFront(wish->order.id);
    const Exit exit = conversation.run(wish->wait ? std::chrono::milliseconds(*wish->wait) : untilCreated);
    if (!conversation.isRefused())
        explain(conversation, exit, console);
    return exit;
}

} // namespace cli
