// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <memory>

struct sqlite3;

/// Keeps everybody else from committing to a ledger, as a virus scanner or a slow disk does: the write lock is held
/// from the constructor until the end. Reading goes on.
class LedgerHold final {
public:
    explicit LedgerHold(const QString& file);

    /// False when the lock was not to be had.
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
    bool m_holds = false;
};
