// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/statetable.h"

#include <QList>

namespace gateways {

/// Which payments of an account its gateway's list is asked for. Empty members filter nothing; words are the gateway's.
struct ListFilter {
    QString search = {}; ///< in whatever the gateway searches
    QString status = {};
    QString method = {}; ///< as asked for at create
    QString paidVia = {}; ///< really used
    QDateTime since = {}; ///< UTC; a gateway may count whole days
    QDateTime until = {}; ///< UTC, not before `since`; a gateway may count whole days
    std::optional<QDate> firstDay = {}; ///< of the gateway's, in place of `since`
    std::optional<QDate> lastDay = {}; ///< inclusive, in place of `until`

    friend bool operator==(const ListFilter&, const ListFilter&) = default;
};

/// One payment of the list, whoever made it.
struct ListedPayment {
    QString gatewayId; ///< never empty
    std::optional<money::Money> price = {}; ///< nullopt: not told, or not to be read
    std::optional<money::Money> finalAmount = {}; ///< what the customer is asked for, where it fits the price
    QString method; ///< outside text
    QString description; ///< outside text
    std::optional<QDateTime> createdAt; ///< UTC
    std::optional<QDateTime> expiresAt; ///< UTC
    payments::Observation seen; ///< `seenAt` is left for the caller to fill
};

/// Pages shift while payments arrive: keep the first row of each payment.
struct PaymentsPage {
    QList<ListedPayment> payments;
    qsizetype unreadable = 0; ///< rows that name no payment, or a status nobody knows
    std::optional<qint64> total; ///< on all pages
    bool isLast = true;
};

} // namespace gateways
