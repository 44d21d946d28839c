// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/base/clock.h"

namespace cli {

/// Takes the payments of an exported file into the ledger, lists such imports and takes one back.
class LedgerImportCommand final : public Command {
public:
    /// `clock` outlives this.
    explicit LedgerImportCommand(const base::Clock& clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Outcome run(const QCommandLineParser& arguments, Console& console) override;

private:
    const base::Clock& m_clock;
};

} // namespace cli
