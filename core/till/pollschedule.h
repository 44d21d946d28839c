// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"

#include <optional>

/// The engine that joins gateways and ledger.
namespace till {

/// One payment that is looked after. Every time is a reading of base::Clock::monotonic(), so that setting the wall
/// clock expires nothing; `expiresAt` is converted once, when the payment is created or read back after a start.
struct Watched {
    std::chrono::milliseconds lastLookAt{
        0}; ///< when the last answered look began, or past the end a refused one; before one, when the code was shown
    std::chrono::milliseconds lastTryAt{0}; ///< when the last of `failedLooks` began; means nothing without them
    std::chrono::milliseconds since{0}; ///< when the watch began: the code was shown, or what to ask by was learnt
    std::chrono::milliseconds expiresAt{0}; ///< where the gateway gives none, the profile's ownLife after it was shown
    bool isAskable = true; ///< there is something to ask the gateway by
    std::optional<std::chrono::milliseconds> closedAt; ///< expired, failed or cancelled since; empty while it is open
    /// The first look past the end that the gateway refused, where none was answered since: the late looks count from
    /// here.
    std::optional<std::chrono::milliseconds> refusedAt;
    /// Pending or processing: past its end it owes a look, which makes it expired, failed or unknown.
    bool awaitsEnd = false;
    bool isFront = false; ///< on the screen
    bool hasRivals = false; ///< other open sales share the account: they give way before the front one does
    int failedLooks = 0; ///< in a row, without any answer
};

struct Look {
    std::chrono::milliseconds at{0}; ///< monotonic; in the past: due now
    /// When this look is answered "open" the sale is over: Said::Expired with Evidence::None. Unanswered, it comes
    /// again.
    bool endsSale = false;

    friend bool operator==(const Look&, const Look&) = default;
};

/// The timetable of contracts/README.md section 8 and DESIGN.md section 7 (poll intervals), as a pure function.
/// - Open: every `interval` plus or minus `jitter` on the screen, every 15 s elsewhere, until `expiresAt` plus
///   `afterExpiry`; the look at that moment ends the sale. Profiles may slow down, pause, or name the looks after
///   `expiresAt` (PollProfile).
/// - Not askable: none but the one that ends it, where the profile ends sales by the clock.
/// - Closed without money, or open beyond that moment (unknown, or looks are refused): the profile's late looks,
///   counted from there, then +1 h and +24 h while more than half the budget is free. Looks missed while the app was
///   off become one.
/// - Pending or processing beyond that moment (the end could not be written): every five minutes, however late.
/// - With less than a fifth of the budget free intervals stretch, up to 15 s on the screen (only when nothing else can
///   give way) and a minute elsewhere.
/// - Looks without an answer wait a second, doubling to a minute (R27), where that is longer.
class PollSchedule final {
public:
    /// `profile` must outlive the schedule.
    explicit PollSchedule(const gateways::PollProfile& profile)
        : m_profile(profile)
    {
    }

    /// `percentFree` is the account's budget (0 to 100), `spread` a random number from -1000 to 1000 drawn for this
    /// look. nullopt: no further look. Draw `spread` once a look: a look planned anew may move by the jitter.
    [[nodiscard]] std::optional<Look> next(
        const Watched& watched, std::chrono::milliseconds now, int percentFree, int spread) const;

private:
    [[nodiscard]] std::chrono::milliseconds endOf(const Watched& watched) const
    {
        return watched.expiresAt + m_profile.afterExpiry;
    }
    [[nodiscard]] std::chrono::milliseconds whileOpen(const Watched& watched, int percentFree, int spread) const;
    [[nodiscard]] std::optional<Look> afterwards(
        const Watched& watched, std::chrono::milliseconds now, int percentFree) const;
    [[nodiscard]] std::chrono::milliseconds interval(const Watched& watched, int percentFree, int spread) const;

    const gateways::PollProfile& m_profile;
};

} // namespace till
