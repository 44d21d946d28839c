// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/qr/matrix.h"
#include "ui/charge/shopdetails.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// Life of a dynamic code made here: our own cap where no gateway gives one (PRODUCT.md 2.4), and NBC's longest.
inline constexpr std::chrono::minutes qrLife{10};

/// What one code is to say.
struct SaleRequest {
    ShopDetails shop;
    money::Currency currency = money::Currency::Khr;
    /// Dynamic code of this amount; none: a printable sign, where the payer types the amount.
    std::optional<money::Money> amount;
    QString reference; ///< bill number, up to 25
    QString note; ///< purpose of the transaction, up to 25
};

/// A code made on this computer. Nobody watches its payment.
struct LocalSale {
    SaleRequest request;
    QString text;
    QString md5;
    QDateTime createdAt; ///< UTC
    QDateTime expiresAt; ///< UTC; invalid for a printable sign

    [[nodiscard]] bool isDynamic() const { return request.amount.has_value(); }
};

/// Which part of the page an error is about.
enum class SaleField : std::uint8_t { Amount, Reference, Note, Customer, Shop };

struct SaleError {
    SaleField field = SaleField::Amount;
    base::UserText sentence;
};

/// Currencies a KHQR can ask for, the riel first.
[[nodiscard]] const std::vector<money::Currency>& khqrCurrencies();
/// The largest amount of tag 54's 13 characters.
[[nodiscard]] money::Money largestAmount(money::Currency currency);
/// The sentence about an amount above that; empty for others.
[[nodiscard]] base::UserText tooLarge(money::Money amount);

/// Makes the code at `now`, and refuses what we would refuse to pay. Pure; any thread; well under 5 ms.
[[nodiscard]] tl::expected<LocalSale, SaleError> makeLocalSale(SaleRequest request, const QDateTime& now);

/// A symbol of `payload` for a square of `pixels` device pixels that was drawn and read back. Pure; any thread, though
/// not the GUI's.
[[nodiscard]] base::Result<qr::Matrix> scannableMatrix(const QByteArray& payload, int pixels);

/// A code that was drawn and read back.
struct ScannableSale {
    LocalSale sale;
    qr::Matrix matrix;
};

/// `makeLocalSale` and `scannableMatrix`.
[[nodiscard]] tl::expected<ScannableSale, SaleError> makeScannableSale(
    SaleRequest request, const QDateTime& now, int pixels);

} // namespace ui
