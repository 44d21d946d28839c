// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountrecord.h"

#include <optional>
#include <vector>

namespace app {

/// An account with everything it takes to sell at it. One that is not enabled is watched alone: money for its codes may
/// still come.
struct SellingAccount {
    accounts::AccountRecord record;
    std::optional<gateways::Credentials> credentials; ///< nullopt: not at hand now; the counter keeps those it has

    /// Whether it can take the other's place while sales are under way: nothing differs but names and the like. Both
    /// have credentials.
    [[nodiscard]] bool isSameButForNames(const SellingAccount& other) const;
    [[nodiscard]] gateways::Credentials duplicateKeys() const;
};

/// In the order people gave them.
using SellingAccounts = std::vector<SellingAccount>;

/// Whether an account may be sold at beside the practice accounts, or beside real ones: money to try with never comes
/// into the ledger of the real one, and real money never into that of practice (R50).
[[nodiscard]] bool belongsTo(bool practice, const accounts::AccountRecord& account);

/// Whether practice may ask at the account's address, whatever its kind says: never where any gateway takes real
/// money. Error (validation): practice_address.
[[nodiscard]] base::Result<> mayPractise(const accounts::AccountRecord& account);

} // namespace app
