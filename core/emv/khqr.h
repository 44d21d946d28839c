// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/emv/khqrerror.h"
#include "core/money/money.h"

#include <QString>
#include <QStringView>
#include <optional>
#include <tl/expected.hpp>

/// KHQR, the Bakong profile of EMVCo merchant-presented QR (reference/khqr.md sections 1 to 8).
namespace emv {

enum class KhqrType : std::uint8_t {
    Individual, ///< account template in tag 29
    Merchant, ///< account template in tag 30
};

/// Everything that can go into a KHQR, as text, unchecked: `makeKhqr` says what is wrong with it.
/// Lengths count UTF-16 code units, as the SDK does. Empty optional fields are left out of the code.
struct KhqrRequest {
    KhqrType type = KhqrType::Individual;
    QString bakongAccountId; ///< name@bank, 1-32
    QString merchantName; ///< 1-25
    QString merchantCity; ///< up to 15; empty: Phnom Penh
    QString merchantCategoryCode; ///< up to 4 digits; empty: 5999
    QString currency; ///< "KHR", "USD" or an ISO 4217 number; empty: KHR
    /// Decimal text, as the SDK prints its number ("1", "1.5"); empty or zero: a static code. Like the SDK's text
    /// amounts, "1.00" keeps its decimals: numbers from JSON go through `setAmountNumber`.
    QString amount;
    QString merchantId; ///< Merchant only, required there, up to 32
    QString acquiringBank; ///< up to 32; required for Merchant
    QString accountInformation; ///< Individual only, up to 32
    QString upiAccount; ///< UnionPay, up to 99; not with USD
    QString billNumber; ///< this and the next four up to 25 each, 99 together with their tags
    QString mobileNumber;
    QString storeLabel;
    QString terminalLabel;
    QString purposeOfTransaction;
    QString languagePreference; ///< 2
    QString merchantNameAlternateLanguage; ///< up to 25; needs the preference and is needed by it
    QString merchantCityAlternateLanguage; ///< up to 15
    std::optional<qint64> expirationTimestamp; ///< epoch ms; required for a dynamic code, ignored for a static one

    /// Sets `currency` and `amount` from an exact amount in KHR or USD.
    void setAmount(money::Money money);
    /// Sets `amount` from the text of a JSON number as JavaScript would print it: "1.50" is "1.5", "1e3" is "1000".
    /// Text that is no number is taken over and refused by `makeKhqr`.
    void setAmountNumber(QStringView number);
};

struct Khqr {
    QString text;
    QString md5; ///< lower-case hex over the UTF-8 bytes of `text`, CRC included: Bakong's key of the payment
};

/// Byte-identical to the official SDK, save where the SDK writes a code that its own verify refuses or an amount that
/// is no decimal number ("1e+21", "NaN", "abc"): there this refuses. Templates longer than 99 are error 8 with the tag,
/// a language name without its preference is 38. `creationTimestamp` (epoch ms) is the clock.
[[nodiscard]] tl::expected<Khqr, KhqrError> makeKhqr(const KhqrRequest& request, qint64 creationTimestamp);

/// Answers as the SDK's verify at the clock value `now` (epoch ms), its doubtful acceptances included.
/// nullopt: valid. For a code that is to be used, ask `acceptableKhqr`.
[[nodiscard]] std::optional<KhqrError> verifyKhqr(const QString& text, qint64 now);

/// Every field that can be read, without any check, as the SDK's decode: the last of a repeated field wins, reading
/// ends where a tag stands twice in a row.
struct KhqrContent {
    std::optional<KhqrType> type;
    std::optional<QString> payloadFormatIndicator;
    std::optional<QString> pointOfInitiationMethod;
    std::optional<QString> upiAccount;
    std::optional<QString> bakongAccountId;
    std::optional<QString> merchantId;
    std::optional<QString> accountInformation;
    std::optional<QString> acquiringBank;
    std::optional<QString> merchantCategoryCode;
    std::optional<QString> transactionCurrency;
    std::optional<QString> transactionAmount;
    std::optional<QString> countryCode;
    std::optional<QString> merchantName;
    std::optional<QString> merchantCity;
    std::optional<QString> billNumber;
    std::optional<QString> mobileNumber;
    std::optional<QString> storeLabel;
    std::optional<QString> terminalLabel;
    std::optional<QString> purposeOfTransaction;
    std::optional<QString> languagePreference;
    std::optional<QString> merchantNameAlternateLanguage;
    std::optional<QString> merchantCityAlternateLanguage;
    std::optional<QString> creationTimestamp;
    std::optional<QString> expirationTimestamp;
    std::optional<QString> crc;
};
[[nodiscard]] KhqrContent decodeKhqr(const QString& text);

/// The stricter rule for codes that are charged, converted or shown (DESIGN.md section 7): verifyKhqr, and at most 512
/// characters, amounts inside R11, no control characters, no repeated known tags, one account template, no riel with
/// decimals, no dynamic code of zero, country KH.
[[nodiscard]] base::Result<> acceptableKhqr(const QString& text, qint64 now);

/// Lower-case hex MD5 of the UTF-8 bytes.
[[nodiscard]] QString md5Of(const QString& text);

} // namespace emv
