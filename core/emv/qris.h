// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <cstdint>
#include <optional>

namespace emv {

/// Bank Indonesia's ceiling for one QRIS payment since 1 March 2022, in rupiah. A setting with this default.
inline constexpr qint64 QrisCeilingRupiah = 10'000'000;

/// A service fee charged on top of the amount.
struct QrisFee {
    enum class Kind : std::uint8_t { Fixed, Percent };
    Kind kind = Kind::Fixed;
    QString value; ///< decimal text: whole rupiah above zero, or 0.01 to 99.99 with at most two decimals
};

/// A static QRIS with an amount put in, everything else kept character for character (reference/emv-qris.md
/// section 4.2). `amount` is decimal text in whole rupiah, 1 to `ceiling`. A fee in the code stays unless `fee`
/// replaces it. The acquirer does not learn of the order: the payment arrives as an ordinary static one.
///
/// Errors (validation), code = the words of data/emv-vectors.json: those of EmvError; TOO_LONG (over 512 characters,
/// before or after), CONTROL_CHARACTER, NOT_QRIS, ALREADY_DYNAMIC, MISSING_FIELD, WRONG_CURRENCY, BAD_AMOUNT,
/// AMOUNT_OVER_LIMIT, BAD_FEE.
[[nodiscard]] base::Result<QString> convertQris(const QString& text, const QString& amount,
    const std::optional<QrisFee>& fee = std::nullopt, qint64 ceiling = QrisCeilingRupiah);

} // namespace emv
