// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"

#include <QList>
#include <QString>
#include <optional>

/// The WhatsApp store of bayar.gg (contracts/bayar-gg.md section 6).
namespace gateways {

/// An order and how far it is.
struct StoreOrder {
    enum class Status : std::uint8_t { Pending, WaitingPayment, Paid, Processing, Completed, Cancelled };

    QString number; ///< "WA260329-A1B2"
    QString customerName; ///< outside text
    std::optional<Status> status; ///< nullopt: a word nobody knows
    QString statusWord; ///< as sent, outside text
    std::optional<money::Money> total; ///< of this order
};

/// "waiting_payment"
[[nodiscard]] QLatin1StringView toWord(StoreOrder::Status status);
/// Section 7: processing and completed are about handing over; the money has come before.
[[nodiscard]] payments::State paymentState(StoreOrder::Status status);

struct StoreOrderFilter {
    static constexpr int MostRows = 100;

    QString number = {}; ///< one order; the rest then filters nothing
    std::optional<StoreOrder::Status> status = {};
    QString search = {}; ///< in number, customer's name, phone and invoice
    int limit = 50; ///< 1 to MostRows
    int offset = 0;

    /// Errors (validation): list_limit, list_page (a negative offset); those of bayarGet.
    [[nodiscard]] base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials) const;
};

struct StoreOrderPage {
    QList<StoreOrder> orders;
    std::optional<qint64> count; ///< orders on all pages

    /// BY-R11: `data` as a list or as one order, or `order`. Errors: those of readBayarAnswer; protocol without any of
    /// them. Orders without a number are left out.
    [[nodiscard]] static base::Result<StoreOrderPage> read(const net::HttpResponse& response);
};

/// Moves an order to its end. After a network failure read the order first: asking again may write to the customer
/// twice.
struct StoreCompletion {
    enum class To : std::uint8_t { Completed, Cancelled };
    enum class Verdict : std::uint8_t {
        Allowed,
        AfterWarning, ///< BY-R12: the order is paid and no money goes back by this
        Refused,
        NothingToDo,
    };
    [[nodiscard]] static Verdict verdict(StoreOrder::Status from, To to);

    /// Both defaults of the service have side effects, so nothing is left out: `notify` writes to the customer.
    /// Errors: validation order_missing; those of bayarGet.
    [[nodiscard]] static base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials, const QString& number, To to, bool notify);
    /// The order as it is now. Errors: those of readBayarAnswer; protocol without `order` or about another one.
    [[nodiscard]] static base::Result<StoreOrder> read(const net::HttpResponse& response, const QString& number);
};

} // namespace gateways
