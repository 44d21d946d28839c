// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>
#include <memory>

namespace reports {

/// A file that is there whole or not at all: written beside its place under a name of its own, for its owner alone,
/// and renamed over the place by commit(). Without commit() nothing is left and what stood there stays.
class NewFile final {
public:
    /// What stands there may only be a regular file. Errors (storage): export_full, export_place.
    [[nodiscard]] static base::Result<NewFile> begin(const QString& place);

    NewFile(NewFile&&) noexcept = default;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    [[nodiscard]] QFile& device() { return *m_file; }
    /// Of the unfinished file, for what opens it by name.
    [[nodiscard]] const QString& unfinished() const { return m_unfinished; }
    /// On the disk, also after a power cut, when this returns without error.
    base::Result<> commit();

private:
    NewFile(std::unique_ptr<QFile> file, QString unfinished, QString place);

    std::unique_ptr<QFile> m_file; ///< null when moved from
    QString m_unfinished;
    QString m_place;
    bool m_isThere = false;
};

/// The error of a file that could not be written, by the system's number: export_full or export_place. `file` is for
/// the log.
[[nodiscard]] tl::unexpected<base::Error> notWritten(const QString& file, int errorNumber);

} // namespace reports
