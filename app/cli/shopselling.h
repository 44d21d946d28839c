// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/shopdata.h"
#include "app/counter/sellingaccount.h"
#include "core/base/clock.h"

namespace cli {

/// An account to charge at, by its id; with --practice the built-in ones, and those of the shop that take no real
/// money. Errors: account_unknown (not_found), account_off (not_found), account_mode (validation: it is for practice,
/// or for real money, alone); those of app::mayPractise and of readAccounts.
[[nodiscard]] base::Result<accounts::AccountRecord> chargeableAccount(const ShopData& shop, const QString& id);

/// What a sale at this account is paid by unless told: its default method, else the first that its gateway offers.
[[nodiscard]] QString usualMethod(const accounts::AccountRecord& account);

/// The accounts of the shop that belong to this run, with their keys, for a till of our own; opens the vault, which may
/// ask for the passphrase. Those whose keys are not at hand are left out, except `needed`. Errors: those of
/// readAccounts and ShopVault::openExisting, and for `needed` those of loadCredentials.
[[nodiscard]] base::Result<app::SellingAccounts> sellingAccounts(
    const ShopData& shop, const QCommandLineParser& arguments, const base::Clock& clock, const QString& needed);

} // namespace cli
