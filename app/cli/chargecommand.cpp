// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/chargecommand.h"

#include "app/cli/conversation.h"
#include "app/cli/desk.h"
#include "app/cli/interrupt.h"
#include "app/cli/optionvalue.h"
#include "app/cli/shopselling.h"
#include "app/cli/shopvault.h"
#include "app/counter/practicethread.h"
#include "core/base/clock.h"

namespace cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LongestWait = 86400;
constexpr qsizetype LongestReference = 64;
/// A create is answered or given up long before.
constexpr std::chrono::seconds untilCreated = 120s;

/// Long enough for the look at a number that was just given.
constexpr std::chrono::seconds untilLookedUp = 20s;

struct Wish {
    std::optional<std::chrono::seconds> wait;
    std::optional<practice::PracticeOptions> practice;
};

tl::unexpected<WrongUsage> wrong(const QString& sentence)
{
    return tl::unexpected<WrongUsage>({sentence});
}

tl::expected<Wish, WrongUsage> readWish(const QCommandLineParser& arguments, bool practice)
{
    Wish wish;
    if (!arguments.positionalArguments().isEmpty())
        return wrong(u"charge takes options only."_s);
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
    return wish;
}

gateways::Customer customerIn(const QCommandLineParser& arguments)
{
    return {arguments.value(u"customer-name"_s), arguments.value(u"customer-email"_s),
        arguments.value(u"customer-phone"_s)};
}

tl::expected<till::Order, WrongUsage> readOrder(
    const QCommandLineParser& arguments, const accounts::AccountRecord& account)
{
    till::Order order;
    order.account = account.id;
    const auto currency = arguments.isSet(u"currency"_s) ? money::currencyFromCode(arguments.value(u"currency"_s))
                                                         : std::optional(account.currency);
    if (!currency)
        return wrong(u"--currency takes a code in capitals, as KHR or USD."_s);
    if (!arguments.isSet(u"amount"_s))
        return wrong(u"Give the amount with --amount."_s);
    const auto amount = money::Money::parse(arguments.value(u"amount"_s), *currency);
    if (!amount)
        return wrong(amount.error().person.english());
    if (amount->isZero())
        return wrong(u"The amount is zero. Give an amount above it."_s);
    order.amount = *amount;
    order.method = arguments.isSet(u"method"_s) ? arguments.value(u"method"_s) : usualMethod(account);
    if (order.method.isEmpty())
        return wrong(u"--method takes the gateway's word for it, as khqr-dynamic."_s);
    order.reference = arguments.value(u"reference"_s);
    if (order.reference.size() > LongestReference)
        return wrong(u"The reference has at most %1 signs."_s.arg(LongestReference));
    order.customer = customerIn(arguments);
    order.convertQris = arguments.isSet(u"convert-qris"_s);
    order.id = till::newPaymentId(base::SystemClock().nowUtc());
    return order;
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
    return u"--account A --amount 12.50 [--currency USD] [--method M] [--reference R] [--wait SECONDS] [OPTIONS]"_s;
}

QString ChargeCommand::description() const
{
    return u"Makes a payment and prints it at each change.\n\n"
           "  --account A             the account that is paid; with --practice \"practice\" (Bakong Gateway),\n"
           "                          practice-bdquickpay, practice-bayar-gg or practice-pakhi-pay\n"
           "  --amount 12.50          digits with a point\n"
           "  --currency C            default: the account's\n"
           "  --method M              the gateway's word for it (default: the account's first)\n"
           "  --reference R           what the sale is for, up to 64 signs\n"
           "  --customer-name N       for the gateway; --customer-email E, --customer-phone P\n"
           "  --convert-qris          bayar.gg: the account's own QRIS with the amount inside\n"
           "  --wait SECONDS          wait so long for the money (1 to 86400); without it only until the code is "
           "there\n"
           "  --payment ID --transaction-id N\n"
           "                          goes on with a payment that was made before: the number on the customer's "
           "phone,\n"
           "                          for gateways that find a payment by nothing else (Pakhi Pay)\n"
           "  --passphrase-file FILE  opens the keys where there is no keyring and no Paydesk is running\n"
           "  --speed N               with --practice: simulated waits are N times shorter (1 to 1000)\n"
           "  --expiry SECONDS        with --practice: how long codes live (15 to 86400; each gateway has its own "
           "time)\n\n"
           "Sells through the Paydesk that is running on the data folder, else by itself. With --json a payment line "
           "a\n"
           "change (payments list --help names its members). Exit status: 0 paid within the wait, or created without\n"
           "one; 1 refused, or closed without money; 3 not confirmed when the wait was over. --practice sells to\n"
           "simulated customers: the last two digits of the amount choose what they do (practice serve --help)."_s;
}

QList<QCommandLineOption> ChargeCommand::options() const
{
    QList<QCommandLineOption> all{passphraseFileOption(), QCommandLineOption(u"convert-qris"_s)};
    for (const QString& name :
        {u"account"_s, u"amount"_s, u"currency"_s, u"method"_s, u"reference"_s, u"customer-name"_s, u"customer-email"_s,
            u"customer-phone"_s, u"wait"_s, u"payment"_s, u"transaction-id"_s, u"speed"_s, u"expiry"_s})
        all << QCommandLineOption(name, {}, u"text"_s);
    return all;
}

Outcome ChargeCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto wish = readWish(arguments, shop->practice());
    if (!wish)
        return tl::unexpected<WrongUsage>(wish.error());
    const bool goesOn = arguments.isSet(u"payment"_s);
    if (goesOn != arguments.isSet(u"transaction-id"_s))
        return wrong(u"--payment and --transaction-id go together."_s);
    if (!goesOn && arguments.value(u"account"_s).isEmpty())
        return wrong(u"Name the account to be paid with --account."_s);

    const auto refuse = [&console](const base::Error& error) {
        console.refuse(error);
        return Exit::Refused;
    };
    till::Order order;
    if (goesOn) {
        const auto payment = shop->openReader().and_then([&](const std::unique_ptr<ledger::Reader>& reader) {
            return findPayment(reader->records(), arguments.value(u"payment"_s));
        });
        if (!payment)
            return refuse(payment.error());
        order.id = payment->id;
        order.account = payment->account;
    } else {
        // Before a ledger is begun for nothing.
        const auto account = chargeableAccount(*shop, arguments.value(u"account"_s));
        if (!account)
            return refuse(account.error());
        auto read = readOrder(arguments, *account);
        if (!read)
            return tl::unexpected<WrongUsage>(read.error());
        order = *std::move(read);
    }

    // Before any thread starts: threads take over which signals are blocked.
    std::function<void()> stop = [] {};
    const Interrupt interrupt([&stop] { stop(); });
    DeskWish deskWish{.account = order.account, .practice = wish->practice};
    const Conversation* talk = nullptr;
    deskWish.numberOnPhone = [&](const QString& gateway, const QString& key, const QString& number) {
        if (talk && talk->payment() && app::isKeyOf(*talk->payment(), gateway, key))
            console.sentence(
                u"The customer's phone shows %1. Go on with charge --practice --payment %2 --transaction-id %1."_s.arg(
                    number, talk->payment()->id));
    };
    const auto desk = openDesk(*shop, arguments, deskWish);
    if (!desk)
        return refuse(desk.error());
    Conversation conversation(**desk, order.id, console);
    talk = &conversation;
    stop = [&conversation] { conversation.interrupt(); };
    conversation.decideBy(wish->wait || goesOn ? whenClosed : whenCreated);
    if (goesOn) {
        (*desk)->giveTransactionId(order.id, arguments.value(u"transaction-id"_s));
    } else {
        conversation.beginsPayment();
        (*desk)->charge(order);
    }
    (*desk)->setFront(order.id);
    const Exit exit = conversation.run(wish->wait.value_or(goesOn ? untilLookedUp : untilCreated));
    if (!conversation.isRefused())
        explain(conversation, exit, console);
    return exit;
}

} // namespace cli
