// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/startproblemdialog.h"

namespace ui {

using namespace Qt::StringLiterals;

StartProblemDialog::StartProblemDialog(
    const Appearance& appearance, const base::Error& error, Otherwise otherwise, QWidget* parent)
    : Dialog(appearance, parent)
{
    setTitle(titleOf(error.code));
    setSentence(error.person.translated());
    const QString leave = otherwise == Otherwise::Quit ? tr("Quit Paydesk") : tr("Not now");
    connect(addButton(Button::Kind::Normal, leave, u"Esc"_s), &Button::clicked, this, &QDialog::reject);
    connect(addButton(Button::Kind::Primary, tr("Try again"), u"Enter"_s), &Button::clicked, this, &QDialog::accept);
}

QString StartProblemDialog::titleOf(const QString& code)
{
    if (code == "ledger_locked"_L1)
        return tr("Paydesk is open already");
    if (code == "ledger_newer"_L1)
        return tr("The ledger needs a newer Paydesk");
    if (code == "ledger_read_only"_L1 || code == "data_folder_unusable"_L1)
        return tr("Paydesk cannot write its data");
    if (code == "ledger_full"_L1)
        return tr("The disk is full");
    if (code == "data_folder_failed"_L1)
        return tr("The data folder cannot be made");
    if (code == "data_folder_shared"_L1)
        return tr("The data folder is open to other people");
    if (code == "data_folder_link"_L1 || code == "ledger_link"_L1)
        return tr("Paydesk does not follow links to its data");
    return tr("The ledger of sales cannot be opened");
}

} // namespace ui
