// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/event.h"
#include "core/payments/payment.h"

#include <QList>
#include <optional>

namespace ledger {

/// Payments of one account that have these in common, counted and added up.
struct Sum {
    payments::State state = payments::State::Draft;
    QString method; ///< the way the money really came where it was told, else the one asked for
    money::Money amount = money::Money::zero(money::Currency::Usd); ///< of the prices
    qint64 count = 0;
};

/// The highest sale number that was given or skipped; 0 before the first.
[[nodiscard]] base::Result<qint64> lastNumberIn(Database& database);

/// What can be asked of a ledger, on whatever connection. Same thread as its Database, which it borrows.
class Records final {
public:
    explicit Records(Database& database)
        : m_database(&database)
    {
    }

    [[nodiscard]] base::Result<std::optional<payments::Payment>> byId(const QString& id) const;
    [[nodiscard]] base::Result<std::optional<payments::Payment>> byNumber(qint64 number) const;
    /// By the gateway's own key of a payment (md5, invoice), inside one account.
    [[nodiscard]] base::Result<std::optional<payments::Payment>> byGatewayId(
        const QString& gateway, const QString& account, const QString& gatewayId) const;

    /// The newest `count` payments with a number below `before`: the next page starts below the last number seen.
    [[nodiscard]] base::Result<QList<payments::Payment>> latest(
        int count, std::optional<qint64> before = std::nullopt) const;
    /// Those of the account in one of these states, oldest first.
    [[nodiscard]] base::Result<QList<payments::Payment>> inStates(
        const QString& account, const QList<payments::State>& states) const;
    /// By the gateway's own key or the number of the money, in whatever account and case of ASCII letters, newest
    /// first.
    [[nodiscard]] base::Result<QList<payments::Payment>> withGatewayNumber(const QString& number) const;
    /// Those of the gateway, at whatever account, that have this number as the gateway's key or as that of their money.
    /// Without regard to the case of ASCII letters: people type it. Newest first.
    [[nodiscard]] base::Result<QList<payments::Payment>> claiming(const QString& gateway, const QString& number) const;
    /// Those not closed, and those failed, expired or cancelled that changed at or after `closedSince` (money may still
    /// come, R3). Oldest first.
    [[nodiscard]] base::Result<QList<payments::Payment>> toWatch(const QDateTime& closedSince) const;

    /// Whether a payment that only the gateway knows may be this sale, for want of an answer to its create: it has no
    /// gateway id, and is not closed, or was closed without an answer and without money that was seen.
    [[nodiscard]] base::Result<bool> isUnanswered(const payments::Payment& payment) const;
    /// All sales of the account of which that is so, of the failed, expired and cancelled ones those made between the
    /// two moments; none that are paid. Oldest first.
    [[nodiscard]] base::Result<QList<payments::Payment>> unanswered(
        const QString& account, const QDateTime& closedFrom, const QDateTime& closedUntil) const;

    /// Those with an exception nobody has acknowledged. Newest first.
    [[nodiscard]] base::Result<QList<payments::Payment>> needingAttention() const;

    /// Everything that happened to one payment, oldest first.
    [[nodiscard]] base::Result<QList<Event>> timeline(const QString& paymentId) const;

    /// Of the account's payments made at or after `createdFrom`; nullopt: of all. Only those that the gateway has: not
    /// what it refused to make. From the totals a day.
    [[nodiscard]] base::Result<QList<Sum>> sums(
        const QString& account, const std::optional<QDateTime>& createdFrom) const;

    [[nodiscard]] base::Result<std::optional<Event>> lastEvent() const;
    [[nodiscard]] base::Result<QString> ledgerId() const;
    [[nodiscard]] base::Result<qint64> paymentCount() const;

private:
    [[nodiscard]] base::Result<QList<payments::Payment>> list(
        const QByteArray& condition, const QList<Value>& arguments) const;
    /// Those in whose search text `text` is (?1; ?2 is taken, the arguments begin at ?3), newest first.
    [[nodiscard]] base::Result<QList<payments::Payment>> withText(
        const QString& text, const QByteArray& condition, const QList<Value>& arguments) const;
    [[nodiscard]] base::Result<std::optional<payments::Payment>> one(
        const QByteArray& condition, const QList<Value>& arguments) const;

    Database* m_database;
};

} // namespace ledger
