// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/practice/practiceservers.h"

#include <optional>

namespace cli {

/// The option's whole number, `fallback` where it is not given; nullopt when it is none from `least` to `most`.
[[nodiscard]] std::optional<int> wholeNumber(
    const QCommandLineParser& arguments, const QString& option, int fallback, int least, int most);

/// --speed and --expiry of the practice gateways.
[[nodiscard]] tl::expected<practice::PracticeOptions, WrongUsage> readPracticeOptions(
    const QCommandLineParser& arguments);

} // namespace cli
