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

/// An error without them: its log, its code and what its sentence quotes.
[[nodiscard]] base::Error withoutSecrets(base::Error error, std::span<const vault::Secret* const> secrets);

} // namespace net
