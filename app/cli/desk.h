// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/shopdata.h"
#include "core/practice/practiceservers.h"
#include "core/till/desk.h"

#include <memory>
#include <optional>

namespace cli {

/// The till of the Paydesk that runs on the folder, by its local socket; where none runs a till of our own, which takes
/// the folder's lock (its trouble comes as ledgerFailed). `practice` only where the practice gateways are to be set up
/// otherwise than usual. Errors: those of CounterLink but counter_absent, of base::openDataFolder, and practice_running
/// (the running Paydesk's practice gateways are set up already).
[[nodiscard]] base::Result<std::unique_ptr<till::Desk>> openDesk(
    const ShopData& shop, const std::optional<practice::PracticeOptions>& practice = std::nullopt);

} // namespace cli
