// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountrecord.h"

#include <vector>

namespace app {

/// An account with everything it takes to sell at it.
struct SellingAccount {
    accounts::AccountRecord record;
    gateways::Credentials credentials;

    /// Whether it can take the other's place while sales are under way: nothing but names differ.
    [[nodiscard]] bool isSameButForNames(const SellingAccount& other) const;
    [[nodiscard]] SellingAccount duplicate() const;
};

/// In the order people gave them.
using SellingAccounts = std::vector<SellingAccount>;

} // namespace app
