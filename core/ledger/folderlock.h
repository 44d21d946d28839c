// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace ledger {

/// The data folder has one owner at a time (R19): an OS lock on the file `lock`, held open while this object lives and
/// given up by the system however the process ends. The file stays; only the lock counts.
class FolderLock final {
public:
    /// Error ledger_locked when another process (or object) holds it; ledger_link for a symbolic link; ledger_network
    /// when the folder lies on a network file system; ledger_full, ledger_read_only, ledger_io for the file itself.
    /// Does not wait.
    [[nodiscard]] static base::Result<FolderLock> take(const QString& folder);

    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int file)
        : m_file(file)
    {
    }

    int m_file;
};

} // namespace ledger
