// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/secret.h"

#include <QtEndian>
#include <optional>

namespace vault {

/// Puts numbers (big endian) and bytes one behind the other, in memory that is asked for once and cleared at the end.
class Packer final {
public:
    /// `size` is exact: more would leave copies behind (asserted).
    explicit Packer(qsizetype size) { m_bytes.reserve(size); }

    template <class Number>
    Packer& number(Number value)
    {
        char bytes[sizeof(Number)]; // NOLINT(cppcoreguidelines-avoid-c-arrays): qToBigEndian's interface
        qToBigEndian(value, bytes);
        return raw({bytes, sizeof(Number)});
    }
    Packer& raw(QByteArrayView bytes)
    {
        Q_ASSERT(m_bytes.size() + bytes.size() <= m_bytes.capacity());
        m_bytes.append(bytes);
        return *this;
    }
    /// The length in 32 bits, then the bytes.
    Packer& sized(QByteArrayView bytes) { return number(static_cast<quint32>(bytes.size())).raw(bytes); }

    [[nodiscard]] Secret take() && { return Secret(std::move(m_bytes)); }

private:
    QByteArray m_bytes;
};

/// Reads what Packer wrote; never beyond the end.
class Unpacker final {
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <class Number>
    [[nodiscard]] std::optional<Number> number()
    {
        const auto bytes = raw(sizeof(Number));
        return bytes ? std::optional(qFromBigEndian<Number>(bytes->data())) : std::nullopt;
    }
    [[nodiscard]] std::optional<QByteArrayView> raw(qsizetype size)
    {
        if (size > m_rest.size())
            return std::nullopt;
        const QByteArrayView bytes = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return bytes;
    }
    [[nodiscard]] std::optional<QByteArrayView> sized()
    {
        const auto size = number<quint32>();
        return size ? raw(static_cast<qsizetype>(*size)) : std::nullopt;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

} // namespace vault
