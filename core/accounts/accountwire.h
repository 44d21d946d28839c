// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountrecord.h"
#include "core/net/qthttptransport.h"

namespace accounts {

/// Among an account's credentials where its proxy asks for a password; no gateway ever gets it.
inline constexpr QLatin1StringView ProxyPassword{"proxy_password"};

/// How the account's requests go out: its name for sentences, and its proxy with the password among `credentials`.
[[nodiscard]] net::QtHttpTransport::Options wireOptions(
    const AccountRecord& account, const gateways::Credentials& credentials);

} // namespace accounts
