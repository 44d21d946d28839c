// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledger/ledgerworkdialog.h"

#include "core/base/outsidetext.h"
#include "ui/ledger/progressline.h"

#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;

LedgerWorkDialog::LedgerWorkDialog(const Appearance& appearance, Task task, QWidget* parent)
    : Dialog(appearance, parent)
    , m_task(task)
    , m_progress(new ProgressLine(appearance, this))
    , m_close(addButton(Button::Kind::Primary, tr("Go on selling"), u"Enter"_s))
{
    addContent(m_progress);
    m_close->hide();
    setTitle(task == Task::Restore ? tr("Restoring the backup") : tr("Rebuilding the ledger"));
    setSentence(task == Task::Restore ? tr("Every sale of it is checked before it takes the ledger's place.")
                                      : tr("Every payment is derived again from its events."));
    connect(m_close, &Button::clicked, this, &QDialog::accept);
}

void LedgerWorkDialog::setProgress(int permille)
{
    m_progress->setValue(permille);
}

void LedgerWorkDialog::finish(const QString& setAside)
{
    if (m_task == Task::Rebuild)
        return end(tr("The ledger is rebuilt"), tr("All payments agree with their events again."));
    end(tr("The backup is restored"),
        setAside.isEmpty() ? tr("Sales go on with it.")
                           : tr("Sales go on with it. The ledger that stood there is kept as %1.")
                                 .arg(base::isolated(base::oneLine(QFileInfo(setAside).fileName()))));
}

void LedgerWorkDialog::refuse(const QString& sentence)
{
    end(m_task == Task::Restore ? tr("The backup was not restored") : tr("The ledger was not rebuilt"), sentence);
}

void LedgerWorkDialog::reject()
{
    if (m_isDone)
        Dialog::reject();
}

void LedgerWorkDialog::end(const QString& title, const QString& sentence)
{
    m_isDone = true;
    m_progress->hide();
    setTitle(title);
    setSentence(sentence);
    m_close->show();
    m_close->setFocus();
    adjustSize();
}

} // namespace ui
