// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/vaultdialog.h"

namespace ui {

using namespace Qt::StringLiterals;

VaultDialog::VaultDialog(
    const Appearance& appearance, accounts::AccountBook& book, PassphraseForm::Task task, QWidget* parent)
    : Dialog(appearance, parent)
    , m_form(new PassphraseForm(appearance, book, task, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(m_form->title());
    setSentence(m_form->sentence());
    addField(m_form);
    connect(addButton(Button::Kind::Normal, tr("Cancel"), u"Esc"_s), &Button::clicked, this, &QDialog::reject);
    Button* agree = addButton(Button::Kind::Primary, m_form->verb(), u"Enter"_s);
    // The form's fields take Enter themselves.
    agree->setDefault(false);
    connect(agree, &Button::clicked, m_form, &PassphraseForm::submit);
    connect(m_form, &PassphraseForm::busyChanged, agree, [this, agree] { agree->setEnabled(!m_form->isBusy()); });
    connect(m_form, &PassphraseForm::done, this, &QDialog::accept);
    m_form->setFocus();
}

} // namespace ui
