// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/ledgercare.h"

#include "core/ledger/reader.h"

#include <utility>

namespace app {

using namespace Qt::StringLiterals;

LedgerCare::LedgerCare(
    const ShopFolder& folder, bool practice, const base::Clock& clock, std::chrono::milliseconds betweenLooks)
    : m_folder(folder)
    , m_ledger(folder.ledger(practice))
    , m_clock(clock)
    , m_betweenLooks(betweenLooks)
    , m_backups(folder, practice, clock)
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
    m_thread.post([this] {
        m_isLooking = true;
        look();
    });
}

void LedgerCare::setSchedule(const ledger::BackupSchedule& schedule)
{
    m_backups.setKeeping(schedule.kept);
    m_thread.post([this, schedule] {
        m_schedule = schedule;
        if (m_isLooking)
            lookAfter(std::chrono::milliseconds(0));
    });
}

void LedgerCare::tell(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

void LedgerCare::lookAfter(std::chrono::milliseconds delay)
{
    m_next = m_scheduler.after(delay, [this] { look(); });
}

bool LedgerCare::isBackupDue() const
{
    using Often = ledger::BackupSchedule::Often;
    if (!m_made && m_schedule.often == Often::Day && !m_schedule.at)
        return true;
    QList<QDateTime> made = Backups::scheduled(m_folder, m_ledger);
    if (m_made) // where a disk keeps no times
        made.append(*m_made);
    const QDateTime now = m_clock.nowUtc();
    return ledger::nextBackup(m_schedule, made, now, QTimeZone::systemTimeZone()) <= now;
}

void LedgerCare::look()
{
    constexpr int looksAfterTrouble = 20;
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    const bool isDue = isBackupDue();
    if (!isDue && m_checked == today)
        return lookAfter(m_betweenLooks);
    const std::optional<bool> sound = isSound();
    if (!sound)
        return lookAfter(looksAfterTrouble * m_betweenLooks);
    // The backups there are stay as they are when the ledger is damaged: they are what can be restored.
    if (!*sound) {
        m_isLooking = false;
        return m_next.cancel();
    }
    m_checked = today;
    if (!isDue)
        return lookAfter(m_betweenLooks);
    if (const auto done = m_backups.makeOfDay(today); !done) {
        lookAfter(looksAfterTrouble * m_betweenLooks);
        return tell([this, error = done.error()] { emit backupFailed(error); });
    }
    m_made = m_clock.nowUtc();
    lookAfter(m_betweenLooks);
}

std::optional<bool> LedgerCare::isSound()
{
    tell([this] {
        m_isChecking = true;
        emit checking();
    });
    const auto fail = [this](const base::Error& error) {
        end([this, error] { emit verifyFailed(error); });
        return std::nullopt;
    };
    const auto reader = ledger::Reader::open(m_ledger);
    if (!reader)
        return fail(reader.error());
    const auto checked = (*reader)->verify([this, last = -1](int permille) mutable {
        if (std::exchange(last, permille / 10) != permille / 10)
            tell([this, permille] { emit progressed(permille); });
        return !m_stopping && !m_interrupted;
    });
    if (m_stopping)
        return std::nullopt;
    if (m_interrupted.exchange(false)) {
        end([this] { emit stopped(); });
        return std::nullopt;
    }
    if (!checked)
        return fail(checked.error());
    Check check;
    check.at = m_clock.nowUtc();
    check.sound = checked->isSound();
    check.isCounted = !checked->digest.isEmpty();
    check.payments = checked->payments;
    check.events = checked->events;
    if (!check.sound) {
        check.finding = checked->findings.first().log;
        check.isMendedByRebuilding = checked->isMendedByRebuilding();
    }
    m_backups.setSound(check.sound);
    end([this, check] {
        m_lastCheck = check;
        emit verified(check.sound, check.finding);
    });
    return check.sound;
}

void LedgerCare::checkNow()
{
    if (m_isChecking)
        return;
    m_isChecking = true;
    m_thread.post([this] { static_cast<void>(isSound()); });
}

void LedgerCare::stopCheck()
{
    if (m_isChecking)
        m_interrupted = true;
}

void LedgerCare::end(std::function<void()> news)
{
    tell([this, news = std::move(news)] {
        m_isChecking = false;
        m_interrupted = false; // a wish that came too late for this check is none for the next
        news();
    });
}

} // namespace app
