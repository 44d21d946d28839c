// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/shopfolder.h"
#include "app/counter/workthread.h"
#include "core/base/clock.h"
#include "core/base/scheduler.h"

#include <QObject>
#include <atomic>

namespace app {

/// Looks after the ledger beside the sales, with connections and a thread of its own: the whole check right after the
/// start (DESIGN.md section 7), and a backup a day into backups/ (R20), which only a sound ledger gets. Signals arrive
/// on the thread this was made on.
class LedgerCare final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives this.
    LedgerCare(const ShopFolder& folder, bool practice, const base::Clock& clock, QObject* parent = nullptr);
    /// Interrupts a check; waits for a backup under way.
    ~LedgerCare() override;

    /// The ledger is open and up to date from now on.
    void start();
    /// A backup now, on demand; answered by backedUp() or backupFailed().
    void backUpNow();

signals:
    /// `finding` is English for the log: the first thing that is wrong; empty when sound.
    void verified(bool sound, const QString& finding);
    /// The check could not be done.
    void verifyFailed(const base::Error& error);
    void backedUp(const QString& file);
    void backupFailed(const base::Error& error);

private:
    void verify();
    void backUpDaily();
    base::Result<QString> backUp(QDate day);
    void drop(const QList<QDate>& days) const;
    [[nodiscard]] QList<QDate> backupDays() const;
    void tell(std::function<void()> news);

    const ShopFolder m_folder;
    const QString m_ledger;
    const base::Clock& m_clock;
    std::atomic<bool> m_stopping = false;
    base::EventLoopScheduler m_scheduler;
    base::TimerHandle m_next; ///< the thread's
    WorkThread m_thread;
};

} // namespace app
