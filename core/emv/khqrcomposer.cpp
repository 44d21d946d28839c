// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqrcomposer.h"

#include "core/emv/crc16.h"

#include <QCryptographicHash>
#include <QStringEncoder>

namespace emv {

using namespace Qt::StringLiterals;

QString hexMd5(QByteArrayView bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    std::array<char, 32> hex{};
    auto at = hex.begin();
    for (const char byte : digest) {
        *at++ = "0123456789abcdef"[(byte >> 4) & 0xF];
        *at++ = "0123456789abcdef"[byte & 0xF];
    }
    return QString::fromLatin1(hex.data(), hex.size());
}

Khqr KhqrComposer::finish()
{
    put("6304"_L1);
    std::array<char, 3 * Capacity> utf8; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    char* end = encoder.appendToBuffer(utf8.data(), QStringView(m_text.data(), m_size));
    const auto crc = crcDigits(crc16(QByteArrayView(utf8.data(), end - utf8.data())));
    for (const char16_t digit : crc) {
        m_text[static_cast<std::size_t>(m_size++)] = digit;
        *end++ = static_cast<char>(digit);
    }
    return {QString(reinterpret_cast<const QChar*>(m_text.data()), m_size),
        hexMd5(QByteArrayView(utf8.data(), end - utf8.data()))};
}

} // namespace emv
