// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace support {

/// `size` times "0" by gzip, whose check sum is `sum` (Qt has no CRC-32 to ask).
[[nodiscard]] inline QByteArray gzipOfZeros(quint32 size, quint32 sum)
{
    const QByteArray zlib = qCompress(QByteArray(size, '0'), 9);
    constexpr qsizetype LengthAndHeader = 6;
    constexpr qsizetype Adler = 4;
    QByteArray end(8, '\0');
    qToLittleEndian(sum, end.data());
    qToLittleEndian(size, end.data() + 4);
    const QByteArray head("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
    return head + zlib.mid(LengthAndHeader, zlib.size() - LengthAndHeader - Adler) + end;
}

/// 30 MB that travel as some 30 KB.
[[nodiscard]] inline QByteArray gzipBomb()
{
    return gzipOfZeros(30'000'000, 0xa6f9bd14);
}

/// More than any gateway says, though not unpacked a thousandfold.
[[nodiscard]] inline QByteArray fiveMegabytesPacked()
{
    return gzipOfZeros(5'000'000, 0xd0016bf1);
}

} // namespace support
