// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/jsonwriter.h"

namespace cli {

/// JSON lines with a code and a clock value -> whether the official SDK accepts the code at that time.
class KhqrVerifyCommand final : public Command {
public:
    explicit KhqrVerifyCommand(const base::Clock& clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] Outcome run(const QCommandLineParser& arguments, Console& console) override;

private:
    void answer(const base::Json& line, base::JsonWriter& out) const;

    const base::Clock& m_clock;
};

} // namespace cli
