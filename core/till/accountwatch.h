// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/accountconnection.h"
#include "core/till/paidlist.h"
#include "core/till/watchlist.h"

namespace till {

/// What is watched at one account and when each payment is due. Sends nothing: StatusTracker asks. One thread.
class AccountWatch final {
public:
    /// All outlive this.
    AccountWatch(AccountConnection& connection, const base::Clock& clock, base::Scheduler& scheduler)
        : list(connection, clock, scheduler)
        , m_connection(connection)
        , m_clock(clock)
        , m_profile(connection.gateway().pollProfile())
        , m_schedule(m_profile)
    {
    }

    [[nodiscard]] AccountConnection& connection() const { return m_connection; }
    [[nodiscard]] WatchedPayment* find(const QString& id) { return m_list.find(id); }
    [[nodiscard]] QStringList ids() const { return m_list.ids(); }
    [[nodiscard]] int openCount() const { return m_list.openCount(); }

    /// The item of a payment, there or new; a new one is not followed yet.
    WatchedPayment& item(const payments::Payment& payment);
    /// Takes over what was committed: follows the payment, goes on or ends, as its state wants.
    void update(WatchedPayment& item, const payments::Payment& payment);
    void setFront(const QString& paymentId);
    /// AccountConnection::rename, and all that was said with the old name is said with the new one. False: it is called
    /// as before.
    bool rename(const gateways::AccountProfile& profile);
    /// A look begins, with `asking` set in the item, or it has ended: the timetable of its payment is made anew.
    void replan(WatchedPayment& item);
    /// The next look gets another jitter.
    void redraw(WatchedPayment& item) { item.spread = m_random.bounded(-1000, 1001); }
    /// The gateway's clock is not where it was taken to be: every end is read again.
    void rereadExpiries();
    /// Money may come for it, or its end by the clock.
    [[nodiscard]] bool isToWatch(const payments::Payment& payment) const;
    /// Nothing is to come for it any more, neither an answer nor a look.
    [[nodiscard]] static bool isDone(const WatchedPayment& item);
    void remove(const QString& id) { m_list.remove(id); }

    /// The look to make now: the front sale's before the oldest; nullptr: none is due.
    [[nodiscard]] WatchedPayment* nextDue();
    /// When the earliest planned one is due.
    [[nodiscard]] std::optional<std::chrono::milliseconds> firstDueAt();
    [[nodiscard]] std::optional<std::chrono::milliseconds> frontDueAt();
    /// With requests as scarce as they are now, the next one is kept for the front sale, whose turn is at this moment.
    [[nodiscard]] std::optional<std::chrono::milliseconds> keptForFrontUntil(const WatchedPayment& due);
    /// The sale is over when its last look found no money.
    [[nodiscard]] bool isPastEnd(const WatchedPayment& item) const;
    /// Whether a look begun at `began` is past the end of the sale.
    [[nodiscard]] bool isPastEnd(const WatchedPayment& item, std::chrono::milliseconds began) const;
    /// A look begun at `began` that proved nothing, or could not be made, ends the sale all the same.
    [[nodiscard]] bool isEndedByClock(const WatchedPayment& item, std::chrono::milliseconds began) const;
    /// The late looks were refused too: an open sale is unknown then.
    [[nodiscard]] bool isGivenUp(const WatchedPayment& item) const;

    [[nodiscard]] Watching shown(const WatchedPayment& item) const;
    [[nodiscard]] AccountStanding standing() { return m_connection.standing(openCount()); }

    /// A look at the list comes in place of this look, which is due.
    [[nodiscard]] bool goesByList(const WatchedPayment& due) const;
    /// Those that a look at the list is as good for as one of their own: it can say paid, and no more than that.
    [[nodiscard]] QStringList listed();
    /// Money for it would be in the list.
    [[nodiscard]] QSet<QString> wantedOfList();
    /// When the oldest of them was made, on the gateway's clock.
    [[nodiscard]] QDateTime listFrom();

    PaidList list;
    int looks = 0; ///< under way, long polls not counted
    int longPolls = 0; ///< under way

private:
    void begin(WatchedPayment& item);
    void readExpiry(WatchedPayment& item) const;
    [[nodiscard]] bool isListed(const WatchedPayment& item) const;
    [[nodiscard]] bool mayPoll(const WatchedPayment& item) const;
    [[nodiscard]] bool isStillDue(WatchedPayment& item);
    [[nodiscard]] std::chrono::milliseconds toMonotonic(const QDateTime& wall) const;

    AccountConnection& m_connection;
    const base::Clock& m_clock;
    const gateways::PollProfile& m_profile;
    PollSchedule m_schedule;
    WatchList m_list;
    QString m_front;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
};

} // namespace till
