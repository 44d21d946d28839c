// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"
#include "core/money/money.h"

#include <QList>
#include <QString>
#include <optional>

namespace gateways {

/// One way to be paid at an account, as a cashier chooses it. A value; what it forbids is never sent, the rest the
/// gateway judges.
struct MethodOffer {
    /// The prices that are taken in one currency, both ends inclusive. A unique code comes on top of them (BY-R8).
    struct Range {
        money::Money least;
        std::optional<money::Money> most;
    };

    /// From the smallest coin of `currency` on.
    [[nodiscard]] static Range anyIn(money::Currency currency)
    {
        return {money::Money::fromMinor(1, currency).value(), std::nullopt};
    }

    QString method; ///< the gateway's word ("qris"); what Order::method says
    base::UserText name; ///< short, for a chip: "QRIS", "Dynamic QR"
    QList<Range> ranges; ///< one for each currency it takes, the usual one first
    bool available = true;
    base::UserText notice; ///< why it is not available, or what to know before; empty: nothing
    bool addsUniqueCode = false; ///< the customer is asked for a few hundred more than the price
    bool isPage = false; ///< the customer pays on a web page, whose address is the QR where no other comes
    bool convertsQris = false; ///< CreateRequest::convertQris brings a QR for bank apps in place of the page
    bool takesMetadata = false; ///< CreateRequest::metadata is sent
    bool drawsPicture = false; ///< CreateRequest::picture brings one
    bool asksTransactionId = false; ///< the number on the customer's phone has to be typed in (PP-R4)
    QString payTo = {}; ///< the number the customer sends exactly the final amount to, in digits: no code is needed;
                        ///< may be empty

    /// nullptr: this currency is not taken.
    [[nodiscard]] const Range* rangeIn(money::Currency currency) const
    {
        for (const Range& range : ranges)
            if (range.least.currency() == currency)
                return &range;
        return nullptr;
    }
};

} // namespace gateways
