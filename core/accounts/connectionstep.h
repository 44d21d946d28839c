// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/gateways/ratewindow.h"
#include "core/net/http.h"

#include <chrono>

namespace accounts {

/// One thing a connection test looked at, in the order they build on each other.
struct ConnectionStep {
    enum class What : std::uint8_t {
        Name, ///< the host's name is known
        Line, ///< a secure line to the host
        Clock, ///< the service's clock and this computer's agree
        Key, ///< the service answers and takes the key
    };
    enum class Verdict : std::uint8_t { Passed, Warning, Failed, NotReached };

    What what;
    Verdict verdict;
    base::UserText detail; ///< what was seen; empty: nothing
    base::UserText advice; ///< two short sentences; empty when passed or not reached
};

/// "name", "line", "clock", "key".
[[nodiscard]] QLatin1StringView toWord(ConnectionStep::What what);
/// "passed", "warning", "failed", "not_reached".
[[nodiscard]] QLatin1StringView toWord(ConnectionStep::Verdict verdict);

/// What one question to a gateway brought, to be judged step by step.
struct ConnectionFacts {
    QString service; ///< the gateway's own name
    QUrl address; ///< of the account
    std::optional<std::chrono::milliseconds> lookedUpIn; ///< none: the name was not looked up apart
    std::optional<base::Error> unknownHost; ///< nothing was sent then
    std::optional<net::HttpResponse> response; ///< none: no answer
    QDateTime answeredAt; ///< UTC, our clock
    std::chrono::milliseconds took{0};
    std::optional<gateways::RateWindow> rate;
    std::optional<base::Error> trouble; ///< of the wire or of what the answer says
};

/// All four, always in order. After the first that failed none is reached, but the clock: an answer tells its time
/// whatever else it says. Limits of contracts/README.md section 7: more than a minute apart is a warning; 300 s are
/// what signed times may be off (R33).
[[nodiscard]] QList<ConnectionStep> judge(const ConnectionFacts& facts);

} // namespace accounts
