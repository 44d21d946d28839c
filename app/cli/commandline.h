// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace cli {

/// Finds the verb among the arguments and runs its command:
///     paydesk-cli [--data DIR] [--practice] [--json] VERB ...
/// The options of all verbs may also stand behind the verb. --data and --practice are for verbs that use the shop's
/// data; making and reading codes needs neither.
class CommandLine {
public:
    explicit CommandLine(std::vector<std::unique_ptr<Command>> commands)
        : m_commands(std::move(commands))
    {
    }

    /// `arguments` without the program's own name. Refused also when the answers cannot be written.
    [[nodiscard]] Exit run(const QStringList& arguments, Console& console) const;

private:
    [[nodiscard]] Exit dispatch(const QStringList& arguments, Console& console) const;
    [[nodiscard]] Command* find(const QStringList& words, qsizetype& used) const;
    [[nodiscard]] Exit runVerb(Command& command, const QStringList& arguments, Console& console) const;
    [[nodiscard]] Exit wrongUsage(const QString& sentence, const QString& usage, Console& console) const;
    /// Of the verbs that begin with `group` ("payments"); of all where none does.
    [[nodiscard]] QString help(const QString& group = {}) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace cli
