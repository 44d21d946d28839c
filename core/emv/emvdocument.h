// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/emv/emverror.h"
#include "core/emv/scheme.h"
#include "core/emv/tlv.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <tl/expected.hpp>

namespace emv {

/// More UTF-8 bytes than this fit in no QR symbol.
inline constexpr qsizetype MaxReadableBytes = 2953;

enum class PointOfInitiation : std::uint8_t {
    Absent, ///< legal in EMVCo: go by the presence of an amount
    Static,
    Dynamic,
    Invalid, ///< neither 11 nor 12
};

/// Outer white space and byte-order marks come from copying; inside a code both are data.
[[nodiscard]] QString withoutOuterSpace(const QString& text);

/// Unicode characters, as EMVCo counts them.
[[nodiscard]] qsizetype characterCount(QStringView text);

/// "static", "dynamic", "absent", "invalid"
[[nodiscard]] QLatin1StringView toWord(PointOfInitiation point);

/// A value that may hold further fields. `parts` is empty where the value is plain (tags 02-25) or where its inner
/// structure is broken or repeats a tag (then a warning names it); `value` is always the whole text.
struct EmvTemplate {
    int tag = 0;
    QString value;
    QList<TlvField> parts;

    [[nodiscard]] bool isTemplate() const { return !parts.isEmpty(); }
    /// The value of one part, or a null string.
    [[nodiscard]] QString part(int partTag) const;
};

/// Tags 55-57. The fee is charged on top of the amount.
struct EmvFee {
    enum class Kind : std::uint8_t {
        Prompt, ///< the payer is asked for a tip
        Fixed,
        Percent,
    };
    Kind kind = Kind::Prompt;
    std::optional<QString> value; ///< as written; always empty for Prompt
};

/// "prompt", "fixed", "percent"
[[nodiscard]] QLatin1StringView toWord(EmvFee::Kind kind);

/// What a QRIS says about its payee (reference/emv-qris.md section 4.1).
struct QrisPayee {
    std::optional<QString> acquirer; ///< the reverse domain of the first of tags 26-45
    std::optional<QString> pan;
    std::optional<QString> merchantId;
    std::optional<QString> criteria; ///< UMI, UKE, UME, UBE, URE, PSO, BLU
    std::optional<QString> nmid; ///< national merchant id, tag 51
};

/// One decoded payment code of any network. Reading tolerates and warns; a code that is to be used has to pass
/// `acceptable` (acceptance.h) as well. All texts are data from outside: show them as plain text only.
struct EmvDocument {
    QString text; ///< the code without surrounding white space and byte-order mark
    LengthUnit unit = LengthUnit::CodePoints;
    QList<TlvField> fields; ///< every root field in its order, 63 last

    Scheme scheme = Scheme::Emv;
    PointOfInitiation pointOfInitiation = PointOfInitiation::Absent;
    std::optional<QString> currency; ///< 53, ISO 4217 numeric
    std::optional<QString> country; ///< 58
    std::optional<QString> mcc; ///< 52
    std::optional<QString> name; ///< 59
    std::optional<QString> city; ///< 60
    std::optional<QString> postal; ///< 61
    std::optional<QString> amount; ///< 54, as written
    std::optional<EmvFee> fee; ///< 55-57
    QList<EmvTemplate> accounts; ///< 02-51
    std::optional<EmvTemplate> additional; ///< 62
    std::optional<EmvTemplate> alternate; ///< 64
    QList<EmvTemplate> unreserved; ///< 80-99
    std::optional<QrisPayee> qris; ///< only for Scheme::Qris
    QString crc; ///< 63, as written; verified
    /// Machine words: PFI_NOT_01, POI_INVALID, MISSING_ACCOUNT, MISSING_<tag>, BAD_MCC, TOO_LONG_<tag>, BAD_AMOUNT,
    /// ZERO_AMOUNT, MISSING_FEE_VALUE, TEMPLATE_MALFORMED_<tag>, LENGTH_UNIT_UTF16, LENGTH_UNIT_UTF8,
    /// CONTROL_CHARACTER, BIDI_CONTROL.
    QStringList warnings;

    /// Strict about structure and checksum, tolerant about content. Lengths are read as characters; where that fails,
    /// or makes no known network of a text with emoji, as UTF-16 units, then as UTF-8 bytes, kept only when 63 falls
    /// last and the checksum agrees. A refusal is that of the reading as characters.
    [[nodiscard]] static tl::expected<EmvDocument, EmvError> read(const QString& text);

    /// The same with one way of counting only; for a network whose writers are known (KHQR: UTF-16 units).
    [[nodiscard]] static tl::expected<EmvDocument, EmvError> readAs(const QString& text, LengthUnit unit);

    /// The tags in the order they stand: "00", "01", ...
    [[nodiscard]] QStringList rootOrder() const;
};

} // namespace emv
