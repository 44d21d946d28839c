// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/damagedledgerdialog.h"

#include "ui/common/banner.h"

#include <QFileDialog>

namespace ui {

using namespace Qt::StringLiterals;

DamagedLedgerDialog::DamagedLedgerDialog(const Appearance& appearance, QWidget* parent)
    : Dialog(appearance, parent)
    , m_refusal(new Banner(appearance, State::Failed, this))
    , m_later(addButton(Button::Kind::Normal, {}, u"Esc"_s))
    , m_empty(addButton(Button::Kind::Danger, {}, {}))
    , m_choose(addButton(Button::Kind::Normal, {}, {}))
    , m_restore(addButton(Button::Kind::Primary, {}, u"Enter"_s))
{
    addContent(m_refusal);
    connect(m_later, &Button::clicked, this, &DamagedLedgerDialog::reject);
    connect(m_choose, &Button::clicked, this, &DamagedLedgerDialog::chooseBackup);
    connect(m_restore, &Button::clicked, this, [this] {
        if (m_asks == Asks::EmptyReally) {
            showFirstQuestion();
            return;
        }
        waitForBackup();
        emit backupWanted();
    });
    connect(m_empty, &Button::clicked, this, [this] {
        if (m_asks != Asks::EmptyReally) {
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
    if (m_asks == Asks::HowToGoOn)
        showFirstQuestion();
}

void DamagedLedgerDialog::refuse(const QString& sentence)
{
    showFirstQuestion();
    m_refusal->setText(sentence);
    m_choose->setFocus();
}

void DamagedLedgerDialog::showFirstQuestion()
{
    m_asks = Asks::HowToGoOn;
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
    m_choose->setText(tr("Choose a backup…"));
    m_restore->setText(tr("Restore the newest backup"));
    showButtons();
    (m_restore->isEnabled() ? m_restore : m_later)->setFocus();
}

void DamagedLedgerDialog::askAgain()
{
    m_asks = Asks::EmptyReally;
    setTitle(tr("Begin without any of the sales so far?"));
    setSentence(tr("History and figures start empty. Open sales of the old ledger are not watched any more."));
    m_refusal->setText({});
    m_empty->setText(tr("Begin empty"));
    m_restore->setText(tr("Back"));
    showButtons();
    m_restore->setFocus();
}

void DamagedLedgerDialog::chooseBackup()
{
    auto* dialog = new QFileDialog(this, tr("Choose a backup of the ledger"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize roomForEveryColumn(760, 480);
    dialog->resize(roomForEveryColumn.boundedTo(parentWidget()->window()->size()));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ledgers (*.sqlite)"), tr("All files (*)")});
    if (!m_folder.isEmpty())
        dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        waitForBackup();
        emit backupFileWanted(file);
    });
    dialog->open();
}

void DamagedLedgerDialog::waitForBackup()
{
    m_asks = Asks::Nothing;
    setTitle(tr("Restoring the backup"));
    setSentence(tr("Every sale of it is checked before it takes the ledger's place."));
    m_refusal->setText({});
    showButtons();
    m_later->setFocus();
}

void DamagedLedgerDialog::showButtons()
{
    const bool nothingToRestore = m_backupKnown && m_backup.isEmpty();
    m_empty->setEnabled(m_asks != Asks::Nothing);
    m_choose->setVisible(m_asks != Asks::EmptyReally);
    m_choose->setEnabled(m_asks == Asks::HowToGoOn);
    m_restore->setEnabled(m_asks == Asks::EmptyReally || (m_asks == Asks::HowToGoOn && !nothingToRestore));
}

} // namespace ui
