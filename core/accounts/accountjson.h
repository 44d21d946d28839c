// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountrecord.h"
#include "core/base/jsonwriter.h"

/// One account in accounts.json.
namespace accounts {

/// "id", "gateway", "name", "mode", "base_url" and "currency" must be there; the others may be left out. Errors: those
/// of base::Json's accessors, "schema" for words that mean nothing, those of AccountRecord::check.
[[nodiscard]] base::Result<AccountRecord> readAccount(const base::Json& object);
void writeAccount(base::JsonWriter& json, const AccountRecord& account);

/// The members of `object` that are not among `known`, in their order.
[[nodiscard]] QList<std::pair<QString, base::Json>> membersBeside(const base::Json& object, const QStringList& known);

} // namespace accounts
