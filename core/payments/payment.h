// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"

#include <QDateTime>
#include <QString>
#include <optional>

/// Payments as values: no I/O, no clock. The words of contracts/README.md section 2 and DESIGN.md section 7.
namespace payments {

/// The lifecycle. `review` of the contracts is not a state here: it is an exception nobody has acknowledged yet.
enum class State : std::uint8_t {
    Draft,
    Pending,
    Processing,
    Paid,
    PartiallyRefunded,
    Refunded,
    Failed,
    Expired,
    Cancelled,
    Unknown,
};

/// What a person must look at. One a payment, the strongest wins (ordered from weak to strong); the rest stand in the
/// timeline.
enum class Exception : std::uint8_t {
    None,
    Manual,
    Unverified,
    Late,
    Duplicate,
    Over,
    Short,
    WrongAccount,
    WrongCurrency
};

/// What a state rests on, from weak to strong.
enum class Evidence : std::uint8_t {
    None,
    Redirect,
    WebhookUnverified,
    WebhookToken,
    WebhookSigned,
    Api,
    SettlementFile,
    Manual,
};

[[nodiscard]] QLatin1StringView toWord(State state);
[[nodiscard]] QLatin1StringView toWord(Exception exception);
[[nodiscard]] QLatin1StringView toWord(Evidence evidence);
/// Exact lower-case words ("partially_refunded"); anything else is nullopt.
[[nodiscard]] std::optional<State> stateFromWord(QStringView word);
[[nodiscard]] std::optional<Exception> exceptionFromWord(QStringView word);
[[nodiscard]] std::optional<Evidence> evidenceFromWord(QStringView word);

/// What a person decided when looking at an exception.
enum class Decision : std::uint8_t {
    None, ///< not said
    LookedAt, ///< right as it is
    Accepted, ///< the money counts for this sale
    Refund, ///< it goes back to the payer
    OtherSale, ///< it belongs to another sale
    BothRight, ///< two payments were meant
    NothingArrived,
};
/// "none", "looked_at", "accepted", "refund", "other_sale", "both_right", "nothing_arrived"
[[nodiscard]] QLatin1StringView toWord(Decision decision);
[[nodiscard]] std::optional<Decision> decisionFromWord(QStringView word);

/// No further answer is expected: paid, refunds, failed, expired, cancelled.
[[nodiscard]] bool isClosed(State state);

/// One sale as the ledger knows it. Every time is UTC.
struct Payment {
    QString id; ///< 32 hex digits, ours and unique; a new one is a UUID of version 7: they stand by time in an index
    qint64 number = 0; ///< sale number, counted by the ledger; people see "S-2042"
    QString reference; ///< what the cashier typed ("Table 7"); not unique, may be empty
    QString note;
    QString gateway; ///< "bakong-gateway"
    QString account; ///< account id of accounts.json ("practice")
    QString method; ///< the gateway's word ("khqr-dynamic", "khqr-static")
    State state = State::Draft;
    Exception exception = Exception::None;
    std::optional<QDateTime> acknowledgedAt; ///< when a person looked at the exception
    Evidence evidence = Evidence::None;
    money::Money amount = money::Money::zero(money::Currency::Usd); ///< the price
    std::optional<money::Money> finalAmount; ///< what the customer is asked for where a unique code is added
    std::optional<money::Money> received; ///< what the evidence says arrived
    std::optional<money::Money> refunded; ///< what went back to the payer since, in the currency of the price
    QString gatewayId; ///< the gateway's key of the payment (md5, invoice)
    QString transactionId; ///< of the money, as the gateway names it
    QString payer; ///< outside text
    QString paidVia; ///< the way the money really came, in the gateway's word; empty: not told (BY-R10)
    QString cashier; ///< who made the sale: the ledger takes it from the first event where nothing else is said
    QString parent; ///< id of the sale whose static code this money came in by; empty: it has a code of its own
    QString qr; ///< payload shown to the customer; empty for link gateways
    QString url; ///< payment page; empty for QR gateways
    QDateTime createdAt;
    std::optional<QDateTime> expiresAt;
    std::optional<QDateTime> paidAt; ///< the gateway's payment time, else when we first saw it
    QDateTime changedAt;
    std::optional<QDateTime> lastCheckedAt;

    /// What must arrive: finalAmount where there is one.
    [[nodiscard]] money::Money due() const { return finalAmount.value_or(amount); }

    /// What the gateway put on top of the price to tell payments of one price apart; nullopt: nothing.
    [[nodiscard]] std::optional<money::Money> uniqueCode() const;

    /// Any number of people pay by its code, as much as they like; what comes are payments of their own (`parent`).
    [[nodiscard]] bool hasStaticCode() const
    {
        return parent.isEmpty() && amount.isZero() && !(gatewayId.isEmpty() && qr.isEmpty());
    }

    /// A person has to look: the `review` of the contracts, and the alert that stays until acknowledged.
    [[nodiscard]] bool needsAttention() const { return exception != Exception::None && !acknowledgedAt; }
};

} // namespace payments
