// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/damagedledgerdialog.h"

namespace ui {

using namespace Qt::StringLiterals;

DamagedLedgerDialog::DamagedLedgerDialog(const Appearance& appearance, QWidget* parent)
    : Dialog(appearance, parent)
    , m_later(addButton(Button::Kind::Normal, {}, u"Esc"_s))
    , m_empty(addButton(Button::Kind::Danger, {}, {}))
    , m_restore(addButton(Button::Kind::Primary, {}, u"Enter"_s))
{
    connect(m_later, &Button::clicked, this, &DamagedLedgerDialog::reject);
    connect(m_restore, &Button::clicked, this, [this] {
        if (m_askedAgain) {
            showFirstQuestion();
            return;
        }
        emit backupWanted();
        accept();
    });
    connect(m_empty, &Button::clicked, this, [this] {
        if (!m_askedAgain) {
            askAgain();
            return;
        }
        emit emptyLedgerWanted();
        accept();
    });
    showFirstQuestion();
}

void DamagedLedgerDialog::setBackup(const QString& when)
{
    m_backup = when;
    m_backupKnown = true;
    if (!m_askedAgain)
        showFirstQuestion();
}

void DamagedLedgerDialog::showFirstQuestion()
{
    m_askedAgain = false;
    setTitle(tr("The ledger of sales cannot be read. How do you want to go on?"));
    setSentence(!m_backupKnown ? tr("The damaged file is kept beside the new one in any case. A backup is made every "
                                    "day; sales after the last one are only in the damaged file.")
            : m_backup.isEmpty()
            ? tr("There is no backup to restore. The damaged file is kept beside the new one in any case.")
            : tr(
                "The newest backup is from %1. Sales after it are only in the damaged file, which is kept in any case.")
                  .arg(m_backup));
    m_later->setText(tr("Not now"));
    m_empty->setText(tr("Begin an empty ledger"));
    m_restore->setText(tr("Restore the newest backup"));
    const bool nothingToRestore = m_backupKnown && m_backup.isEmpty();
    m_restore->setEnabled(!nothingToRestore);
    (nothingToRestore ? m_later : m_restore)->setFocus();
}

void DamagedLedgerDialog::askAgain()
{
    m_askedAgain = true;
    setTitle(tr("Begin without any of the sales so far?"));
    setSentence(tr("History and figures start empty. Open sales of the old ledger are not watched any more."));
    m_empty->setText(tr("Begin empty"));
    m_restore->setText(tr("Back"));
    m_restore->setEnabled(true);
    m_restore->setFocus();
}

} // namespace ui
