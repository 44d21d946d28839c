// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/exchangerate.h"
#include "core/payments/payment.h"
#include "core/till/watching.h"
#include "ui/common/state.h"

#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>
#include <chrono>
#include <cstdint>
#include <optional>

namespace ui {

class CustomerWords;

/// What the customer's side is about (PRODUCT.md 2.3, customer column).
enum class CustomerKind : std::uint8_t {
    Idle, ///< also: nothing that concerns the customer any more
    Preparing,
    Waiting,
    Seen,
    OneMoment, ///< not known; the code stays while it lives
    Paid,
    SeeCashier,
    Expired,
    Failed,
};

/// Decides by ui::stateOf and, for the code, by the monotonic reading `now`. `watching` of another payment is ignored.
[[nodiscard]] CustomerKind customerKind(
    const payments::Payment& payment, const std::optional<till::Watching>& watching, std::chrono::milliseconds now);

/// Everything the customer's side says, and nothing else: what is not in here cannot be painted. No totals, payers,
/// error codes, staff, and nothing the cashier typed.
struct CustomerScene {
    CustomerKind kind = CustomerKind::Idle;
    QString practice; ///< on the violet stripe; empty: no stripe

    QString shop;
    QString shopHint; ///< under the name

    QString lead; ///< above the amount
    QString figure; ///< grouped digits; empty: no amount in large
    QString currencyCode;
    QString currencyWord;
    QString currencySign;
    QString second; ///< the same amount in the shop's other currency
    QString breakdown; ///< of a unique code

    State shape = State::NotWatched; ///< beside the title
    QString title;
    QString sentence;
    QList<QPair<QString, QString>> facts; ///< label and amount
    QStringList foot;

    QStringList schemes; ///< plain text badges
    QString schemeHint;

    QString code; ///< payload to be paid; empty: none on the screen
    QString number; ///< the money is sent to in place of scanning, grouped; empty: there is a code
    QString numberLabel; ///< above it
    QString numberHint; ///< below it
    QString receipt; ///< payload to be kept
    QString receiptHint;

    std::optional<std::chrono::seconds> left; ///< on the code
    std::chrono::seconds total{1}; ///< what a full ring stands for
    QString leftFigure;

    /// Every text on the screen, in reading order.
    [[nodiscard]] QStringList texts() const;

    friend bool operator==(const CustomerScene&, const CustomerScene&) = default;
};

/// Numbers that money is sent to in place of scanning a code, in digits, by account and method.
using PayNumbers = QMap<QPair<QString, QString>, QString>;

/// What the scene is made of beside the sale.
struct CustomerShop {
    QString name;
    QStringList schemes; ///< accepted, as people say them: "KHQR"
    bool practice = false;
    std::optional<money::ExchangeRate> rate = {}; ///< of the second amount
    PayNumbers numbers = {};
};

[[nodiscard]] CustomerScene idleScene(const CustomerShop& shop, const CustomerWords& words);
/// `kind` as customerKind gave it.
[[nodiscard]] CustomerScene saleScene(CustomerKind kind, const CustomerShop& shop, const payments::Payment& payment,
    const std::optional<till::Watching>& watching, std::chrono::milliseconds now, const CustomerWords& words);

} // namespace ui
