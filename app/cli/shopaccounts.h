// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/shopdata.h"
#include "core/accounts/accountlist.h"
#include "core/ledger/folderlock.h"

namespace cli {

/// ShopData for verbs about real accounts: --practice is wrong usage there.
[[nodiscard]] tl::expected<ShopData, WrongUsage> realShop(const QCommandLineParser& arguments);

/// The one account named on the command line. Wrong usage: none or several.
[[nodiscard]] tl::expected<QString, WrongUsage> namedAccount(const QCommandLineParser& arguments);

/// Error (unsupported) gateway_unknown, with the ids that there are.
[[nodiscard]] base::Error unknownGateway(const QString& id);

/// Error (not_found): account_unknown; those of readAccounts.
[[nodiscard]] base::Result<accounts::AccountRecord> readAccount(const ShopData& shop, const QString& id);

/// The list with the folder's lock, so that nothing else changes it meanwhile.
struct LockedAccounts {
    ledger::FolderLock lock;
    accounts::AccountList list;
};
/// Errors: those of base::openDataFolder, FolderLock (a running Paydesk holds it) and readAccounts.
[[nodiscard]] base::Result<LockedAccounts> lockAccounts(const ShopData& shop);

} // namespace cli
