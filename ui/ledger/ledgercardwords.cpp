// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the card says of the ledger, of its backups and of their copies.

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/figures.h"
#include "ui/common/plainlabel.h"
#include "ui/ledger/ledgercard.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/progressline.h"

#include <QScrollArea>
#include <algorithm>

namespace ui {

namespace {

QDateTime momentOf(const ShownBackup& backup)
{
    return backup.madeAt.isValid() ? backup.madeAt : backup.day.startOfDay().toUTC();
}

} // namespace

QString LedgerCard::nextWords() const
{
    if (!m_now.isValid()) // nobody has said yet
        return {};
    if (!m_next)
        return tr("No backup is made by itself while the ledger has a fault.");
    if (*m_next <= m_now)
        return tr("Next backup: now, after the check.");
    const QString moment = momentText(*m_next, m_now, m_languages.current(), m_appearance.digits());
    return tr("Next backup: %1. If the computer is off then, it is made at the next start.").arg(moment);
}

void LedgerCard::sayCheck()
{
    m_check->setText(m_permille ? tr("Stop the check") : tr("Check now"));
    m_check->setSymbol(m_permille ? Icon::Close : Icon::Shield);
    m_progress->setVisible(m_permille.has_value());
    m_progress->setValue(m_permille.value_or(0));
    m_checkPart.name->setTone(Tone::Text);
    m_checkPart.words->setTone(Tone::Text2);
    if (m_permille) {
        m_checkPart.name->setText(
            tr("Checking the ledger, %1 % done")
                .arg(money::withDigits(QString::number(*m_permille / 10), m_appearance.digits())));
        m_checkPart.words->setText(tr("Sales go on meanwhile."));
    } else if (!m_checkTrouble.isEmpty()) {
        m_checkPart.name->setTone(Tone::Amber);
        m_checkPart.name->setText(tr("The ledger could not be checked"));
        m_checkPart.words->setText(m_checkTrouble);
    } else if (!m_lastCheck) {
        m_checkPart.name->setText(tr("The ledger is not checked yet"));
        m_checkPart.words->setText(tr("It is checked after every start and once a day."));
    } else if (m_lastCheck->sound) {
        m_checkPart.name->setText(tr("The ledger is sound"));
        m_checkPart.words->setText(checkedWords());
    } else {
        m_checkPart.name->setTone(Tone::Red);
        m_checkPart.name->setText(tr("The check of the ledger found a fault"));
        m_checkPart.words->setTone(Tone::Text);
        m_checkPart.words->setText(checkedWords() + u' '
            + (m_lastCheck->isMendedByRebuilding
                    ? tr("What was derived from the events is wrong, the events are whole: rebuild it.")
                    : tr("Keep the data folder as it is and restore a backup.")));
    }
    chooseMain();
}

QString LedgerCard::checkedWords() const
{
    const money::Digits digits = m_appearance.digits();
    const QString at = momentText(m_lastCheck->at, m_languages.current(), digits);
    if (!m_lastCheck->isCounted)
        return tr("Checked %1: not all of it can be read.").arg(at);
    return tr("Checked %1: %2 payments, %3 events.")
        .arg(at, countText(m_lastCheck->payments, digits), countText(m_lastCheck->events, digits));
}

void LedgerCard::chooseMain()
{
    const bool isFaulty = m_lastCheck && !m_lastCheck->sound;
    const bool isNoneReadable = m_backups
        && std::all_of(m_backups->cbegin(), m_backups->cend(),
            [](const ShownBackup& backup) { return backup.condition == ShownBackup::Condition::Unreadable; });
    Button* main = !isFaulty                ? m_backUp
        : m_lastCheck->isMendedByRebuilding ? m_rebuild
        : isNoneReadable                    ? m_restoreFile
                                            : m_restore;
    m_main->setKind(Button::Kind::Normal);
    m_main = main;
    m_main->setKind(Button::Kind::Primary);
}

void LedgerCard::sayBackups()
{
    const money::Digits digits = m_appearance.digits();
    m_backUp->setText(m_making ? tr("Backing up…") : tr("Back up now"));
    for (Button* button : {m_backUp, m_save, m_copyNow})
        button->setEnabled(!m_making);
    const bool any = m_backups && !m_backups->isEmpty();
    for (QWidget* widget : {static_cast<QWidget*>(m_listPlace), m_listEnd, static_cast<QWidget*>(m_rehearse),
             static_cast<QWidget*>(m_restore)})
        widget->setVisible(any);
    if (!m_backups) {
        m_backupPart.name->setText(tr("Backups"));
        m_backupPart.words->setText(tr("The backups are being looked through."));
    } else if (!any) {
        m_backupPart.name->setText(tr("There is no backup yet"));
        m_backupPart.words->setText(nextWords());
    } else {
        const ShownBackup* newest = &m_backups->first();
        for (const ShownBackup& backup : *m_backups)
            if (backup.condition != ShownBackup::Condition::Unreadable && momentOf(backup) > momentOf(*newest))
                newest = &backup;
        const QString last = newest->isChecked ? tr("Last backup %1, %2, checked") : tr("Last backup %1, %2");
        m_backupPart.name->setText(
            last.arg(momentText(*newest, m_languages.current(), digits), sizeText(newest->bytes, digits)));
        m_backupPart.words->setText(nextWords());
    }
    arrangeList();
    chooseMain();
}

void LedgerCard::sayFolder()
{
    const bool is = !m_folder.isEmpty();
    m_folderPart.name->setText(
        is ? tr("Copies go to %1").arg(base::isolated(base::oneLine(m_folder))) : tr("No copies in a second place"));
    m_folderPart.words->setText(!m_folderTrouble.isEmpty() ? m_folderTrouble
            : is                                           ? tr("Each backup is copied there too.")
                 : tr("A stick or another disk keeps the backups when this computer is lost."));
    m_folderPart.words->setTone(m_folderTrouble.isEmpty() ? Tone::Text2 : Tone::Amber);
    m_chooseFolder->setText(is ? tr("Another folder…") : tr("Choose a folder…"));
    m_copyNow->setVisible(is);
    m_noFolder->setVisible(is);
}

} // namespace ui
