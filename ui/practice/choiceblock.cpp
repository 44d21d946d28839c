// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/choiceblock.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace ui {

ChoiceBlock::ChoiceBlock(const Appearance& appearance, int choices, QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_group(new QButtonGroup(this))
{
    auto* flow = new FlowLayout(0, 0);
    for (int i = 0; i < choices; ++i) {
        auto* chip = new Chip(appearance, this);
        m_group->addButton(chip, i);
        flow->addWidget(chip);
    }
    m_name->setContentsMargins(focusMargin, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addLayout(flow);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceBlock::picked);
    setChosen(0);
}

void ChoiceBlock::setWords(const QString& name, const QStringList& words)
{
    m_name->setText(name);
    for (int i = 0; i < words.size(); ++i) {
        QAbstractButton* chip = m_group->button(i);
        chip->setText(words.at(i));
        //: Spoken name of a choice: %1 what is chosen, %2 the choice
        chip->setAccessibleName(tr("%1: %2").arg(name, words.at(i)));
        chip->updateGeometry();
    }
}

void ChoiceBlock::setChosen(int index)
{
    m_group->button(index)->setChecked(true);
}

int ChoiceBlock::chosen() const
{
    return m_group->checkedId();
}

} // namespace ui
