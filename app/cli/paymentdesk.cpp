// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentdesk.h"

#include "app/cli/desk.h"
#include "app/cli/interrupt.h"
#include "app/cli/paymentline.h"

namespace cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A patient look may take several deadlines.
constexpr std::chrono::milliseconds patience = 180s;

} // namespace

Outcome PaymentDesk::run(const QCommandLineParser& arguments, Console& console, Asks whom, const Ask& ask)
{
    const QStringList names = arguments.positionalArguments();
    if (names.size() != 1 || names.first().isEmpty())
        return tl::unexpected<WrongUsage>({u"Name exactly one payment."_s});
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto payment = shop->openReader().and_then(
        [&](const std::unique_ptr<ledger::Reader>& reader) { return findPayment(reader->records(), names.first()); });
    // Before any thread starts: threads take over which signals are blocked.
    std::function<void()> stop = [] {};
    const Interrupt interrupt([&stop] { stop(); });
    const auto desk = payment.and_then([&](const payments::Payment& asked) {
        return openDesk(*shop, arguments, {.account = whom == Asks::Gateway ? asked.account : QString()});
    });
    if (!desk) {
        console.refuse(desk.error());
        return Exit::Refused;
    }
    Conversation conversation(**desk, payment->id, console);
    stop = [&conversation] { conversation.interrupt(); };
    ask(**desk, *payment, conversation);
    const Exit exit = conversation.run(patience);
    if (exit == Exit::NotConfirmed)
        console.sentence(u"There is no answer yet. Look again with payments show %1."_s.arg(payment->id));
    // A look without news changes nothing: the answer is the payment as it is.
    if (exit == Exit::Done && !conversation.payment()) {
        const PaymentLine line(*payment);
        console.line(console.isJson() ? line.json() : line.plain());
    }
    return exit;
}

} // namespace cli
