// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/amountbounds.h"

#include "core/money/pastedamount.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

AmountBounds::AmountBounds(const Appearance& appearance, const QList<money::Currency>& currencies, QWidget* parent)
    : QWidget(parent)
    , m_currencies(currencies)
    , m_group(new QButtonGroup(this))
    , m_least(new TextField(appearance, this))
    , m_most(new TextField(appearance, this))
{
    auto* title = new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this);
    title->setText(tr("Amount asked for"));
    title->setContentsMargins(focusMargin, 8, 0, 0);
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(-2, -2, chips);
    for (int i = 0; i < currencies.size(); ++i) {
        auto* chip = new Chip(appearance, chips);
        chip->setText(money::spec(currencies.at(i)).code);
        chip->setChecked(i == 0);
        m_group->addButton(chip, i);
        flow->addWidget(chip);
    }
    m_least->setLabel(tr("At least"));
    m_most->setLabel(tr("At most"));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(6);
    fields->addWidget(m_least);
    fields->addWidget(m_most);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(chips);
    column->addLayout(fields);
    connect(m_group, &QButtonGroup::idClicked, this, &AmountBounds::tell);
    for (TextField* field : {m_least, m_most}) {
        connect(&field->edit(), &QLineEdit::editingFinished, this, &AmountBounds::tell);
        connect(field, &TextField::edited, field, &TextField::clearMessage);
    }
}

void AmountBounds::setBounds(const std::optional<money::Money>& least, const std::optional<money::Money>& most)
{
    m_toldLeast = least;
    m_toldMost = most;
    if (least || most)
        if (auto* chip = m_group->button(static_cast<int>(m_currencies.indexOf((least ? least : most)->currency()))))
            chip->setChecked(true);
    m_least->setText(least ? least->toDecimal() : QString());
    m_most->setText(most ? most->toDecimal() : QString());
}

money::Currency AmountBounds::currency() const
{
    return m_currencies.at(std::max(0, m_group->checkedId()));
}

AmountBounds::Read AmountBounds::read(TextField& field) const
{
    field.clearMessage();
    if (field.text().trimmed().isEmpty())
        return {};
    const auto amount = money::readPasted(field.text(), currency());
    if (amount)
        return {amount->readings.front(), true};
    field.setMessage(TextField::Message::Problem, amount.error().person.translated());
    return {{}, false};
}

void AmountBounds::tell()
{
    const Read least = read(*m_least);
    const Read most = read(*m_most);
    if (!least.isRight || !most.isRight)
        return;
    if (least.amount && most.amount && least.amount->minor() > most.amount->minor()) {
        m_most->setMessage(TextField::Message::Problem, tr("This is less than the other amount. Correct one of them."));
        return;
    }
    if (least.amount == m_toldLeast && most.amount == m_toldMost)
        return;
    m_toldLeast = least.amount;
    m_toldMost = most.amount;
    emit wanted(least.amount, most.amount);
}

} // namespace ui
