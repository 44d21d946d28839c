// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QIODevice>
#include <memory>

namespace reports {

/// The lines of a file, one after the other, without reading all of it. Borrows the device, which is open. A byte order
/// mark in front is no part of the first line.
class LineSource final {
public:
    static constexpr qsizetype LongestLine = qsizetype{1024} * 1024;

    explicit LineSource(QIODevice& device)
        : m_device(&device)
    {
    }

    struct Line {
        qint64 number = 0; ///< from 1
        QByteArrayView text; ///< with its line end; until the next call
        bool isTooLong = false; ///< then the text is cut off
    };
    /// nullopt at the end. Error (storage): import_unreadable.
    [[nodiscard]] base::Result<std::optional<Line>> next();
    /// The next line's first byte that is no blank, without taking it; 0 at the end.
    [[nodiscard]] base::Result<char> peek();
    /// Bytes taken so far.
    [[nodiscard]] qint64 position() const { return m_taken; }
    /// SHA-256 of all bytes, once the end was reached.
    [[nodiscard]] QByteArray fingerprint() const { return m_hash->result(); }

private:
    /// False at the end of the file.
    [[nodiscard]] base::Result<bool> fill();

    QIODevice* m_device;
    std::unique_ptr<QCryptographicHash> m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    QByteArray m_bytes;
    qsizetype m_from = 0; ///< in m_bytes, what is not taken yet
    qint64 m_taken = 0;
    qint64 m_number = 0;
    bool m_isBegun = false;
};

} // namespace reports
