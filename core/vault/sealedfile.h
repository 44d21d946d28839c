// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace vault {

/// The file `vault.sealed` on the disk; knows nothing of what is inside. Never follows a symbolic link (R52). Any
/// thread, one at a time for a file; blocks.
class SealedFile final {
public:
    explicit SealedFile(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] bool exists() const;
    /// Errors (storage): vault_missing, vault_link, vault_unreadable (also over 4 MiB).
    [[nodiscard]] base::Result<QByteArray> read() const;
    /// Replaces the file as a whole, readable by its owner alone from its first byte on (R21, R52). Errors (storage):
    /// vault_link, vault_unsaved; the file is as it was then.
    [[nodiscard]] base::Result<> write(const QByteArray& bytes) const;
    /// Renames it to "<file>.damaged", "<file>.damaged-2", ...: never over another one. Error (storage):
    /// vault_unreadable.
    [[nodiscard]] base::Result<> setAside() const;

private:
    QString m_path;
};

} // namespace vault
