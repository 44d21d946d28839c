// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/money/money.h"
#include "core/payments/statetable.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace gateways {

/// One payment as bayar.gg tells it: `payment` of create-payment, the flat answer of check-payment, a row of
/// list-payments. The three figures are kept apart: the price, the unique code that tells payments of one price from
/// each other, and their sum, which is what the customer pays.
struct BayarPayment {
    QString invoiceId; ///< not empty, visible ASCII; empty only in an answer that leaves it out
    std::optional<money::Money> amount; ///< the price
    std::optional<money::Money> uniqueCode; ///< as sent; see uniqueCodeFor
    std::optional<money::Money> finalAmount; ///< as sent; see finalAmountFor
    std::optional<money::Money> paidAmount; ///< hinted by the callback only
    std::optional<base::Error> oddAmount; ///< why one of the four could not be read; it is empty then
    QString status; ///< outside text
    QString method; ///< asked for; outside text
    QString paidVia; ///< really used, empty: not known (BY-R10); outside text
    QString reference; ///< paid_reff_num
    QString payer; ///< customer_name; outside text
    QString description; ///< outside text; list-payments does not promise it
    QString payPage; ///< payment_url inside the payment; outside text
    std::optional<QDateTime> createdAt; ///< UTC
    std::optional<QDateTime> paidAt; ///< UTC
    std::optional<QDateTime> expiresAt; ///< UTC; the field alone counts (BY-R18)

    /// Times without a zone are in `zone`. Errors (protocol, schema): no object, an invoice that cannot be one.
    [[nodiscard]] static base::Result<BayarPayment> read(const base::Json& object, std::chrono::minutes zone);

    /// What the customer pays: final_amount, else amount and unique code, else the amount alone (BY-R7). Errors
    /// (protocol, no sentence): an amount that could not be read, amount_differs (another price than ours),
    /// final_amount_absurd (less than the price, or a code of more than four digits).
    [[nodiscard]] base::Result<money::Money> finalAmountFor(money::Money price) const;
    /// Computed where it was not sent (BY-R7, check-payment).
    [[nodiscard]] base::Result<money::Money> uniqueCodeFor(money::Money price) const;

    /// What this look says. Errors (not_confirmed, unknown_status): a word nobody knows; its sentence is not filled.
    /// Paid with an amount that cannot be read is paid without an amount: a person looks (section 11).
    [[nodiscard]] base::Result<payments::Observation> observed() const;
};

} // namespace gateways
