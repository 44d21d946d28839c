// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountlist.h"

namespace cli {

/// An account as the command line prints it. Nothing of the vault is looked at.
class AccountLine final {
public:
    AccountLine(const accounts::AccountRecord& account, bool isDefault)
        : m_account(account)
        , m_isDefault(isDefault)
    {
    }
    /// {"id","gateway","name","mode","base_url","currency","receiver","enabled","default","keys"}
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QByteArray plain() const;

private:
    const accounts::AccountRecord& m_account;
    bool m_isDefault;
};

} // namespace cli
