// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practicepayment.h"
#include "core/practice/requestfields.h"

#include <QList>
#include <tl/expected.hpp>
#include <utility>

/// Bodies of bdQuickPay, both ways (contracts/bdquickpay.md sections 2, 3 and 7). Written from the contract alone.
namespace practice::bdquickpay {

/// Names under which a payment keeps what bdQuickPay was sent.
inline constexpr QLatin1StringView Reference{"customer_reference"};
inline constexpr QLatin1StringView SuccessUrl{"success_url"};
inline constexpr QLatin1StringView CancelUrl{"cancel_url"};
inline constexpr QLatin1StringView WebhookUrl{"webhook_url"};
inline constexpr QLatin1StringView Token{"token"}; ///< of the page

/// Field and what is wrong with it.
using Complaints = QList<std::pair<QString, QString>>;

struct CreateRequest {
    money::Money amount = money::Money::zero(money::Currency::Bdt);
    std::map<QString, QString> fields;
};

/// What is wrong comes in the order of the contract's table, one text a field.
[[nodiscard]] tl::expected<CreateRequest, Complaints> readCreate(const RequestFields& fields);

[[nodiscard]] QByteArray createdBody(const PracticePayment& payment, const QString& paymentUrl);
/// What verify says at this moment of the bank's clock.
[[nodiscard]] QByteArray verifiedBody(const PracticePayment& payment, const QDateTime& now);
[[nodiscard]] QByteArray refusedBody(const QString& message, const Complaints& complaints = {});

/// "8HJ2XKPQ91"
[[nodiscard]] QString trxId(const PracticePayment& payment);

} // namespace practice::bdquickpay
