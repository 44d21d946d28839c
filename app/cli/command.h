// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace cli {

/// The exit status, part of the command line's contract (DESIGN.md section 6).
enum class Exit : int {
    Done = 0,
    Refused = 1, ///< or failed
    WrongUsage = 2,
    NotConfirmed = 3, ///< the time of --wait is over
};

/// One sentence about how the command was called; the caller shows the synopsis with it.
struct WrongUsage {
    QString sentence;
};

using Outcome = tl::expected<Exit, WrongUsage>;

/// One verb of the command line.
class Command {
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString verb() const = 0; ///< one or two words: "khqr make"
    [[nodiscard]] virtual QString operands() const = 0; ///< what follows the verb, for the synopsis: "FILE..."
    [[nodiscard]] virtual QString description() const = 0; ///< some lines for --help, the first says it all
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// `arguments` has already parsed what stands after the verb.
    [[nodiscard]] virtual Outcome run(const QCommandLineParser& arguments, Console& console) = 0;
};

} // namespace cli
