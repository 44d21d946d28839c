// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/ledgercare.h"

#include "app/counter/backupplan.h"
#include "core/ledger/backup.h"
#include "core/ledger/reader.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes untilNextLook{20};

} // namespace

LedgerCare::LedgerCare(const ShopFolder& folder, bool practice, const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_ledger(folder.ledger(practice))
    , m_clock(clock)
    , m_thread(u"ledger care"_s)
{
}

LedgerCare::~LedgerCare()
{
    m_stopping = true;
    m_thread.finish([this] { m_next.cancel(); });
}

void LedgerCare::start()
{
    m_thread.post([this] { verify(); });
}

void LedgerCare::backUpNow()
{
    m_thread.post([this] {
        if (const auto file = backUp(m_clock.nowUtc().toLocalTime().date()))
            tell([this, name = *file] { emit backedUp(name); });
        else
            tell([this, error = file.error()] { emit backupFailed(error); });
    });
}

void LedgerCare::tell(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

void LedgerCare::verify()
{
    const auto reader = ledger::Reader::open(m_ledger);
    if (!reader)
        return tell([this, error = reader.error()] { emit verifyFailed(error); });
    // Asked every thousand steps: sqlite3_interrupt() would miss the moments between two statements.
    sqlite3_progress_handler((*reader)->database().handle(), 1000,
        [](void* stopping) { return static_cast<std::atomic<bool>*>(stopping)->load() ? 1 : 0; }, &m_stopping);
    const auto checked = (*reader)->verify();
    if (m_stopping)
        return;
    if (!checked)
        return tell([this, error = checked.error()] { emit verifyFailed(error); });
    const QString finding = checked->isSound() ? QString() : checked->findings.first().log;
    tell([this, finding] { emit verified(finding.isEmpty(), finding); });
    // The backups there are stay as they are when the ledger is damaged: they are what can be restored.
    if (finding.isEmpty())
        backUpDaily();
}

void LedgerCare::backUpDaily()
{
    m_next = m_scheduler.after(untilNextLook, [this] { backUpDaily(); });
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    if (backupDays().contains(today))
        return;
    const auto file = backUp(today);
    if (!file)
        return tell([this, error = file.error()] { emit backupFailed(error); });
    drop(outdatedBackups(backupDays(), today));
    tell([this, name = *file] { emit backedUp(name); });
}

base::Result<QString> LedgerCare::backUp(QDate day)
{
    if (const auto made = ledger::makeBackupFolder(m_folder.path()); !made)
        return tl::unexpected(made.error());
    const QString file = m_folder.backups() + u'/' + backupName(m_ledger, day);
    if (const auto copied = ledger::backUp(m_ledger, file); !copied)
        return tl::unexpected(copied.error());
    return file;
}

QList<QDate> LedgerCare::backupDays() const
{
    QList<QDate> days;
    for (const QString& name : QDir(m_folder.backups()).entryList(QDir::Files)) {
        if (const auto day = backupDay(m_ledger, name))
            days.append(*day);
    }
    return days;
}

void LedgerCare::drop(const QList<QDate>& days) const
{
    for (const QDate day : days)
        QFile::remove(m_folder.backups() + u'/' + backupName(m_ledger, day));
}

} // namespace app
