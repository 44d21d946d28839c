// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/crc16.h"

#include <QByteArray>
#include <QString>
#include <algorithm>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t Stride = 8;
using Table = std::array<std::uint16_t, 256>;

/// Tables[k][b] is the checksum of byte b followed by k zero bytes, so that eight bytes are taken at a time
/// ("slicing"): one table alone waits for its own last answer at every byte.
constexpr std::array<Table, Stride> makeTables()
{
    std::array<Table, Stride> tables{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000U) != 0 ? (crc << 1) ^ 0x1021U : crc << 1;
        tables[0][byte] = static_cast<std::uint16_t>(crc);
    }
    for (std::size_t k = 1; k < Stride; ++k)
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const unsigned before = tables[k - 1][byte];
            tables[k][byte] = static_cast<std::uint16_t>((before << 8) ^ tables[0][before >> 8]);
        }
    return tables;
}

constexpr auto Tables = makeTables();

} // namespace

std::uint16_t crc16(QByteArrayView bytes)
{
    const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
    auto left = static_cast<std::size_t>(bytes.size());
    unsigned crc = 0xFFFF;
    for (; left >= Stride; left -= Stride, p += Stride)
        crc = Tables[7][(crc >> 8) ^ p[0]] ^ Tables[6][(crc & 0xFFU) ^ p[1]] ^ Tables[5][p[2]] ^ Tables[4][p[3]]
            ^ Tables[3][p[4]] ^ Tables[2][p[5]] ^ Tables[1][p[6]] ^ Tables[0][p[7]];
    for (; left > 0; --left, ++p)
        crc = ((crc << 8) & 0xFFFFU) ^ Tables[0][(crc >> 8) ^ *p];
    return static_cast<std::uint16_t>(crc);
}

std::array<char16_t, 4> crcDigits(std::uint16_t crc)
{
    static constexpr char16_t Hex[] = u"0123456789ABCDEF";
    return {Hex[crc >> 12], Hex[(crc >> 8) & 0xF], Hex[(crc >> 4) & 0xF], Hex[crc & 0xF]};
}

bool endsInRightCrc(QStringView text)
{
    if (text.size() < 8 || text.sliced(text.size() - 8, 4) != "6304"_L1)
        return false;
    const auto digits = crcDigits(crc16(text.chopped(4).toUtf8()));
    return std::equal(digits.begin(), digits.end(), text.end() - 4, [](char16_t digit, QChar written) {
        const char16_t c = written.unicode();
        return c == digit || (digit >= u'A' && c == digit + (u'a' - u'A'));
    });
}

} // namespace emv
