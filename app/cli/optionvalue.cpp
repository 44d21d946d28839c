// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/optionvalue.h"

namespace cli {

using namespace Qt::StringLiterals;

std::optional<int> wholeNumber(
    const QCommandLineParser& arguments, const QString& option, int fallback, int least, int most)
{
    if (!arguments.isSet(option))
        return fallback;
    bool isNumber = false;
    const int value = arguments.value(option).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

tl::expected<practice::PracticeOptions, WrongUsage> readPracticeOptions(const QCommandLineParser& arguments)
{
    constexpr int MostSpeed = practice::PracticeClock::MaxSpeed;
    practice::PracticeOptions options;
    const auto speed = wholeNumber(arguments, u"speed"_s, 1, 1, MostSpeed);
    if (!speed)
        return tl::unexpected<WrongUsage>({u"The speed is a whole number from 1 to %1."_s.arg(MostSpeed)});
    const auto expiry = wholeNumber(arguments, u"expiry"_s, 0, 15, 86400);
    if (!expiry)
        return tl::unexpected<WrongUsage>({u"The expiry is a whole number of seconds from 15 to 86400."_s});
    options.speed = *speed;
    if (arguments.isSet(u"expiry"_s))
        options.expiry = std::chrono::seconds(*expiry);
    return options;
}

} // namespace cli
