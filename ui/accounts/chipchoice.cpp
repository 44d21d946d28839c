// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/chipchoice.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace ui {

ChipChoice::ChipChoice(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_flow(new FlowLayout(0, 0))
    , m_group(new QButtonGroup(this))
    , m_message(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    m_title->setContentsMargins(0, 0, 0, 0);
    m_message->setWrap(true);
    m_message->setMinimumHeight(lineHeight(TypeRole::Small, {}));
    auto* words = new QVBoxLayout;
    words->setContentsMargins(focusMargin, 0, focusMargin, 0);
    words->addWidget(m_title);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(focusMargin, 0, focusMargin, 0);
    below->addWidget(m_message);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addLayout(m_flow);
    column->addLayout(below);
    connect(m_group, &QButtonGroup::idClicked, this, &ChipChoice::picked);
}

void ChipChoice::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ChipChoice::setWords(const QStringList& words)
{
    if (words.size() != m_group->buttons().size()) {
        qDeleteAll(m_group->buttons());
        for (int i = 0; i < words.size(); ++i) {
            auto* chip = new Chip(m_appearance, this);
            chip->setCheckable(true);
            m_group->addButton(chip, i);
            m_flow->addWidget(chip);
            chip->show();
        }
    }
    for (int i = 0; i < words.size(); ++i)
        m_group->button(i)->setText(words.at(i));
}

void ChipChoice::setAvailable(int index, bool available)
{
    if (auto* chip = static_cast<Chip*>(m_group->button(index)))
        chip->setAvailable(available);
}

QStringList ChipChoice::words() const
{
    QStringList all;
    for (const QAbstractButton* chip : m_group->buttons())
        all << chip->text();
    return all;
}

void ChipChoice::setChosen(int index)
{
    if (QAbstractButton* chip = m_group->button(index))
        return chip->setChecked(true);
    m_group->setExclusive(false);
    for (QAbstractButton* chip : m_group->buttons())
        chip->setChecked(false);
    m_group->setExclusive(true);
}

int ChipChoice::chosen() const
{
    return m_group->checkedId();
}

void ChipChoice::setHint(const QString& text)
{
    m_message->setTone(Tone::Text2);
    m_message->setText(text);
}

void ChipChoice::setProblem(const QString& text)
{
    m_message->setTone(Tone::Red);
    m_message->setText(text);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (QAbstractButton* first = m_group->button(0))
        first->setFocus(Qt::OtherFocusReason);
}

QString ChipChoice::message() const
{
    return m_message->text();
}

} // namespace ui
