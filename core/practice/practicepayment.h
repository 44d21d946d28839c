// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"

#include <QDateTime>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace practice {

/// What the simulated customer and the gateway's line do with a payment (contracts/README.md section 11): the last two
/// digits of the amount in storage units. Digits without a meaning of their own are PaysSoon.
enum class Scenario : std::uint8_t {
    PaysSoon = 0, ///< 8 s after the code was made
    NobodyPays = 1,
    Fails = 2, ///< the attempt after 8 s does not go through
    Cancels = 3, ///< after 8 s, where the gateway knows that
    NotifiedTwice = 4,
    NotificationLost = 5,
    NotificationForged = 6,
    PaysLate = 7, ///< 30 s after expiry
    PaysAnotherAmount = 8,
    FirstChecksFail = 9, ///< two of them
    NextCheckIsLimited = 10,
    LongPollTimesOut = 11, ///< twice
    NotifiedEarly = 12,
    NotifiedInAnotherOrder = 13,
    RefundsFollow = 14,
    TypesSwapped = 15, ///< numbers as text and text as numbers
    SlowChecks = 16, ///< 12 s each
};

[[nodiscard]] Scenario scenarioOf(money::Money amount);

/// A payment as the practice bank keeps it. Times are those of the bank's clock.
struct PracticePayment {
    enum class Status : std::uint8_t { Open, Failed, Expired, Cancelled, Paid };

    struct Transfer {
        money::Money amount;
        QString transactionNumber;
    };

    QString gateway; ///< "bakong-gateway"
    QString key; ///< the gateway's key of the payment (md5)
    QString receiver;
    money::Money amount = money::Money::zero(money::Currency::Usd); ///< zero: a static code, paid by many
    money::Money due = amount; ///< what the customer is asked for: the amount, or with a unique code on top of it
    bool isCancellable = false; ///< its page has a button for that
    std::map<QString, QString> fields; ///< what else the gateway keeps of it, by the gateway's own names
    Scenario scenario = Scenario::PaysSoon;
    Status status = Status::Open;
    QDateTime createdAt;
    std::optional<QDateTime> expiresAt; ///< none for static codes

    // Once paid: the last transfer. A failed attempt has a transaction number too.
    std::optional<money::Money> paid;
    std::optional<QDateTime> paidAt;
    QString hash; ///< 64 hex digits
    QString transactionNumber; ///< digits
    QString payer;
    int attempts = 0; ///< failed ones too
    std::vector<Transfer> transfers; ///< how often money came, oldest first

    // What the line still does to status calls.
    int checksToFail = 0;
    int checksToLimit = 0;
    int longPollsToTimeOut = 0;

    [[nodiscard]] bool isStatic() const { return amount.isZero(); }
    /// Empty when there is none.
    [[nodiscard]] QString field(const QString& name) const
    {
        const auto found = fields.find(name);
        return found == fields.end() ? QString() : found->second;
    }
};

} // namespace practice
