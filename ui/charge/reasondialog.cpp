// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/reasondialog.h"

#include "ui/common/textfield.h"

#include <QLineEdit>

namespace ui {

ReasonDialog::ReasonDialog(const Appearance& appearance, const ReasonQuestion& question, QWidget* parent)
    : Dialog(appearance, parent)
{
    constexpr int comfortableWidth = 480;
    setMinimumWidth(comfortableWidth);
    setTitle(question.title);
    setSentence(question.sentence);
    connect(addButton(Button::Kind::Normal, tr("Back"), tr("Esc")), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(addButton(Button::Kind::Primary, question.yes, tr("Enter")), &QAbstractButton::clicked, this,
        &ReasonDialog::accept);
    if (question.label.isEmpty())
        return;
    m_field = new TextField(appearance);
    m_field->setLabel(question.label);
    m_field->setText(question.suggestion);
    m_field->edit().setMaxLength(Longest);
    addField(m_field);
    m_field->edit().setFocus();
    m_field->edit().selectAll();
}

QString ReasonDialog::reason() const
{
    return m_field ? m_field->text().simplified() : QString();
}

void ReasonDialog::accept()
{
    if (m_field && reason().isEmpty()) {
        m_field->setMessage(TextField::Message::Problem, tr("Write a few words, they are kept with the sale."));
        m_field->edit().setFocus();
        return;
    }
    Dialog::accept();
}

} // namespace ui
