// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/outputbuffer.h"

#include "core/reports/newfile.h"

#include <cerrno>

namespace reports {

namespace {

constexpr qsizetype Piece = qsizetype{256} * 1024;

} // namespace

base::Result<> OutputBuffer::pass()
{
    return m_bytes.size() < Piece ? base::Result<>() : finish();
}

base::Result<> OutputBuffer::finish()
{
    errno = 0;
    if (m_device->write(m_bytes) != m_bytes.size()) {
        const int system = errno;
        return notWritten(m_device->errorString(), system == 0 ? EIO : system);
    }
    m_bytes.resize(0); // keeps what was reserved
    return {};
}

} // namespace reports
