// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace app {

/// The names in a shop's data folder (DESIGN.md section 6). Touches nothing by itself; any thread.
class ShopFolder final {
public:
    /// Where the window and the command line look when no folder is named.
    [[nodiscard]] static QString usual();

    /// `path` is made absolute; it need not be there yet.
    explicit ShopFolder(const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString ledger(bool practice) const;
    [[nodiscard]] QString backups() const;
    [[nodiscard]] QString logs() const;
    [[nodiscard]] QString settings() const;
    [[nodiscard]] QString accounts() const;
    [[nodiscard]] QString customers() const;
    /// Where the running Paydesk listens: in the folder, or where the folder's name is too long for a socket, in the
    /// user's runtime folder under a name made of it.
    [[nodiscard]] QString socket() const;

    /// Whether any account is written down. Reads accounts.json; a missing file is none. Errors: accounts_unreadable.
    [[nodiscard]] base::Result<bool> hasAccounts() const;
    /// Whether a file for other programs may be written there: not over a ledger, real or practice, or anything else
    /// that Paydesk keeps here, whatever road leads to it. Looks at the disk. Error (storage): export_onto_data.
    [[nodiscard]] base::Result<> checkExportTarget(const QString& file) const;

private:
    QString m_path;
};

} // namespace app
