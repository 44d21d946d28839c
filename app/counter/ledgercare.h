// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/backups.h"
#include "core/base/clock.h"
#include "core/base/scheduler.h"

#include <optional>

namespace app {

/// Looks after the ledger beside the sales, with connections and a thread of its own: the whole check right after the
/// start (DESIGN.md section 7) and once each further day, and the backups into backups/ (R20) when the schedule wants
/// one, each after a check. With the first schedule there is, each day when it begins, every start makes one too. Only
/// a sound ledger gets one: what was found unsound once is not backed up any more, and not looked at before the next
/// start. A backup of the day that is there is replaced only by one of the same ledger that holds more. Signals arrive
/// on the thread this was made on.
class LedgerCare final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives this, and is read on the other thread. `betweenLooks`: how soon it is noticed that something is
    /// due; twenty times that after trouble.
    LedgerCare(const ShopFolder& folder, bool practice, const base::Clock& clock,
        std::chrono::milliseconds betweenLooks = std::chrono::minutes(1));
    /// Interrupts a check; waits for a backup under way.
    ~LedgerCare() override;

    /// The ledger is open and up to date from now on.
    void start();
    /// From now on; what is due by it is made soon.
    void setSchedule(const ledger::BackupSchedule& schedule);
    /// Checks at once, whatever day it is; nothing while a check is under way.
    void checkNow();
    /// Ends a check under way: stopped().
    void stopCheck();

    struct Check {
        QDateTime at; ///< UTC, its end
        bool sound = false;
        QString finding; ///< English for the log: the first thing that is wrong
        bool isMendedByRebuilding = false; ///< the chain of events is whole, what was derived from it is not
        bool isCounted = false; ///< all payments could be read
        qint64 payments = 0;
        qint64 events = 0;
    };
    /// The last one that came to its end since the start.
    [[nodiscard]] const std::optional<Check>& lastCheck() const { return m_lastCheck; }
    [[nodiscard]] bool isChecking() const { return m_isChecking; }

    [[nodiscard]] Backups& backups() { return m_backups; }

signals:
    void checking();
    /// How far the check is, from 0 to 1000.
    void progressed(int permille);
    /// Once a check ended by stopCheck().
    void stopped();
    /// `finding` is English for the log: the first thing that is wrong; empty when sound.
    void verified(bool sound, const QString& finding);
    /// The check could not be done.
    void verifyFailed(const base::Error& error);
    void backupFailed(const base::Error& error);

private:
    void look();
    void lookAfter(std::chrono::milliseconds delay);
    [[nodiscard]] bool isBackupDue() const;
    /// nullopt: the check could not be done, or was interrupted.
    [[nodiscard]] std::optional<bool> isSound();
    void tell(std::function<void()> news);
    /// Tells that no check is under way any more, and then `news`.
    void end(std::function<void()> news);

    const ShopFolder m_folder;
    const QString m_ledger;
    const base::Clock& m_clock;
    const std::chrono::milliseconds m_betweenLooks;
    std::atomic<bool> m_stopping = false; ///< for good
    std::atomic<bool> m_interrupted = false; ///< the check under way
    bool m_isChecking = false; ///< as far as was told
    std::optional<Check> m_lastCheck;
    Backups m_backups;
    base::EventLoopScheduler m_scheduler;
    // The thread's.
    base::TimerHandle m_next;
    bool m_isLooking = false; ///< from the start until a fault is found
    ledger::BackupSchedule m_schedule;
    QDate m_checked; ///< on this day, the last time
    std::optional<QDateTime> m_made; ///< the last backup since the start
    WorkThread m_thread;
};

} // namespace app
