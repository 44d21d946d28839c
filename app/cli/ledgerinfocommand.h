// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/base/clock.h"

namespace cli {

/// What a ledger holds, where its chain ends, and its last and next backup.
class LedgerInfoCommand final : public Command {
public:
    /// `clock` outlives this.
    explicit LedgerInfoCommand(const base::Clock& clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] Outcome run(const QCommandLineParser& arguments, Console& console) override;

private:
    const base::Clock& m_clock;
};

} // namespace cli
