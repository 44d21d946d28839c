// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the card asks people before it says what they want.

#include "ui/common/button.h"
#include "ui/common/dialog.h"
#include "ui/ledger/ledgercard.h"

#include <QDir>
#include <QFileDialog>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QFileDialog* fileDialog(QWidget* over, const QString& title, const QString& folder)
{
    auto* dialog = new QFileDialog(over, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize roomForEveryColumn(760, 480);
    dialog->resize(roomForEveryColumn.boundedTo(over->window()->size()));
    return dialog;
}

} // namespace

void LedgerCard::askForSaving()
{
    QFileDialog* dialog = fileDialog(this, tr("Save a copy of the ledger"), QDir::homePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Ledgers (*.sqlite)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(u"paydesk-ledger.sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LedgerCard::saveWanted);
    dialog->open();
}

void LedgerCard::askForFile()
{
    QFileDialog* dialog = fileDialog(this, tr("Choose a backup of the ledger"), m_backupFolder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ledgers (*.sqlite)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LedgerCard::restoreWanted);
    dialog->open();
}

void LedgerCard::askForFolder()
{
    QFileDialog* dialog = fileDialog(
        this, tr("Choose a folder for copies of the backups"), m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &LedgerCard::folderWanted);
    dialog->open();
}

void LedgerCard::askToRebuild()
{
    auto* dialog = new Dialog(m_appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"rebuildDialog"_s);
    dialog->setTitle(tr("Derive all payments again from their events?"));
    dialog->setSentence(tr("Nothing that happened is lost. Paydesk starts again and sells nothing until it is done; "
                           "open sales are watched again after it."));
    connect(
        dialog->addButton(Button::Kind::Normal, tr("Not now"), u"Esc"_s), &Button::clicked, dialog, &QDialog::reject);
    connect(dialog->addButton(Button::Kind::Danger, tr("Rebuild and start again"), {}), &Button::clicked, dialog,
        &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, &LedgerCard::rebuildWanted);
    dialog->open();
}

} // namespace ui
