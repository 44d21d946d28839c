// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/choicerow.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

ChoiceRow::ChoiceRow(const Appearance& appearance, int choices, QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel(appearance, TypeRole::Body, this))
    , m_explanation(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_group(new QButtonGroup(this))
{
    m_name->setWeight(Weight::Bold);
    m_explanation->setWrap(true);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, focusMargin + 6, 0, focusMargin + 6);
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_explanation);
    words->addStretch(1);

    auto* chips = new FlowLayout(0, 0);
    for (int i = 0; i < choices; ++i) {
        auto* chip = new Chip(appearance, this);
        m_group->addButton(chip, i);
        chips->addWidget(chip);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(24);
    row->addLayout(words, 1);
    row->addLayout(chips, 2);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceRow::picked);
}

void ChoiceRow::setName(const QString& name, const QString& explanation)
{
    m_name->setText(name);
    m_explanation->setText(explanation);
    setAccessibleName(name);
}

void ChoiceRow::setWords(const QStringList& words)
{
    const QList<QAbstractButton*> chips = m_group->buttons();
    for (qsizetype i = 0; i < chips.size() && i < words.size(); ++i) {
        chips.at(i)->setText(words.at(i));
        chips.at(i)->setAccessibleName(words.at(i));
        chips.at(i)->updateGeometry();
    }
}

void ChoiceRow::setChosen(int index)
{
    if (QAbstractButton* chip = m_group->button(index))
        chip->setChecked(true);
    // The chosen chip is where the keyboard comes in.
    setFocusProxy(m_group->button(index));
}

int ChoiceRow::chosen() const
{
    return m_group->checkedId();
}

} // namespace ui
