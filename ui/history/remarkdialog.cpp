// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/remarkdialog.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/state.h"
#include "ui/common/textfield.h"

#include <QButtonGroup>
#include <QLineEdit>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int longest = 500; ///< signs of a note or a reason

QString wordOf(payments::State state)
{
    switch (state) {
    case payments::State::Paid:
        return stateWord(State::Paid);
    case payments::State::Failed:
        return stateWord(State::Failed);
    default:
        return stateWord(State::Cancelled);
    }
}

} // namespace

RemarkDialog::RemarkDialog(const Appearance& appearance, const Question& question, QWidget* parent)
    : Dialog(appearance, parent)
    , m_whenEmpty(question.whenEmpty)
    , m_choices(new QButtonGroup(this))
    , m_field(new TextField(appearance, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(question.title);
    setSentence(question.sentence);
    if (!question.choices.isEmpty()) {
        auto* row = new QWidget(this);
        auto* flow = new FlowLayout(0, 0, row);
        flow->setContentsMargins(0, 0, 0, 0);
        for (const payments::State state : question.choices) {
            auto* chip = new Chip(appearance, row);
            chip->setCheckable(true);
            chip->setText(wordOf(state));
            chip->setChecked(state == question.choices.first());
            m_choices->addButton(chip, static_cast<int>(state));
            flow->addWidget(chip);
        }
        addField(row);
    }
    m_field->setLabel(question.label);
    m_field->setText(question.text);
    m_field->edit().setMaxLength(longest);
    addField(m_field);
    connect(m_field, &TextField::edited, m_field, &TextField::clearMessage);

    connect(addButton(Button::Kind::Normal, tr("Cancel"), u"Esc"_s), &Button::clicked, this, &QDialog::reject);
    connect(addButton(Button::Kind::Primary, question.verb, u"Enter"_s), &Button::clicked, this, &RemarkDialog::agree);
    m_field->setFocus();
}

QString RemarkDialog::text() const
{
    return m_field->text().trimmed();
}

std::optional<payments::State> RemarkDialog::choice() const
{
    const int id = m_choices->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<payments::State>(id));
}

void RemarkDialog::agree()
{
    if (text().isEmpty() && !m_whenEmpty.isEmpty()) {
        m_field->setMessage(TextField::Message::Problem, m_whenEmpty);
        m_field->setFocus();
        return;
    }
    emit agreed();
    accept();
}

} // namespace ui
