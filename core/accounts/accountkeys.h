// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountrecord.h"
#include "core/vault/vault.h"

namespace accounts {

/// What an account signs its requests with, out of the vault. Errors: those of Vault::load; key_unavailable (auth) for
/// a secret the account has and the vault does not give, which is how a keyring that was left locked looks.
void loadCredentials(
    vault::Vault& vault, const AccountRecord& account, std::function<void(base::Result<gateways::Credentials>)> done);

} // namespace accounts
