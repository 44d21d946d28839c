// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace till {

/// How the watch over one payment goes: what stands beside its state, not in it. Readings without a date are of
/// base::Clock::monotonic().
struct Watching {
    QString paymentId;
    bool asking = false; ///< a request about it is under way
    std::optional<std::chrono::milliseconds> answeredAt; ///< last look with an answer
    std::optional<std::chrono::milliseconds> nextLookAt; ///< none planned when empty
    std::optional<std::chrono::milliseconds> codeEndsAt; ///< when the QR leaves both screens; empty: it does not expire
    std::optional<QDateTime> silentSince; ///< UTC: looks since then got no answer
    bool lastAttemptFailed = false; ///< the customer may scan again (BG-R6)
    bool notCheckable = false; ///< the gateway has no check for it: only a notification tells (BG-R5)
    std::optional<base::UserText> problem; ///< what stands in the way of looking
};

/// How one account stands, for the status bar.
struct AccountStanding {
    QString id;
    QString name; ///< as people call it
    bool practice = false;
    std::optional<std::chrono::milliseconds> answeredAt; ///< last good answer
    std::optional<std::chrono::milliseconds> silentSince; ///< nothing got through since then
    /// The gateway's clock before (negative: behind) this computer's, when more than 60 s (contracts/README.md section
    /// 7).
    std::optional<std::chrono::milliseconds> clockOff;
    int percentFree = 100; ///< of the rate budget, 0 to 100
    int requestsPerMinute = 0;
    int pending = 0; ///< open payments that are watched
    bool stopped = false; ///< key or plan refused: nothing is asked until a person acts
    std::optional<base::UserText> problem;
};

} // namespace till
