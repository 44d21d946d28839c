// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentsrefundcommand.h"

#include "app/cli/paymentdesk.h"
#include "core/base/clock.h"
#include "core/till/order.h"

namespace cli {

using namespace Qt::StringLiterals;

QString PaymentsRefundCommand::verb() const
{
    return u"payments refund"_s;
}

QString PaymentsRefundCommand::operands() const
{
    return u"ID --amount 12.50 --reason TEXT"_s;
}

QString PaymentsRefundCommand::description() const
{
    return u"Writes down that money of a payment went back to the payer, and prints the payment.\n\n"
           "  --amount 12.50  digits with a point, in the currency of the payment\n"
           "  --reason TEXT   why; stays on record\n\n"
           "ID is its id, its sale number (S-12) or the gateway's key of it. Paydesk sends no money: give it back in "
           "cash or\nin the app of the receiving account. All refunds of a payment together are at most what was "
           "received."_s;
}

QList<QCommandLineOption> PaymentsRefundCommand::options() const
{
    return {{u"amount"_s, {}, u"amount"_s}, {u"reason"_s, {}, u"text"_s}};
}

Outcome PaymentsRefundCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const QString text = arguments.value(u"amount"_s);
    if (text.isEmpty())
        return tl::unexpected<WrongUsage>({u"Give the amount with --amount."_s});
    const QString reason = arguments.value(u"reason"_s).trimmed();
    if (reason.isEmpty())
        return tl::unexpected<WrongUsage>({u"Say why with --reason."_s});
    std::optional<WrongUsage> wrong;
    const auto done = PaymentDesk::run(arguments, console, PaymentDesk::Asks::LedgerAlone,
        [&](till::Desk& desk, const payments::Payment& payment, Conversation& conversation) {
            const auto amount = money::Money::parse(text, payment.amount.currency());
            if (!amount) {
                wrong = WrongUsage{amount.error().person.english()};
                conversation.interrupt();
                return;
            }
            const qint64 before = payment.refunded ? payment.refunded->minor() : 0;
            conversation.decideBy([before](const payments::Payment& now) {
                return now.refunded && now.refunded->minor() > before ? std::optional(Exit::Done) : std::nullopt;
            });
            desk.refund(payment.id, *amount, reason, till::newPaymentId(base::SystemClock().nowUtc()));
        });
    if (wrong)
        return tl::unexpected(*wrong);
    return done;
}

} // namespace cli
