// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"
#include "core/emv/khqr.h"
#include "core/money/exchangerate.h"

#include <QString>
#include <cstdint>
#include <optional>

namespace ui {

/// Who is paid: what every KHQR of the shop says. Asked once, stored by the settings.
struct ShopDetails {
    QString accountId; ///< name@bank
    QString name; ///< what the payer's app shows, 1-25
    QString city; ///< 1-15
    /// Merchant where the bank gave a merchant id; then `merchantId` and `acquiringBank` are needed too.
    emv::KhqrType type = emv::KhqrType::Individual;
    QString merchantId;
    QString acquiringBank;
    QString storeLabel; ///< optional, up to 25: which shop of several
    QString tillLabel; ///< optional, up to 25: which counter
    QString category = {}; ///< optional: merchant category code, four digits; empty: emv::DefaultCategory
    std::optional<money::ExchangeRate> rate = {}; ///< of the second amount; not part of any code

    friend bool operator==(const ShopDetails&, const ShopDetails&) = default;
};

enum class ShopField : std::uint8_t { Account, Name, City, MerchantId, AcquiringBank, StoreLabel, TillLabel };

/// The shop's part of a code.
[[nodiscard]] emv::KhqrRequest khqrRequest(const ShopDetails& shop);

/// What is wrong with one field, as a sentence; nullopt when it is fit for use. Judges each field by itself, so that a
/// form can mark all of them. Stricter than the KHQR rules where codes would be read differently by different bank
/// apps.
[[nodiscard]] std::optional<base::UserText> problemWith(const ShopDetails& shop, ShopField field);
/// True when a code can be made of it.
[[nodiscard]] bool isComplete(const ShopDetails& shop);

/// Signs that have no place in a text of a code: control characters, and signs outside Unicode's first plane or drawn
/// as pictures. The second because KHQR programs disagree whether such a sign counts one or two (reference/khqr.md
/// section 9): some bank apps could not read the code at all.
[[nodiscard]] std::optional<base::UserText> unfitSign(QStringView text);

} // namespace ui
