// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <cstdint>

namespace emv {

struct EmvDocument;

/// The payment networks a code can belong to (reference/emv-qris.md section 6).
enum class Scheme : std::uint8_t {
    Emv, ///< readable, network not known
    Khqr,
    Qris,
    PromptPay, ///< transfer, TrueMoney wallets included
    PromptPayBill,
    DuitNow,
    VietQr,
    VnPay,
    LaoQr,
    BanglaQr,
    PayNow,
    SgQr,
    QrPh,
    Pix,
};

/// The word of `emv read`: "promptpay-bill".
[[nodiscard]] QLatin1StringView toWord(Scheme scheme);

/// By the identifiers inside the account templates first, then by country and currency; never by tag number alone,
/// since 26, 29, 30, 38 and 51 belong to several networks. Reads the accounts, country and currency of `document`.
[[nodiscard]] Scheme recognise(const EmvDocument& document);

} // namespace emv
