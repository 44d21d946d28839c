// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/shopfolder.h"
#include "app/counter/workthread.h"
#include "core/base/clock.h"
#include "core/ledger/backupschedule.h"
#include "core/ledger/rehearsal.h"

#include <QDate>
#include <QMutex>
#include <QObject>
#include <atomic>

namespace app {

/// A backup as far as its file tells.
struct BackupFacts {
    enum class Condition : std::uint8_t {
        Readable,
        Older, ///< of an older Paydesk: brought up to date when it is restored
        Unreadable,
    };
    QString file;
    QDate day; ///< of its name; not valid outside backups/
    QDateTime madeAt; ///< UTC, of backupMadeAt(); not valid where nothing tells
    QDateTime broughtUpAt; ///< UTC: the schedule saw last that it holds all there is; of this file on this disk
    qint64 bytes = 0;
    qint64 payments = 0; ///< of a readable one
    bool isChecked = false; ///< the whole ledger was checked before it was made
    Condition condition = Condition::Unreadable;
};

/// Whether a copy of the ledger may be written to `file`. Errors: backup_folder (it is one), backup_onto_ledger.
base::Result<> checkBackupTarget(const ShopFolder& folder, const QString& file);

/// The backups of one ledger, made and looked at beside the sales on a thread of its own, and copies of them in a
/// second folder, which may be a stick that is not always there. Signals arrive on the thread this was made on.
class Backups final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives this, and is read on the other thread.
    Backups(const ShopFolder& folder, bool practice, const base::Clock& clock);
    /// Ends a rehearsal; waits for a backup under way.
    ~Backups() override;

    /// Where each daily backup is copied to; empty: nowhere. There it goes into a folder named after the ledger, so
    /// that several shops may share a stick.
    void setSecondFolder(const QString& folder);
    /// How many stay from the next one on, here and in the second folder.
    void setKeeping(const ledger::BackupKeeping& kept);

    /// Answered by listed(), the most useful first (backupsByContents).
    void list();
    /// A backup with a name of its own, which takes the place of none: nobody has checked what the ledger holds now.
    /// Where a backup of today holds all of it, there is nothing to write. made(), or failed() with ledger_unsound and
    /// those of ledger::backUp(). Then its copy: copied() or copyFailed().
    void makeNow();
    /// A copy in a file of its own, whatever the ledger's state: made() or failed().
    void saveTo(const QString& file);
    /// Copies the newest backup of backups/ to the second folder now, made first where there is none: copied(),
    /// copyFailed() or failed().
    void copyNow();
    /// rehearsed() or rehearsalFailed() with the errors of rehearseRestore(); rehearsing() meanwhile.
    void rehearse(const QString& file);
    /// Ends a rehearsal under way: rehearsalFailed() with cancelled.
    void stopRehearsing();

    /// After a check, for any thread: brings the backup of the day up to what the ledger holds; one that holds
    /// something else, as after a restore, stays and another is made beside it. Errors and copy as of makeNow(). The
    /// file.
    base::Result<QString> makeOfDay(QDate day);
    /// When those of backups/ were made that the schedule made, in UTC. For any thread.
    [[nodiscard]] static QList<QDateTime> scheduled(const ShopFolder& folder, const QString& ledger);
    /// What the last check said; for any thread.
    void setSound(bool sound) { m_sound = sound; }

signals:
    void listed(const QList<app::BackupFacts>& backups);
    void made(const QString& file);
    void failed(const base::Error& error);
    /// The backups of backups/ are others than before, also by the daily one.
    void kept();
    void copied(const QString& file);
    void copyFailed(const base::Error& error);
    /// How far it is, from 0 to 1000.
    void rehearsing(int permille);
    void rehearsed(const QString& file, const ledger::Rehearsal& rehearsal);
    void rehearsalFailed(const QString& file, const base::Error& error);

private:
    void tell(std::function<void()> news);
    using Write = std::function<base::Result<QString>()>;
    /// With the rules that hold for each backup, and its copy.
    base::Result<QString> make(const Write& write, QDate day);
    void copy(const QString& backup);
    base::Result<QString> copyTo(const QString& folder, const QString& backup) const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] ledger::BackupKeeping keeping() const;

    const ShopFolder m_folder;
    const bool m_practice;
    const QString m_ledger;
    const base::Clock& m_clock;
    std::atomic<bool> m_sound = true;
    std::atomic<bool> m_stopping = false; ///< for good
    std::atomic<int> m_rehearsals = 0; ///< the number of the last one that counts
    QMutex m_writing; ///< one backup at a time
    mutable QMutex m_mutex; ///< guards m_second and m_kept
    QString m_second;
    ledger::BackupKeeping m_kept;
    WorkThread m_thread;
};

} // namespace app
