// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/shopdata.h"
#include "core/practice/practiceservers.h"
#include "core/till/desk.h"

#include <memory>
#include <optional>

namespace cli {

/// How a command's desk comes about where no Paydesk runs.
struct DeskWish {
    QString account; ///< whose gateway is to be asked; empty: none, the ledger alone changes
    std::optional<practice::PracticeOptions> practice = {}; ///< practice gateways set up otherwise than usual
    /// Of PracticeThread::numberOnPhone, where the practice gateways are our own.
    std::function<void(const QString& gateway, const QString& key, const QString& number)> numberOnPhone = {};
};

/// The till of the Paydesk that runs on the folder, by its local socket; where none runs a till of our own, which takes
/// the folder's lock (its trouble comes as ledgerFailed) and has the shop's accounts where one is needed. Errors: those
/// of CounterLink but counter_absent, of base::openDataFolder and of sellingAccounts, and practice_running (the running
/// Paydesk's practice gateways are set up already).
[[nodiscard]] base::Result<std::unique_ptr<till::Desk>> openDesk(
    const ShopData& shop, const QCommandLineParser& arguments, const DeskWish& wish);

} // namespace cli
