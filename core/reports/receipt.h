// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/payments/payment.h"
#include "core/reports/slip.h"

#include <QTimeZone>
#include <functional>

namespace reports {

/// Who sells, as it stands on the paper.
struct ReceiptShop {
    QString name;
    QString city; ///< or the branch
    QTimeZone zone = QTimeZone::utc();
    bool isPractice = false; ///< no money moved: no slip is a receipt
};

/// What a slip says in the reader's language. The defaults are English.
struct ReceiptWords {
    QString copy = QStringLiteral("COPY %1");
    QString date = QStringLiteral("Date");
    QString time = QStringLiteral("Time");
    QString sale = QStringLiteral("Sale");
    QString gatewayNumber = QStringLiteral("Gateway number");
    QString transactionNumber = QStringLiteral("Transaction number");
    QString payer = QStringLiteral("Payer");
    QString description = QStringLiteral("For");
    QString price = QStringLiteral("Price");
    QString uniqueCode = QStringLiteral("Unique code");
    QString total = QStringLiteral("Total");
    QString asked = QStringLiteral("Asked");
    QString received = QStringLiteral("Received");
    QString refunded = QStringLiteral("Refunded");
    QString method = QStringLiteral("Method");
    QString account = QStringLiteral("Account");
    QString state = QStringLiteral("State");
    QString paid = QStringLiteral("PAID");
    QString late = QStringLiteral("PAID LATE");
    QString partlyRefunded = QStringLiteral("PAID, PARTLY REFUNDED");
    QString notPaid = QStringLiteral("NOT PAID");
    QString refundedMark = QStringLiteral("REFUNDED");
    QString practice = QStringLiteral("PRACTICE");
    QString notAReceipt = QStringLiteral("NOT A RECEIPT");
    QString cashier = QStringLiteral("Cashier");
    QString checkWord = QStringLiteral("Check word: %1");
    QString thanks = QStringLiteral("Thank you");
    /// Of ids and words of the ledger; empty functions leave them as they are.
    std::function<QString(const payments::Payment&)> stateOf = {};
    std::function<QString(const QString& method)> methodOf = {};
    std::function<QString(const QString& account)> accountOf = {};
    money::Digits digits = money::Digits::Ascii; ///< of what people read; codes keep ASCII
};

/// The slip of a payment in the order of PRODUCT.md 2.7. A receipt where ledger::isReceiptDue() and real money moved,
/// else a framed slip that says twice that it is none, without a code. `copy` above 0 stands on it, as a receipt.
[[nodiscard]] Slip receiptOf(
    const payments::Payment& payment, const ReceiptShop& shop, const ReceiptWords& words, int copy);

/// What the e-receipt's QR code says, a fact a line: shop, sale and gateway number, what came (and went back), when,
/// and the check word. ASCII but for the shop's name.
[[nodiscard]] QString receiptCode(const payments::Payment& payment, const ReceiptShop& shop);

/// A word to compare paper and screen by ("kamu-rilo"): it follows from number, money, time and the payment's random
/// id, which stands on no receipt, so that nobody without the ledger can make one up.
[[nodiscard]] QString checkWord(const payments::Payment& payment);

/// So much of a name or number that a payer knows it again and nobody else learns it: "S•• D••", "••678".
[[nodiscard]] QString maskedPayer(const QString& payer);

} // namespace reports
