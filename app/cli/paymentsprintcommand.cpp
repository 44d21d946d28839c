// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentsprintcommand.h"

#include "app/cli/paymentdesk.h"
#include "core/base/settings.h"
#include "core/reports/receipt.h"
#include "core/reports/slippaper.h"
#include "core/till/order.h"

#include <QFile>
#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString papers()
{
    QStringList words;
    for (const reports::SlipPaper& paper : reports::slipPapers())
        words.append(paper.word);
    return words.join(u", "_s);
}

/// Nothing is changed in the settings, a damaged file is left for the window to deal with.
reports::ReceiptShop shopOf(const ShopData& data)
{
    reports::ReceiptShop shop;
    shop.zone = QTimeZone::systemTimeZone();
    shop.isPractice = data.practice();
    base::Settings settings(data.folder().settings());
    if (QFile::exists(data.folder().settings()) && settings.load()) {
        shop.name = settings.value(base::setting::shopName);
        shop.city = settings.value(base::setting::shopCity);
    }
    return shop;
}

} // namespace

QString PaymentsPrintCommand::verb() const
{
    return u"payments print"_s;
}

QString PaymentsPrintCommand::operands() const
{
    return u"ID --pdf FILE [--paper P]"_s;
}

QString PaymentsPrintCommand::description() const
{
    return u"Writes the slip of a payment to a PDF, and prints the payment.\n\n"
           "  --pdf FILE  appears whole or not at all, readable by you alone; takes the place of a file that is there\n"
           "  --paper P   %1; the first is the usual one\n\n"
           "ID is its id, its sale number (S-12) or the gateway's key of it. What is not paid gets a slip that says it "
           "is no\nreceipt. Every receipt stands in the timeline of the payment; each after the first says COPY and "
           "its "
           "number."_s.arg(papers());
}

QList<QCommandLineOption> PaymentsPrintCommand::options() const
{
    return {{u"pdf"_s, {}, u"file"_s}, {u"paper"_s, {}, u"paper"_s}};
}

Outcome PaymentsPrintCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const QString place = arguments.value(u"pdf"_s);
    if (place.isEmpty())
        return tl::unexpected<WrongUsage>({u"Name the file with --pdf."_s});
    const QString wanted = arguments.value(u"paper"_s);
    const reports::SlipPaper& paper = reports::slipPaper(wanted);
    if (arguments.isSet(u"paper"_s) && wanted != paper.word)
        return tl::unexpected<WrongUsage>({u"--paper takes %1."_s.arg(papers())});
    const auto data = ShopData::from(arguments);
    if (!data)
        return tl::unexpected<WrongUsage>(data.error());
    if (const auto free = data->folder().checkExportTarget(place); !free) {
        console.refuse(free.error());
        return Exit::Refused;
    }
    return PaymentDesk::run(arguments, console, PaymentDesk::Asks::LedgerAlone,
        [&](till::Desk& desk, const payments::Payment& payment, Conversation& conversation) {
            const QString attempt = till::newPaymentId(m_clock.nowUtc());
            const auto draw = [&, attempt, place](const till::PrintAnswer& answer) {
                if (answer.attempt != attempt)
                    return;
                if (!answer.printed)
                    return conversation.refuse(answer.printed.error());
                const reports::Slip slip =
                    reports::receiptOf(answer.printed->payment, shopOf(*data), {}, answer.printed->copy);
                const auto written =
                    reports::writeSlips({slip}, paper, u"S-%1"_s.arg(answer.printed->payment.number), place);
                if (written)
                    return conversation.conclude(Exit::Done);
                // Once the ledger has taken it back.
                QObject::connect(&desk, &till::Desk::changed, &conversation,
                    [&conversation, error = written.error()] { conversation.refuse(error); });
                desk.takeBackPrint(answer.paymentId, attempt);
            };
            QObject::connect(&desk, &till::Desk::printed, &conversation, draw);
            desk.print(payment.id, ledger::Medium::Pdf, attempt);
        });
}

} // namespace cli
