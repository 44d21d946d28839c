// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <optional>
#include <tl/expected.hpp>

/// KHQR, the Bakong profile of EMVCo merchant-presented QR (reference/khqr.md sections 1 to 8).
namespace emv {

/// What the official SDK answers when it refuses (reference/khqr.md section 7): its number, and its English message.
struct KhqrError {
    int code = 0;
    [[nodiscard]] QLatin1StringView message() const;
    /// The same refusal with a sentence for people; `code` becomes "KHQR_<number>".
    [[nodiscard]] base::Error toError() const;

    friend bool operator==(const KhqrError&, const KhqrError&) = default;
};

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
    QString merchantCity = QStringLiteral("Phnom Penh"); ///< 1-15
    QString merchantCategoryCode; ///< up to 4 digits; empty: 5999
    QString currency; ///< "KHR", "USD" or an ISO 4217 number; empty: KHR
    QString amount; ///< decimal text as the SDK prints its number ("1", "1.5"); empty or zero: a static code
    QString merchantId; ///< Merchant only, required there, up to 32
    QString acquiringBank; ///< up to 32; required for Merchant
    QString accountInformation; ///< Individual only, up to 32
    QString upiAccount;
    QString billNumber;
    QString mobileNumber;
    QString storeLabel;
    QString terminalLabel;
    QString purposeOfTransaction;
    QString languagePreference;
    QString merchantNameAlternateLanguage;
    QString merchantCityAlternateLanguage;
    std::optional<qint64> expirationTimestamp; ///< epoch ms; required for a dynamic code

    /// Sets `currency` and `amount` from an exact amount in KHR or USD.
    void setAmount(money::Money money);
};

struct Khqr {
    QString text;
    QString md5; ///< lower-case hex over the UTF-8 bytes of `text`, CRC included: Bakong's key of the payment
};

/// Byte-identical to the official SDK, save where the SDK writes a code that its own verify refuses: there this refuses
/// (templates longer than 99, a language name without its preference). `creationTimestamp` (epoch ms) is the clock.
[[nodiscard]] tl::expected<Khqr, KhqrError> makeKhqr(const KhqrRequest& request, qint64 creationTimestamp);

/// Answers as the SDK's verify at the clock value `now` (epoch ms), its doubtful acceptances included.
/// nullopt: valid. For a code that is to be used, ask `acceptableKhqr`.
[[nodiscard]] std::optional<KhqrError> verifyKhqr(const QString& text, qint64 now);

/// The stricter rule for codes that are charged, converted or shown (DESIGN.md section 7): verifyKhqr, and at most 512
/// characters, amounts inside R11, no control characters, no repeated known tags, one account template, no riel with
/// decimals, no dynamic code of zero, country KH.
[[nodiscard]] base::Result<> acceptableKhqr(const QString& text, qint64 now);

[[nodiscard]] QString md5Of(const QString& text);

} // namespace emv
