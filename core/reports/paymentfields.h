// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <QLatin1StringView>
#include <span>
#include <variant>

namespace reports {

/// What stands in one place of a row; monostate: nothing.
using Cell = std::variant<std::monostate, qint64, QString, money::Money, QDateTime>;

/// One column of the files a list of payments is written to. The names are those of the ledger's table and stable:
/// scripts and the import read them.
struct Field {
    enum class Kind : std::uint8_t {
        Whole,
        Text, ///< what people or gateways wrote
        Word, ///< one of ours: a state, a currency code
        Amount,
        Moment,
    };
    /// What a payment always has.
    enum class Need : std::uint8_t {
        Required,
        Optional,
        Derived, ///< follows from the others, for people who add up columns ("asked", "unique_code", "difference")
    };
    QLatin1StringView name;
    Kind kind;
    Need need;
    Cell (*of)(const payments::Payment&);
    /// Takes the text of a file, which is not empty, by strict rules; false where it makes no sense. Needs the fields
    /// before this one: amounts their currency, derived ones what they follow from, with which they have to agree.
    bool (*set)(payments::Payment&, const QString&);
};

/// In the order of the files. Every column of a payment that events decide is there once; an amount's currency is in
/// the column "currency", that of `received` in "received_currency".
[[nodiscard]] std::span<const Field> paymentFields();

/// Received less asked, where the money came in the currency of the price.
[[nodiscard]] std::optional<money::Money> difference(const payments::Payment& payment);

} // namespace reports
