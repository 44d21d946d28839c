// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/ledger/reading.h"
#include "core/ledger/records.h"

namespace cli {

/// The options that say which payments a verb is about, and in which order.
class FilterOptions final {
public:
    [[nodiscard]] static QList<QCommandLineOption> all();
    /// For the synopsis.
    [[nodiscard]] static QString operands();
    /// Lines for --help, one an option, each ended.
    [[nodiscard]] static QString description();

    /// Every payment, the newest sale number first, where nothing is said.
    [[nodiscard]] static tl::expected<ledger::Reading::List, WrongUsage> read(const QCommandLineParser& arguments);
    /// The list again, with the sale that the filter names found in the ledger.
    [[nodiscard]] static base::Result<ledger::Reading::List> found(
        ledger::Reading::List list, const ledger::Records& records);
};

} // namespace cli
