// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/conversation.h"
#include "app/cli/shopdata.h"

namespace cli {

/// What payments check, cancel and mark share: finds the named payment in the ledger, opens a desk, lets `ask` begin,
/// and talks until the answer is there.
class PaymentDesk final {
public:
    using Ask = std::function<void(till::Desk& desk, const payments::Payment& payment, Conversation& conversation)>;

    enum class Asks : std::uint8_t { Gateway, LedgerAlone };
    /// Wrong usage: not exactly one payment named.
    [[nodiscard]] static Outcome run(const QCommandLineParser& arguments, Console& console, Asks whom, const Ask& ask);
};

} // namespace cli
