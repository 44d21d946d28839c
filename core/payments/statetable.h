// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

namespace payments {

/// What was learnt about one payment, by whatever road.
struct Observation {
    enum class Said : std::uint8_t {
        Created, ///< the gateway accepted the payment
        Refused, ///< the gateway refused to create it
        NoAnswer, ///< create was sent and its outcome is not known
        Open, ///< looked: no money yet
        Processing, ///< payer acted or notified; not proven
        Paid,
        Failed,
        Expired,
        Cancelled,
    };
    Said said = Said::Open;
    Evidence evidence = Evidence::Api;
    std::optional<money::Money> received; ///< with Paid
    bool receiverAgrees = true; ///< the account that got the money is ours
    bool duplicate = false; ///< a second transaction for a payment that is already paid
    QString transactionId;
    QString payer;
    std::optional<QDateTime> paidAt; ///< the gateway's time
    QDateTime seenAt; ///< our clock
};

/// The columns an observation changes.
struct Transition {
    State state;
    Exception exception;
    Evidence evidence;
    bool reopensAttention; ///< a new exception: `acknowledgedAt` becomes empty
};

/// Pure: nullopt when the observation changes nothing here (a repeated "paid", an older or weaker message).
/// Rules: contracts/README.md section 2 (allowed transitions, evidence needed for paid), DESIGN.md section 7.
/// `paidNeeds` is the gateway's minimum evidence.
[[nodiscard]] std::optional<Transition> next(const Payment& payment, const Observation& observation, Evidence paidNeeds);

} // namespace payments
