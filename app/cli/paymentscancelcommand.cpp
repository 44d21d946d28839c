// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentscancelcommand.h"

#include "app/cli/paymentdesk.h"

namespace cli {

using namespace Qt::StringLiterals;

QString PaymentsCancelCommand::verb() const
{
    return u"payments cancel"_s;
}

QString PaymentsCancelCommand::operands() const
{
    return u"ID"_s;
}

QString PaymentsCancelCommand::description() const
{
    return u"Cancels an open payment and prints it.\n\n"
           "ID is its id, its sale number (S-12) or the gateway's key of it. The watch for money that comes all the "
           "same\n"
           "goes on while Paydesk runs."_s;
}

Outcome PaymentsCancelCommand::run(const QCommandLineParser& arguments, Console& console)
{
    return PaymentDesk::run(arguments, console, PaymentDesk::Asks::LedgerAlone,
        [](till::Desk& desk, const payments::Payment& payment, Conversation& conversation) {
            conversation.decideBy([](const payments::Payment& now) {
                return now.state == payments::State::Cancelled ? std::optional(Exit::Done) : std::nullopt;
            });
            desk.cancel(payment.id);
        });
}

} // namespace cli
