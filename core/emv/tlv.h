// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/emv/emverror.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <cstdint>
#include <tl/expected.hpp>

/// The tag-length-value text of EMVCo merchant-presented codes (reference/emv-qris.md section 1).
namespace emv {

/// What the two length digits count. EMVCo says characters; others count otherwise, and differ only outside the BMP
/// (UTF-16) or outside ASCII (bytes).
enum class LengthUnit : std::uint8_t { CodePoints, Utf16Units, Utf8Bytes };

struct TlvField {
    int tag = 0; ///< 0-99
    QString value;
    qsizetype offset = 0; ///< where the tag stands in the text, in UTF-16 units

    friend bool operator==(const TlvField&, const TlvField&) = default;
};

/// "07" for 7.
[[nodiscard]] QString tagText(int tag);

/// Structure only: tags, lengths, the end. Repeated tags and the checksum are the caller's business. One level; never
/// recurses. Errors: BAD_TAG, BAD_LENGTH (00 too), LENGTH_OVERRUN, TRUNCATED, with offset and tag.
[[nodiscard]] tl::expected<QList<TlvField>, EmvError> parseTlv(QStringView text, LengthUnit unit);

/// The first repeated tag, or nullptr.
[[nodiscard]] const TlvField* findRepeated(const QList<TlvField>& fields);

/// The first field with `tag`, or nullptr.
[[nodiscard]] const TlvField* findField(const QList<TlvField>& fields, int tag);

/// The inverse of `parseTlv`. Values must have 1-99 units.
[[nodiscard]] QString toTlvText(const QList<TlvField>& fields, LengthUnit unit);

} // namespace emv
