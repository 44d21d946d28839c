// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/vault/secret.h"

#include <QString>
#include <span>

namespace net {

/// `text` with "****" for every piece of a secret: whole, or eight bytes and more of it, so that a cut key is found too
/// (R49). For texts of others (a gateway's message may quote the key it refused). Secrets as they are, not encoded
/// ones.
[[nodiscard]] QString withoutSecrets(const QString& text, std::span<const vault::Secret* const> secrets);

/// `text` with "****" for e-mail addresses, and for the front of long numbers: phones, cards, accounts
/// (contracts/README.md section 5, rule 17). Their last four digits stay, and so do days, amounts and ids that have
/// letters.
[[nodiscard]] QString withoutPeople(const QString& text);

/// An error without secrets: its log, its code and what its sentence quotes.
[[nodiscard]] base::Error withoutSecrets(base::Error error, std::span<const vault::Secret* const> secrets);

} // namespace net
