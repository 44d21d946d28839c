// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"
#include "core/payments/payment.h"

namespace payments {

/// What was learnt about one payment, by whatever road. A duplicate delivery is one observation as much as the first.
struct Observation {
    enum class Said : std::uint8_t {
        Created, ///< the gateway accepted the payment
        Refused, ///< the gateway refused to create it
        NoAnswer, ///< the outcome is not known: create got no answer (any evidence), or the gateway says so itself
                  ///< (Api)
        Open, ///< looked: no money yet
        Processing, ///< payer acted or notified; not proven
        Paid,
        Failed,
        /// With Api the gateway's own word. With None our clock's: the profile's time is over and the last look said
        /// Open (contracts/bakong-gateway.md section 3).
        Expired,
        Cancelled,
        Refunded, ///< `refunded` of the money went back to the payer
    };
    Said said = Said::Open;
    Evidence evidence = Evidence::Api;
    std::optional<money::Money> received; ///< with Paid; without it nothing but a person's word makes a payment paid
    std::optional<money::Money> refunded; ///< with Refunded: this time, not in all
    bool receiverAgrees = true; ///< the account that got the money is ours
    bool duplicate = false; ///< a second transaction for a payment that is already paid
    QString transactionId;
    QString payer;
    QString paidVia; ///< the way the money really came, in the gateway's word; empty: not told
    std::optional<QDateTime> paidAt; ///< the gateway's time
    QDateTime seenAt; ///< our clock
    QString remark; ///< why, as a word for the timeline ("timed_out_or_wrong_amount"); may be empty
    base::UserText advice; ///< what a person should do about it, for now; not kept
};

/// The columns an observation changes.
struct Transition {
    State state;
    Exception exception; ///< the strongest so far: it never gets weaker
    Evidence evidence;
    bool reopensAttention; ///< a new exception: `acknowledgedAt` becomes empty
    bool acknowledges = false; ///< a person decided: `acknowledgedAt` becomes `seenAt`
    bool takesMoney =
        false; ///< `received`, `paidAt`, `transactionId`, `payer` and `paidVia` follow the observation, see applied()

    friend bool operator==(const Transition&, const Transition&) = default;
};

/// Pure: nullopt when the observation changes nothing here (a repeated "paid", an older or weaker message).
/// `paidNeeds` is the gateway's minimum evidence; less than webhook_signed is never enough, whatever is given.
///
/// Rules, of contracts/README.md section 2 and DESIGN.md section 7:
/// - Paid needs `paidNeeds` and an amount, currency and receiver that agree (a due of zero, a static code, takes any
///   amount). A verified notice that is not enough makes an open payment processing; an unverified one changes no
///   state.
/// - Proven money that disagrees: an open payment becomes processing, another keeps its state, the exception is set.
///   From then on only a person (evidence manual) moves the payment.
/// - A notice that disagrees, and proof without an amount, set `unverified`: the next proof may still make it paid.
/// - Money after failed or cancelled is `late` always, else when it came after `expiresAt`.
/// - Processing never expires: when the time is over without proof it is unknown, until a look says more.
/// - A draft has to be answered (Created, NoAnswer) before it can be paid.
/// - Money goes back as far as refundable() says: all of it makes a payment refunded, less of a paid one partially
///   refunded. While a contradiction awaits a person, that person alone says so, and of everything. What the payment
///   rested on stays its evidence.
[[nodiscard]] std::optional<Transition> next(
    const Payment& payment, const Observation& observation, Evidence paidNeeds);

/// What may go back to the payer yet: of a paid payment what came (what was asked, where nobody knows) less what went
/// back; of one in review all that came. nullopt: nothing. Money that came a second time is not in it.
[[nodiscard]] std::optional<money::Money> refundable(const Payment& payment);

/// The payment after `transition`, which next() gave for `observation`: every column that follows from it. Applying the
/// same observation again then changes nothing, but for Refunded, where each one counts. `received` is kept only in the
/// currency of the price.
[[nodiscard]] Payment applied(Payment payment, const Observation& observation, const Transition& transition);

} // namespace payments
