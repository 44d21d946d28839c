// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/customer.h"
#include "core/gateways/metadata.h"
#include "core/gateways/servicepicture.h"
#include "core/money/money.h"

#include <QString>
#include <optional>

namespace till {

/// What a cashier asks for: one sale at one account.
struct Order {
    /// 32 hex digits of newPaymentId(), made when the amount is begun: the payment's id. The same order handed over
    /// twice is one sale (R8).
    QString id;
    QString account; ///< account id ("practice")
    QString method; ///< the gateway's word ("khqr-dynamic")
    money::Money amount = money::Money::zero(money::Currency::Usd);
    QString reference; ///< may be empty
    QString note; ///< may be empty
    gateways::Customer customer; ///< empty members: the account's walk-in where the gateway insists on one
    bool convertQris = false; ///< bayar.gg: ask for the account's own QRIS with the amount inside
    gateways::Metadata metadata = {}; ///< beside what Paydesk sends itself; where the method takes it
    std::optional<gateways::PictureWish> picture = {}; ///< Desk::pictured brings it; where the method draws it
};

/// A new id: a UUID of version 7 (RFC 9562), so that sales made one after the other stand side by side in the ledger's
/// indices and a busy hour writes a few pages instead of thousands.
[[nodiscard]] QString newPaymentId(const QDateTime& now);

} // namespace till
