// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/shopfolder.h"
#include "app/counter/workthread.h"
#include "core/base/clock.h"
#include "core/base/scheduler.h"

#include <QDate>
#include <QObject>
#include <atomic>
#include <optional>

namespace app {

/// Looks after the ledger beside the sales, with connections and a thread of its own: the whole check right after the
/// start (DESIGN.md section 7) and once each further day, and after it a backup into backups/ (R20). Only a sound
/// ledger gets one: what was found unsound once is not backed up any more, and not looked at before the next start. A
/// backup of the day that is there is replaced only by one of the same ledger that holds more. Signals arrive on the
/// thread this was made on.
class LedgerCare final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives this, and is read on the other thread. `betweenLooks`: how soon a new day is noticed.
    LedgerCare(const ShopFolder& folder, bool practice, const base::Clock& clock,
        std::chrono::milliseconds betweenLooks = std::chrono::minutes(20));
    /// Interrupts a check; waits for a backup under way.
    ~LedgerCare() override;

    /// The ledger is open and up to date from now on.
    void start();

signals:
    /// `finding` is English for the log: the first thing that is wrong; empty when sound.
    void verified(bool sound, const QString& finding);
    /// The check could not be done.
    void verifyFailed(const base::Error& error);
    void backupFailed(const base::Error& error);

private:
    void look();
    /// nullopt: the check could not be done, or was interrupted.
    [[nodiscard]] std::optional<bool> isSound();
    [[nodiscard]] bool isBehind(const QString& backup) const;
    base::Result<> backUp(QDate day);
    void drop(const QList<QDate>& days) const;
    [[nodiscard]] QList<QDate> backupDays() const;
    void tell(std::function<void()> news);

    const ShopFolder m_folder;
    const QString m_ledger;
    const base::Clock& m_clock;
    const std::chrono::milliseconds m_betweenLooks;
    std::atomic<bool> m_stopping = false;
    base::EventLoopScheduler m_scheduler;
    // The thread's.
    base::TimerHandle m_next;
    QDate m_done; ///< checked and backed up on this day
    WorkThread m_thread;
};

} // namespace app
