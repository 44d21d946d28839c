// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountrecord.h"

/// Where gateways would send their notices to (contracts/README.md section 5, rule 1).
namespace accounts {

/// What the owner types as the shop's address on the internet, of a tunnel or a router: https, a host that others can
/// reach too, a port and a path if need be, and nothing else. Blanks around it and slashes at its end are dropped.
/// Errors (validation): public_address; public_address_local for a host that only this shop reaches.
[[nodiscard]] base::Result<QUrl> readPublicAddress(const QString& typed);

/// The address of one account, in ASCII: "<public>/hooks/<gateway id>/<account id>/<token>". Empty where the shop has
/// no public address or the account no token.
[[nodiscard]] QString webhookAddress(const QUrl& publicAddress, const AccountRecord& account);

/// 128 random bits in hex: nobody guesses the address. No secret: the gateway and its mails know it, and no notice is
/// believed for it.
[[nodiscard]] QString newWebhookToken();
[[nodiscard]] bool isWebhookToken(const QString& text);

} // namespace accounts
