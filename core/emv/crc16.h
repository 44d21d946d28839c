// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <array>
#include <cstdint>

namespace emv {

/// CRC-16/CCITT-FALSE (polynomial 1021, initial FFFF, nothing reflected), as in tag 63; "123456789" gives 29B1.
[[nodiscard]] std::uint16_t crc16(QByteArrayView bytes);

/// Four upper-case hex digits with leading zeros.
[[nodiscard]] std::array<char16_t, 4> crcDigits(std::uint16_t crc);

/// Whether the text ends in 6304 and four hex digits of either case that are the checksum of the UTF-8 bytes before
/// them.
[[nodiscard]] bool endsInRightCrc(QStringView text);

} // namespace emv
