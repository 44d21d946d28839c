// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/payments/payment.h"

namespace till {

/// A transaction number as somebody typed, pasted or scanned it, without the blanks around it (contracts/pakhi-pay.md
/// section 3). Error transaction_id_text: not 1 to 64 of A-Z a-z 0-9 "-".
[[nodiscard]] base::Result<QString> transactionNumber(const QString& typed);

/// Money may still be found for the sale by another number: it is unpaid, and its create was answered or lost.
[[nodiscard]] bool takesTransactionNumber(const payments::Payment& payment);

} // namespace till
