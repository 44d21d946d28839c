// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentscheckcommand.h"

#include "app/cli/paymentdesk.h"
#include "app/cli/shopvault.h"

namespace cli {

using namespace Qt::StringLiterals;

QString PaymentsCheckCommand::verb() const
{
    return u"payments check"_s;
}

QString PaymentsCheckCommand::operands() const
{
    return u"ID [--transaction-id N] [--passphrase-file FILE]"_s;
}

QString PaymentsCheckCommand::description() const
{
    return u"Asks the gateway about a payment now and prints the payment.\n\n"
           "  --transaction-id N       the number on the customer's phone, for gateways that find a payment by "
           "nothing\n"
           "                           else (Pakhi Pay): kept with the payment, then asked about\n"
           "  --passphrase-file FILE   opens the keys where there is no keyring and no Paydesk is running\n\n"
           "ID is its id, its sale number (S-12) or the gateway's key of it. Works for closed payments too. Goes "
           "through\n"
           "the Paydesk that is running on the data folder, else asks by itself."_s;
}

QList<QCommandLineOption> PaymentsCheckCommand::options() const
{
    return {{u"transaction-id"_s, {}, u"number"_s}, passphraseFileOption()};
}

Outcome PaymentsCheckCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const bool hasNumber = arguments.isSet(u"transaction-id"_s);
    const QString number = arguments.value(u"transaction-id"_s);
    return PaymentDesk::run(arguments, console, PaymentDesk::Asks::Gateway,
        [&](till::Desk& desk, const payments::Payment& payment, Conversation& conversation) {
            conversation.endAfterLook();
            if (hasNumber)
                desk.giveTransactionId(payment.id, number);
            else
                desk.checkNow(payment.id);
        });
}

} // namespace cli
