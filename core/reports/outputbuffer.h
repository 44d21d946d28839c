// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace reports {

/// Bytes on their way to a file, in large pieces. Borrows the device, which is open.
class OutputBuffer final {
public:
    explicit OutputBuffer(QIODevice& device)
        : m_device(&device)
    {
    }

    /// Where the next bytes go; pass() after each row.
    [[nodiscard]] QByteArray& bytes() { return m_bytes; }
    /// Writes once enough has come together. Errors: those of notWritten().
    base::Result<> pass();
    /// Writes all there is.
    base::Result<> finish();

private:
    QIODevice* m_device;
    QByteArray m_bytes;
};

} // namespace reports
