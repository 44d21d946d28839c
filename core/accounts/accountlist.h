// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountrecord.h"

namespace accounts {

/// All accounts of a shop, in the order people gave them.
struct AccountList {
    QList<AccountRecord> accounts;
    QStringList retired; ///< ids of accounts that were removed: their sales stand in the ledger, no other gets them
    QString preferred; ///< id of the account a sale begins with; empty: the first enabled one
    QUrl publicAddress; ///< of the shop, as readPublicAddress() gives it; empty: it has none
    QList<std::pair<QString, base::Json>> unknown; ///< members of a later Paydesk beside the list

    [[nodiscard]] const AccountRecord* find(QStringView id) const;
    /// The preferred one where it is there and enabled, else the first enabled one; nullptr: none.
    [[nodiscard]] const AccountRecord* first() const;

    /// An id that no account has or had: the gateway's own, else with a number.
    [[nodiscard]] QString freeId(const QString& gateway) const;
    [[nodiscard]] bool isTaken(const QString& id) const { return find(id) != nullptr || retired.contains(id); }
    /// Takes an account out; its id is retired.
    void remove(const QString& id);
    /// Where the shop has a public address, every account gets its token.
    void completeTokens();

    /// Strict: one JSON object by base::Json with "version" 1 and "accounts"; every known member of its type; ids valid
    /// and each once; every account sound (AccountRecord::check without needs). Errors: accounts_newer (storage) for a
    /// higher version, else those of Json and check, with the way to the place in the log.
    [[nodiscard]] static base::Result<AccountList> parse(QByteArrayView text);
    /// An account a line; what parse() reads back.
    [[nodiscard]] QByteArray text() const;
};

/// Reads `accounts.json`; a missing file is an empty list. A file that cannot be understood is renamed to
/// "<file>.damaged", "<file>.damaged-2", ...: never replaced by an empty one in silence. Never follows a symbolic link
/// (R52). Errors (storage): accounts_link, accounts_unreadable, accounts_newer (left where it is), accounts_damaged.
/// Blocks; any thread, one at a time for a file.
[[nodiscard]] base::Result<AccountList> readAccounts(const QString& file);

/// Replaces the file as a whole, readable by its owner alone (R21, R52). Errors (storage): accounts_link,
/// accounts_unsaved.
[[nodiscard]] base::Result<> writeAccounts(const QString& file, const AccountList& list);

} // namespace accounts
