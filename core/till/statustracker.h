// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/accountwatch.h"

#include <QObject>

namespace till {

/// Looks after every payment that may still bring money, at all accounts (contracts/README.md section 8): the front
/// sale first, then the oldest due; one request in flight a payment and five looks an account (Qt opens six connections
/// a host: one stays free for a create). Only a person's look may run beside a long poll.
///
/// - With more than five open sales at an account whose gateway lists what was paid, one look at the list stands for
/// the
///   looks at all of them, until each one's expiry (contracts/README.md section 8).
/// - Long polls only for the front sale, while its code lives, after an answered look and while half of the budget
///   is free; as long as one is open the sale needs no other looks.
/// - An account that gives no answer is tried by one look at a time (R27); all that is due goes on at the first answer.
/// - A refused key or plan stops the account until a person's look or a create is answered.
/// - A sale whose looks the gateway refuses past its end, the late ones too, is unknown. Silence ends nothing.
/// - Sales close only by an answered look past their end, and that end is read on the gateway's clock (GatewayTime) and
///   then kept on the monotonic one: setting this computer's clock changes nothing.
///
/// One thread; signals are sent there and may be answered by calls. Writes nothing: what it sees goes to `Write`.
class StatusTracker final : public QObject {
    Q_OBJECT

public:
    /// What a look saw, for the ledger; the payment as committed comes back by follow(). False: it could not be
    /// written, and is asked for again soon.
    using Write = std::function<bool(const QString& paymentId, const payments::Observation& seen)>;

    /// `clock` and `scheduler` outlive the tracker.
    StatusTracker(const base::Clock& clock, base::Scheduler& scheduler, Write write, QObject* parent = nullptr);
    ~StatusTracker() override;

    /// `connection` outlives the tracker or is removed before it goes; its id must be new.
    void add(AccountConnection& connection);
    /// With everything it watches.
    void remove(const QString& accountId);

    /// AccountConnection::rename of a known account, and all that was said with the old name is said anew.
    void rename(const gateways::AccountProfile& profile);

    /// A payment as it was just committed, or read back after a start: the watch over it begins, changes or ends as its
    /// state wants. One of an unknown account is left alone.
    void follow(const payments::Payment& payment);
    /// Nothing is asked about it any more, as it is no payment now; an answer under way still ends it.
    void forget(const QString& paymentId);
    /// Of all that are watched, or asked about.
    [[nodiscard]] QStringList watched() const;
    void setFront(const QString& paymentId);
    /// For a person: patiently, outside the timetable, for closed payments too. An error in the end, and one that keeps
    /// the look from being made at all (rate_limit; unsupported: nothing to ask by), comes by `refused`.
    void lookNow(const payments::Payment& payment);
    /// A create begun at `began` was answered: key and line work.
    void heard(const QString& accountId, std::chrono::milliseconds began);
    void tellStanding(const QString& accountId);

    /// What became of lookInTurn().
    struct Turn {
        enum class Kind : std::uint8_t { Begun, Wait, Never, NoAccount };
        Kind kind;
        std::chrono::milliseconds wait{0}; ///< with Wait: when to try again
        std::optional<base::UserText> problem = std::nullopt; ///< with Wait: what stands in the way
    };
    /// One of many looks of a person, closed payments too: made now where the account's allowance and the timetable
    /// leave room. Begun: its end comes by `looked`, perhaps inside the call. Never: there is nothing to ask by, or the
    /// account is stopped. NoAccount: none of that id was added.
    [[nodiscard]] Turn lookInTurn(const payments::Payment& payment);

    /// A look soon, where nothing stands against it; nobody is told when it cannot be made. For hints from outside.
    void lookSoon(const payments::Payment& payment);

    enum class Looked : std::uint8_t { Answered, Lost, Refused };

signals:
    /// A look at one payment, for whatever reason, has ended; Lost: nothing got through.
    void looked(const QString& paymentId, till::StatusTracker::Looked how);
    void watching(const till::Watching& watching);
    void accountStands(const till::AccountStanding& standing);
    void refused(const QString& paymentId, const base::Error& error);

private:
    struct Asked {
        QString account;
        QString payment;
        QString gatewayId = {};
        bool longPoll = false;
        bool byPerson = false;
        std::chrono::milliseconds began{0};
    };
    using Result = base::Result<payments::Observation>;

    [[nodiscard]] AccountWatch* find(const QString& accountId) const;
    void wake();
    void pump();
    /// Sends what may go out now; when to look again, nullopt: nothing is planned.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pump(AccountWatch& account);
    void ask(AccountWatch& account, WatchedPayment& item, Asked asked);
    void finish(const Asked& asked, const Result& result);
    void finishOutdated(AccountWatch& account, WatchedPayment& item, const Asked& asked);
    /// What an answer says about one payment, and the timetable after it.
    void take(AccountWatch& account, WatchedPayment& item, const Asked& asked, const Result& result);
    [[nodiscard]] WatchedPayment::Ended endOf(
        const AccountWatch& account, const WatchedPayment& item, const Asked& asked) const;
    void askList(AccountWatch& account);
    void finishList(const QString& accountId, const QStringList& covered, std::chrono::milliseconds began,
        const base::Result<PaidList::Found>& result);
    void settleAccount(AccountWatch& account, const Asked& asked, const Result& result);
    /// False: what was seen could not be written.
    [[nodiscard]] bool settle(AccountWatch& account, WatchedPayment& item, const Asked& asked, const Result& result);
    [[nodiscard]] bool report(AccountWatch& account, const QString& paymentId,
        std::optional<payments::Observation> seen, const payments::Observation& atTheEnd);
    void tell(const AccountWatch& account, const WatchedPayment& item) { emit watching(account.shown(item)); }
    void tellAll(AccountWatch& account);
    void tellOrDrop(AccountWatch& account, const QString& paymentId);

    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    Write m_write;
    std::map<QString, std::unique_ptr<AccountWatch>> m_accounts;
    QString m_front;
    base::TimerHandle m_timer;
    bool m_isWoken = false; ///< since the last round began
};

} // namespace till
