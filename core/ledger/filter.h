// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace ledger {

/// Which payments. Everything that is empty selects nothing away; of a list one has to fit, of the members all.
struct Filter {
    /// Part of the sale number, reference, note, payer, any of the ids or an amount (price, asked, received): each of
    /// its words, in any script, as searchText() folds them. Words of one or two signs are not looked for in the ids,
    /// and the sign or code of a currency beside a number nowhere.
    QString text;
    std::optional<QDateTime> createdFrom; ///< this moment or later
    std::optional<QDateTime> createdBefore; ///< earlier than this moment
    QList<payments::State> states;
    QList<payments::Exception> exceptions;
    bool needsAttention = false; ///< an exception nobody has acknowledged
    QStringList gateways;
    QStringList accounts;
    QStringList methods; ///< asked for
    QStringList paidVia; ///< the way the money really came
    QStringList cashiers;
    QList<money::Currency> currencies; ///< of the price
    /// Of what was asked (Payment::due()), inclusive; both of one currency, which then is the only one.
    std::optional<money::Money> atLeast;
    std::optional<money::Money> atMost;
    bool hasNote = false;
    /// A sale with a static code.
    struct Parent {
        QString id;
        qint64 number = 0; ///< for words about the filter alone: it selects nothing
        friend bool operator==(const Parent&, const Parent&) = default;
    };
    std::optional<Parent> parent; ///< only money that came by its code

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// In which order. Equal accounts, gateways, methods, ways, states and cashiers stand by the time they were made, all
/// that is equal then by sale number, the same way.
struct Sort {
    enum class By : std::uint8_t {
        Created,
        Number,
        Reference,
        Payer,
        Account,
        Gateway,
        Method,
        PaidVia,
        State,
        Due, ///< what was asked; by currency first
        Received, ///< by currency first
        Paid,
        Changed,
        Cashier,
    };
    By by = By::Created;
    bool descending = true; ///< what has no value stands last then, else first

    friend bool operator==(const Sort&, const Sort&) = default;
};

/// What a filter selects, counted and added up; exact when `complete`, else what was counted so far.
struct Totals {
    struct Other {
        money::Currency currency = money::Currency::Usd;
        qint64 received = 0; ///< storage units
        friend bool operator==(const Other&, const Other&) = default;
    };
    struct OfCurrency {
        money::Currency currency = money::Currency::Usd; ///< of the price
        qint64 count = 0; ///< payments in whatever state
        qint64 paid = 0; ///< of those: paid, also where something was refunded since
        qint64 received = 0; ///< by the paid ones, storage units; only money that came in this currency
        qint64 asked = 0; ///< Payment::due() of all, storage units
        qint64 refunded = 0; ///< what went back since of all, storage units; `received` is without regard to it
        /// Money that came in other currencies for payments of this one, whatever became of them; in the order of
        /// money::Currency, most often nothing.
        QList<Other> others = {};
    };
    QList<OfCurrency> currencies; ///< those that occur, in the order of money::Currency
    qint64 count = 0; ///< of all currencies
    bool complete = true;
};

/// The words that occur in the ledger, each with the number of payments that have it: what a filter can be made of.
struct Distribution {
    qint64 payments = 0;
    QMap<QString, qint64> gateways;
    QMap<QString, qint64> accounts;
    QMap<QString, qint64> methods;
    QMap<QString, qint64> paidVia; ///< without "nothing was told"
    QMap<QString, qint64> cashiers;
    QMap<QString, qint64> states; ///< payments::toWord()
    QMap<QString, qint64> exceptions; ///< payments::toWord(), also "none"
    QMap<QString, qint64> currencies; ///< ISO 4217 codes
};

/// Whether the payment, as it is, is among those the filter selects: the same rule as the SQL's.
[[nodiscard]] bool matches(const Filter& filter, const payments::Payment& payment);
/// Whether `left` stands before `right` in this order; false for the same payment.
[[nodiscard]] bool standsBefore(const payments::Payment& left, const payments::Payment& right, const Sort& sort);

/// A sale number as people write it ("S-2042", "s-2042", "2042"); nullopt for anything else.
[[nodiscard]] std::optional<qint64> saleNumber(const QString& text);

} // namespace ledger
