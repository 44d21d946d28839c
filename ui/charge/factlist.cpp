// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/factlist.h"

#include "ui/common/appearance.h"
#include "ui/common/plainlabel.h"

#include <QGridLayout>

namespace ui {

namespace {

constexpr int labelWidth = 132;

} // namespace

FactList::FactList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const std::vector<Fact>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    for (PlainLabel* label : m_labels)
        delete label;
    m_labels.clear();
    auto* grid = static_cast<QGridLayout*>(layout());
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* label = new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, this);
        label->setText(fact.label);
        auto* value = new PlainLabel(m_appearance, fact.code ? TypeRole::Code : TypeRole::Body, this);
        value->setText(fact.value);
        value->setAccessibleName(fact.label + QStringLiteral(": ") + fact.value);
        if (fact.strong)
            value->setWeight(Weight::Bold);
        if (fact.code)
            value->setElide(Qt::ElideMiddle);
        label->setFixedHeight(RowHeight);
        value->setFixedHeight(RowHeight);
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
        // At once, and not at the next turn of the event loop.
        label->show();
        value->show();
        m_labels.push_back(label);
        m_labels.push_back(value);
        ++row;
    }
    setFixedHeight(row * RowHeight);
    grid->activate();
}

} // namespace ui
