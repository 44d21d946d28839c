// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/jumpdialog.h"

#include "ui/common/textfield.h"
#include "ui/history/daterange.h"

#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

JumpDialog::JumpDialog(const Appearance& appearance, const QDate& today, QWidget* parent)
    : Dialog(appearance, parent)
    , m_today(today)
    , m_field(new TextField(appearance, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(tr("Go to which day?"));
    setSentence(tr("The list moves to the latest sale of that day, or the one before it."));
    m_field->setLabel(tr("Day"));
    m_field->setPlaceholder(today.toString(Qt::ISODate));
    addField(m_field);
    connect(m_field, &TextField::edited, m_field, &TextField::clearMessage);
    connect(addButton(Button::Kind::Normal, tr("Cancel"), u"Esc"_s), &Button::clicked, this, &QDialog::reject);
    connect(addButton(Button::Kind::Primary, tr("Go there"), u"Enter"_s), &Button::clicked, this, &JumpDialog::agree);
    m_field->setFocus();
}

void JumpDialog::agree()
{
    const auto day = dayFromText(m_field->text(), m_today);
    if (!day) {
        m_field->setMessage(TextField::Message::Problem, noDay(m_today));
        m_field->setFocus();
        return;
    }
    emit chosen(*day);
    accept();
}

} // namespace ui
