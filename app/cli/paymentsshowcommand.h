// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace cli {

/// One payment with everything that happened to it.
class PaymentsShowCommand final : public Command {
public:
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString operands() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Outcome run(const QCommandLineParser& arguments, Console& console) override;
};

} // namespace cli
