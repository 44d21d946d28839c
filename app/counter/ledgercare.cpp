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

LedgerCare::LedgerCare(
    const ShopFolder& folder, bool practice, const base::Clock& clock, std::chrono::milliseconds betweenLooks)
    : m_folder(folder)
    , m_ledger(folder.ledger(practice))
    , m_clock(clock)
    , m_betweenLooks(betweenLooks)
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
    m_thread.post([this] { look(); });
}

void LedgerCare::tell(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

void LedgerCare::look()
{
    m_next = m_scheduler.after(m_betweenLooks, [this] { look(); });
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    if (m_done == today)
        return;
    const std::optional<bool> sound = isSound();
    if (!sound)
        return;
    // The backups there are stay as they are when the ledger is damaged: they are what can be restored.
    if (!*sound)
        return m_next.cancel();
    if (const auto done = backUp(today); !done)
        return tell([this, error = done.error()] { emit backupFailed(error); });
    m_done = today;
}

std::optional<bool> LedgerCare::isSound()
{
    const auto fail = [this](const base::Error& error) {
        tell([this, error] { emit verifyFailed(error); });
        return std::nullopt;
    };
    const auto reader = ledger::Reader::open(m_ledger);
    if (!reader)
        return fail(reader.error());
    // Asked every thousand steps: sqlite3_interrupt() would miss the moments between two statements.
    sqlite3_progress_handler((*reader)->database().handle(), 1000,
        [](void* stopping) { return static_cast<std::atomic<bool>*>(stopping)->load() ? 1 : 0; }, &m_stopping);
    const auto checked = (*reader)->verify();
    if (m_stopping)
        return std::nullopt;
    if (!checked)
        return fail(checked.error());
    const QString finding = checked->isSound() ? QString() : checked->findings.first().log;
    tell([this, finding] { emit verified(finding.isEmpty(), finding); });
    return finding.isEmpty();
}

bool LedgerCare::isBehind(const QString& backup) const
{
    const auto holds = [](const QString& file) -> base::Result<ledger::Reader::Info> {
        const auto reader = ledger::Reader::open(file);
        if (!reader)
            return tl::unexpected(reader.error());
        return (*reader)->info();
    };
    const auto there = holds(backup);
    if (!there && there.error().code == "ledger_older"_L1)
        return true; // of before the upgrade
    const auto here = holds(m_ledger);
    return there && here && there->ledgerId == here->ledgerId && there->events < here->events;
}

base::Result<> LedgerCare::backUp(QDate day)
{
    if (auto made = ledger::makeBackupFolder(m_folder.path()); !made)
        return made;
    const QString file = m_folder.backups() + u'/' + backupName(m_ledger, day);
    if (!QFile::exists(file) || isBehind(file)) {
        if (auto copied = ledger::backUp(m_ledger, file); !copied)
            return copied;
    }
    drop(outdatedBackups(backupDays(), day));
    return {};
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
