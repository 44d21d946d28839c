// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/receipt/receiptwords.h"

#include "core/base/outsidetext.h"
#include "ui/common/paymentstate.h"
#include "ui/common/salefacts.h"
#include "ui/common/state.h"

namespace ui {

reports::ReceiptWords ReceiptWords::inWindowLanguage(const QHash<QString, QString>& accountNames, money::Digits digits)
{
    reports::ReceiptWords words;
    //: On a receipt that was printed before: %1 counts the copies
    words.copy = tr("COPY %1");
    words.date = tr("Date");
    words.time = tr("Time");
    words.sale = tr("Sale");
    words.gatewayNumber = tr("Gateway number");
    words.transactionNumber = tr("Transaction number");
    words.payer = tr("Payer");
    //: On a receipt, before what was sold: "Table 7"
    words.description = tr("For");
    words.price = tr("Price");
    words.uniqueCode = tr("Unique code");
    words.total = tr("Total");
    words.asked = tr("Asked");
    words.received = tr("Received");
    words.refunded = tr("Refunded");
    words.method = tr("Method");
    words.account = tr("Account");
    words.state = tr("State");
    words.paid = tr("PAID");
    words.late = tr("PAID LATE");
    words.partlyRefunded = tr("PAID, PARTLY REFUNDED");
    words.notPaid = tr("NOT PAID");
    words.refundedMark = tr("REFUNDED");
    words.practice = tr("PRACTICE");
    words.notAReceipt = tr("NOT A RECEIPT");
    words.cashier = tr("Cashier");
    words.checkWord = tr("Check word: %1");
    words.thanks = tr("Thank you");
    words.stateOf = [](const payments::Payment& payment) { return stateWord(stateOf(payment)); };
    words.methodOf = [](const QString& method) { return SaleFacts::method(method); };
    words.accountOf = [accountNames](
                          const QString& account) { return base::oneLine(accountNames.value(account, account)); };
    words.digits = digits;
    return words;
}

} // namespace ui
