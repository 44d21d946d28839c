// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ledgerscreen.h"

#include "app/counter/backupsettings.h"
#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/ledger/backupschedulerow.h"
#include "ui/ledger/ledgercard.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/restoredialog.h"

#include <algorithm>
#include <utility>

namespace app {

using ui::LedgerCard;
using ui::RestoreDialog;
using Condition = ui::ShownBackup::Condition;

namespace {

constexpr qsizetype longest = 200; ///< signs of a file's name that are shown

ui::ShownBackup shown(const BackupFacts& facts, bool isTried)
{
    ui::ShownBackup backup;
    backup.file = facts.file;
    backup.day = facts.day;
    backup.madeAt = facts.madeAt;
    backup.bytes = facts.bytes;
    backup.payments = facts.payments;
    backup.isChecked = facts.isChecked;
    switch (facts.condition) {
    case BackupFacts::Condition::Readable:
        backup.condition = isTried ? Condition::Tried : Condition::Readable;
        break;
    case BackupFacts::Condition::Older:
        backup.condition = Condition::Older;
        break;
    case BackupFacts::Condition::Unreadable:
        backup.condition = Condition::Unreadable;
        break;
    }
    return backup;
}

} // namespace

LedgerScreen::LedgerScreen(const ui::Appearance& appearance, const ui::Languages& languages, base::Settings& settings,
    const ShopFolder& folder, LedgerCare& care, const base::Clock& clock)
    : m_appearance(appearance)
    , m_languages(languages)
    , m_settings(settings)
    , m_care(care)
    , m_clock(clock)
    , m_card(new LedgerCard(appearance, languages))
{
    m_card->setBackupFolder(folder.backups());
    connectCard();
    followCheck();
    followBackups();
    showCheck();
    showFolder({});
    m_card->schedule().setSchedule(readBackupSchedule(settings), {backupKeepings.begin(), backupKeepings.end()});
    showNext();
    connect(&m_minute, &QTimer::timeout, m_card, [this] { showNext(); });
    m_minute.start(std::chrono::minutes(1));
    m_care.backups().list();
}

void LedgerScreen::connectCard()
{
    Backups& backups = m_care.backups();
    connect(m_card, &LedgerCard::checkWanted, &m_care, &LedgerCare::checkNow);
    connect(m_card, &LedgerCard::stopWanted, &m_care, &LedgerCare::stopCheck);
    connect(m_card, &LedgerCard::backupWanted, this, [this, &backups] {
        making(true);
        backups.makeNow();
    });
    connect(m_card, &LedgerCard::saveWanted, this, [this, &backups](const QString& file) {
        making(true);
        backups.saveTo(file);
    });
    connect(m_card, &LedgerCard::copyWanted, this, [this, &backups] {
        making(true);
        backups.copyNow();
    });
    connect(m_card, &LedgerCard::folderWanted, this, [this, &backups](const QString& folder) {
        m_settings.set(base::setting::backupFolder, folder);
        backups.setSecondFolder(folder);
        showFolder({});
        if (!folder.isEmpty()) {
            making(true);
            backups.copyNow();
        }
    });
    connect(m_card, &LedgerCard::scheduleWanted, this, [this](const ledger::BackupSchedule& schedule) {
        storeBackupSchedule(m_settings, schedule);
        m_care.setSchedule(schedule);
        m_card->schedule().setSchedule(schedule, {backupKeepings.begin(), backupKeepings.end()});
        showNext();
    });
    connect(m_card, &LedgerCard::rehearsalWanted, this, [this](const QString& file) { tryOut(file, false); });
    connect(m_card, &LedgerCard::restoreWanted, this, [this](const QString& file) { tryOut(file, true); });
    connect(m_card, &LedgerCard::rebuildWanted, this, [this] { emit workWanted({}); });
}

void LedgerScreen::followCheck()
{
    connect(&m_care, &LedgerCare::checking, m_card, [this] { m_card->setChecking(0); });
    connect(&m_care, &LedgerCare::progressed, m_card, [this](int permille) { m_card->setChecking(permille); });
    connect(&m_care, &LedgerCare::stopped, m_card, [this] { m_card->setChecking(std::nullopt); });
    connect(&m_care, &LedgerCare::verified, m_card, [this] { showCheck(); });
    connect(&m_care, &LedgerCare::verifyFailed, m_card, [this](const base::Error& error) {
        m_card->setChecking(std::nullopt);
        m_card->setCheckTrouble(error.person.translated());
    });
}

void LedgerScreen::followBackups()
{
    Backups& backups = m_care.backups();
    connect(&backups, &Backups::listed, m_card, [this](const QList<BackupFacts>& all) { showBackups(all); });
    connect(&backups, &Backups::made, m_card, [this](const QString& file) {
        making(false);
        m_card->setNews(LedgerCard::tr("Backed up to %1.").arg(base::isolated(base::oneLine(file, longest))), false);
    });
    connect(&backups, &Backups::failed, m_card, [this](const base::Error& error) {
        making(false);
        m_card->setNews(error.person.translated(), true);
    });
    connect(&backups, &Backups::copied, m_card, [this] {
        making(false);
        showFolder({});
    });
    connect(&backups, &Backups::copyFailed, m_card, [this](const base::Error& error) {
        making(false);
        showFolder(error.person.translated());
    });
    connect(&backups, &Backups::kept, m_card, [this] { m_care.backups().list(); });
    connect(&backups, &Backups::rehearsing, m_card, [this](int permille) {
        if (m_dialog)
            m_dialog->setProgress(permille);
    });
    connect(&backups, &Backups::rehearsed, m_card, [this](const QString& file, const ledger::Rehearsal& rehearsal) {
        m_sound.insert(file);
        m_care.backups().list();
        if (m_dialog && file == m_tried)
            m_dialog->setRehearsal(rehearsal);
    });
    connect(&backups, &Backups::rehearsalFailed, m_card, [this](const QString& file, const base::Error& error) {
        if (m_dialog && file == m_tried)
            m_dialog->refuse(error.person.translated());
    });
}

void LedgerScreen::making(bool is)
{
    m_card->setMaking(is);
    if (is)
        m_card->setNews({}, false);
}

void LedgerScreen::showCheck()
{
    m_card->setChecking(m_care.isChecking() ? std::optional(0) : std::nullopt);
    if (const auto& last = m_care.lastCheck())
        m_card->setCheck(LedgerCard::Check{
            last->at, last->sound, last->isMendedByRebuilding, last->payments, last->events, last->isCounted});
    showNext();
}

void LedgerScreen::showNext()
{
    const QDateTime now = m_clock.nowUtc();
    if (const auto& last = m_care.lastCheck(); last && !last->sound)
        return m_card->setNextBackup(std::nullopt, now);
    QList<QDateTime> made;
    for (const BackupFacts& facts : std::as_const(m_backups))
        if (facts.isChecked)
            made.append(facts.broughtUpAt);
    m_card->setNextBackup(
        ledger::nextBackup(readBackupSchedule(m_settings), made, now, QTimeZone::systemTimeZone()), now);
}

void LedgerScreen::showBackups(const QList<BackupFacts>& backups)
{
    m_backups = backups;
    QList<ui::ShownBackup> all;
    for (const BackupFacts& facts : backups)
        all.append(shown(facts, m_sound.contains(facts.file)));
    m_card->setBackups(all);
    showNext();
    m_isListed = true;
    // Who went on to something else meanwhile is not called back.
    if (std::exchange(m_isRestoreWanted, false) && m_card->isVisible())
        restoreNewest();
}

void LedgerScreen::restoreNewest()
{
    m_isRestoreWanted = !m_isListed;
    if (m_isRestoreWanted)
        return;
    const auto newest = std::find_if(m_backups.cbegin(), m_backups.cend(),
        [](const BackupFacts& facts) { return facts.condition != BackupFacts::Condition::Unreadable; });
    if (newest != m_backups.cend())
        tryOut(newest->file, true);
    else
        m_card->restoreFile().click();
}

void LedgerScreen::showFolder(const QString& trouble)
{
    m_card->setSecondFolder(m_settings.value(base::setting::backupFolder), trouble);
}

QString LedgerScreen::nameOf(const QString& file) const
{
    for (const BackupFacts& facts : m_backups)
        if (facts.file == file)
            return ui::momentText(shown(facts, false), m_languages.current(), m_appearance.digits());
    return base::isolated(base::oneLine(file.section(u'/', -1)));
}

void LedgerScreen::tryOut(const QString& file, bool thenRestore)
{
    using Task = RestoreDialog::Task;
    m_tried = file;
    m_dialog = new RestoreDialog(
        m_appearance, m_languages, thenRestore ? Task::Restore : Task::OnlyRehearse, nameOf(file), m_card);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::rejected, &m_care.backups(), &Backups::stopRehearsing);
    connect(m_dialog, &RestoreDialog::restoreWanted, this, [this, file] { emit workWanted({file}); });
    m_dialog->open();
    m_care.backups().rehearse(file);
}

} // namespace app
