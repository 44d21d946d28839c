// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentsmarkcommand.h"

#include "app/cli/paymentdesk.h"

namespace cli {

using namespace Qt::StringLiterals;

QString PaymentsMarkCommand::verb() const
{
    return u"payments mark"_s;
}

QString PaymentsMarkCommand::operands() const
{
    return u"ID --state paid|failed|cancelled --reason TEXT"_s;
}

QString PaymentsMarkCommand::description() const
{
    return u"Sets the state of a payment by hand and prints the payment.\n\n"
           "  --state S      paid, failed or cancelled\n"
           "  --reason TEXT  why; stays on record\n\n"
           "ID is its id, its sale number (S-12) or the gateway's key of it. The evidence is \"manual\" from then on."_s;
}

QList<QCommandLineOption> PaymentsMarkCommand::options() const
{
    return {{u"state"_s, {}, u"state"_s}, {u"reason"_s, {}, u"text"_s}};
}

Outcome PaymentsMarkCommand::run(const QCommandLineParser& arguments, Console& console)
{
    using payments::State;
    const auto state = payments::stateFromWord(arguments.value(u"state"_s));
    if (state != State::Paid && state != State::Failed && state != State::Cancelled)
        return tl::unexpected<WrongUsage>({u"--state takes paid, failed or cancelled."_s});
    const QString reason = arguments.value(u"reason"_s).trimmed();
    if (reason.isEmpty())
        return tl::unexpected<WrongUsage>({u"Say why with --reason."_s});
    return PaymentDesk::run(arguments, console, PaymentDesk::Asks::LedgerAlone,
        [&](till::Desk& desk, const payments::Payment& payment, Conversation& conversation) {
            conversation.decideBy([wanted = *state](const payments::Payment& now) {
                return now.state == wanted && now.evidence == payments::Evidence::Manual ? std::optional(Exit::Done)
                                                                                         : std::nullopt;
            });
            desk.mark(payment.id, *state, reason);
        });
}

} // namespace cli
