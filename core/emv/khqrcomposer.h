// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/emv/khqr.h"

#include <QByteArrayView>
#include <algorithm>
#include <array>

namespace emv {

/// Lower-case hex.
[[nodiscard]] QString hexMd5(QByteArrayView bytes);

/// The text under construction. All fields at their limits take 520 units; those of a template that is already known
/// to be too long are dropped, so that nothing grows past that.
class KhqrComposer final {
public:
    void add(QLatin1StringView tag, QStringView value)
    {
        put(tag);
        putLength(m_size, value.size());
        m_size += 2;
        put(value);
    }

    void add(QLatin1StringView tag, QLatin1StringView value)
    {
        put(tag);
        putLength(m_size, value.size());
        m_size += 2;
        put(value);
    }

    /// Between these two go the parts of a template.
    void open(QLatin1StringView tag)
    {
        put(tag);
        m_size += 2;
        m_opened = m_size;
    }
    void close(int tag)
    {
        const qsizetype length = m_size - m_opened;
        if (length <= TemplateLimit) {
            putLength(m_opened - 2, length);
            return;
        }
        if (m_tooLong == 0)
            m_tooLong = tag;
        m_size = m_opened - 4;
    }

    /// The template longer than 99, or 0.
    [[nodiscard]] int tooLong() const { return m_tooLong; }

    /// Puts the checksum behind everything; the composer is used up.
    [[nodiscard]] Khqr finish();

private:
    static constexpr qsizetype TemplateLimit = 99;
    static constexpr qsizetype Capacity = 640;

    void put(QLatin1StringView text)
    {
        std::copy(text.begin(), text.end(), m_text.begin() + m_size);
        m_size += text.size();
    }
    void put(QStringView text)
    {
        std::copy_n(text.utf16(), text.size(), m_text.begin() + m_size);
        m_size += text.size();
    }
    void putLength(qsizetype at, qsizetype length)
    {
        m_text[static_cast<std::size_t>(at)] = static_cast<char16_t>(u'0' + length / 10);
        m_text[static_cast<std::size_t>(at + 1)] = static_cast<char16_t>(u'0' + length % 10);
    }

    std::array<char16_t, Capacity> m_text; // NOLINT(cppcoreguidelines-pro-type-member-init): m_size says what is set
    qsizetype m_size = 0;
    qsizetype m_opened = 0;
    int m_tooLong = 0;
};

} // namespace emv
