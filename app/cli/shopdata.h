// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/counter/shopfolder.h"
#include "core/ledger/reader.h"

namespace cli {

/// Which shop's data a verb works on: --data and --practice.
class ShopData final {
public:
    /// Wrong usage: an empty --data.
    [[nodiscard]] static tl::expected<ShopData, WrongUsage> from(const QCommandLineParser& arguments);

    [[nodiscard]] const app::ShopFolder& folder() const { return m_folder; }
    [[nodiscard]] bool practice() const { return m_practice; }
    [[nodiscard]] QString ledger() const { return m_folder.ledger(m_practice); }

    /// Beside a running Paydesk or without one; makes nothing. Errors: ledger_missing (a shop without any sale yet),
    /// those of ledger::Reader.
    [[nodiscard]] base::Result<std::unique_ptr<ledger::Reader>> openReader() const;

private:
    ShopData(const QString& folder, bool practice)
        : m_folder(folder)
        , m_practice(practice)
    {
    }

    app::ShopFolder m_folder;
    bool m_practice;
};

/// By id, sale number ("S-12", "12"), the gateway's own key or the number of the money. Error (not_found):
/// payment_unknown; (validation):
/// payment_ambiguous, where several payments have a number that none has as its gateway's key.
[[nodiscard]] base::Result<payments::Payment> findPayment(const ledger::Records& records, const QString& name);

} // namespace cli
