// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services.h"

#include <QStringList>

namespace app {

/// The options of the desktop program.
struct CommandLine {
    enum class Outcome : std::uint8_t { Run, Done, WrongUsage };

    Outcome outcome = Outcome::Run;
    /// For the terminal: help, version, or what is wrong. Empty to run.
    QString answer;
    /// Empty: the usual one.
    QString dataFolder;
    StartOptions start;
};

/// Works before the application object exists: the scale must be known by then.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments);

/// The options for the next start after this one, without the program's name: without --practice once the person chose
/// anew whether to practise.
[[nodiscard]] QStringList optionsAgain(const QStringList& arguments, bool practiceChanged);

} // namespace app
