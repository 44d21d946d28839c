// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace gateways {

/// What the address says that a customer came back to after paying. Anyone can write such an address: a reason to ask
/// the gateway, never evidence (BQ-R6, BQ-R7, PP-R4).
struct RedirectHint {
    QString transactionId; ///< of transaction_id, transactionId, trx_id, trxid, txn_id, payment_id, in this order
    QString invoiceId; ///< of invoice_id
    QString orderId; ///< of order_id
    QStringList names; ///< of all parameters, fit for a log: values are never logged

    /// From the part behind "?" ("transaction_id=TRX1&order_id=S-12"), with or without the "?". Names are compared
    /// without case. A value counts when it is 1 to 64 of A-Z a-z 0-9 "-" after decoding, blanks around it dropped, and
    /// when no other value came under the same name. Of more than 4,096 bytes nothing is read, of parameters the first
    /// 32.
    [[nodiscard]] static RedirectHint read(QByteArrayView query);
};

} // namespace gateways
