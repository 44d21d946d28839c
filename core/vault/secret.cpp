// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/secret.h"

#include <openssl/crypto.h>
#include <utility>

namespace vault {

Secret::Secret(QByteArray&& bytes)
    : m_bytes(bytes.constData(), bytes.size())
{
    // The caller's buffer may be shared; clearing detaches nothing only when it was the one owner.
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

Secret::~Secret()
{
    clear();
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::duplicate() const
{
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

bool Secret::sameAs(const Secret& other) const
{
    return m_bytes.size() == other.m_bytes.size()
        && CRYPTO_memcmp(m_bytes.constData(), other.m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())) == 0;
}

QString Secret::masked() const
{
    const QString stars = QStringLiteral("****");
    return m_bytes.size() < 12 ? stars : stars + QString::fromLatin1(m_bytes.last(4));
}

void Secret::clear()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace vault
