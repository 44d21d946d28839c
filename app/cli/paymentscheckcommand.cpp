// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentscheckcommand.h"

#include "app/cli/paymentdesk.h"

namespace cli {

using namespace Qt::StringLiterals;

QString PaymentsCheckCommand::verb() const
{
    return u"payments check"_s;
}

QString PaymentsCheckCommand::operands() const
{
    return u"ID"_s;
}

QString PaymentsCheckCommand::description() const
{
    return u"Asks the gateway about a payment now and prints the payment.\n\n"
           "ID is its id, its sale number (S-12) or the gateway's key of it. Works for closed payments too. Goes "
           "through\n"
           "the Paydesk that is running on the data folder, else asks by itself."_s;
}

Outcome PaymentsCheckCommand::run(const QCommandLineParser& arguments, Console& console)
{
    return PaymentDesk::run(
        arguments, console, [](till::Desk& desk, const payments::Payment& payment, Conversation& conversation) {
            conversation.endAfterLook();
            desk.checkNow(payment.id);
        });
}

} // namespace cli
