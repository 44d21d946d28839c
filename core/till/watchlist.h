// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/pollschedule.h"
#include "core/till/watching.h"

#include <map>
#include <set>

namespace till {

/// One payment under watch, with what was planned and seen. Times are readings of base::Clock::monotonic().
struct WatchedPayment {
    enum class Underway : std::uint8_t { Nothing, Look, LongPoll };

    payments::Payment payment; ///< as last committed
    Watched watched;
    std::optional<Look> plan;
    int spread = 0; ///< drawn for the planned look
    bool followed = false; ///< by the timetable; else it is here for a single look of a person
    Underway underway = Underway::Nothing;
    int personsLooks = 0; ///< under way for a person, beside a long poll at most
    bool personWaits = false; ///< for the look under way
    bool pollReady = false; ///< the last look went well: a long poll may follow
    bool pollNext = false; ///< the planned look is a long poll
    bool countsAsOpen = false; ///< WatchList's

    std::optional<std::chrono::milliseconds> answeredAt;
    std::optional<QDateTime> silentSince;
    bool lastAttemptFailed = false;
    bool notCheckable = false;
    std::optional<base::UserText> problem;

    /// One look that came to its end.
    struct Ended {
        std::chrono::milliseconds began;
        std::chrono::milliseconds now;
        QDateTime beganUtc;
        bool longPoll;
        bool pastEnd; ///< of the sale, when it began
    };
    /// What the end of a look says about this payment, beside its state.
    void learn(const base::Result<payments::Observation>& result, const Ended& ended);

    [[nodiscard]] bool isAsking() const { return underway != Underway::Nothing || personsLooks > 0; }
    [[nodiscard]] bool isOpen() const { return followed && !watched.closedAt; }
};

/// Money may come that no look has seen yet, and there is something to ask by: open sales, and those closed without
/// money (R3). Where money was seen already a person decides.
[[nodiscard]] bool mayBringMoney(const payments::Payment& payment);
/// A look past its end closes it or makes it unknown. Not where proven money waits for a person's decision.
[[nodiscard]] bool isAwaitingEnd(const payments::Payment& payment);
[[nodiscard]] bool isClosedUnpaid(payments::State state);
/// The gateway spoke about the payment (Gateway::readChecked): news, declined, not_confirmed.
[[nodiscard]] bool isAnswer(const base::Result<payments::Observation>& result);
/// Key or plan refused.
[[nodiscard]] bool isRefusedAccess(base::Category category);
/// The gateway was reached and would not tell, nor will by asking on: 400, 404, no sense, a code nobody knows.
[[nodiscard]] bool isRefusedLook(base::Category category);
/// Nothing got through.
[[nodiscard]] bool isSilence(base::Category category);

/// The payments of one account by id and by due time. Finding the next one among many takes no look at all of them.
class WatchList final {
public:
    [[nodiscard]] WatchedPayment* find(const QString& id);
    WatchedPayment& add(const payments::Payment& payment);
    void remove(const QString& id);

    /// The only way to change a plan: keeps the order. Call it after any change of an item; nullopt: nothing is due.
    void plan(WatchedPayment& item, std::optional<Look> look);
    /// The earliest; nullptr: none.
    [[nodiscard]] WatchedPayment* first();

    /// Of those followed and not closed.
    [[nodiscard]] int openCount() const { return m_open; }
    [[nodiscard]] QStringList ids() const;

private:
    std::map<QString, WatchedPayment> m_items;
    std::set<std::pair<std::chrono::milliseconds, QString>> m_due;
    int m_open = 0;
};

} // namespace till
