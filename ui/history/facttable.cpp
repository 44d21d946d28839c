// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/facttable.h"

#include "ui/common/appearance.h"
#include "ui/common/plainlabel.h"

#include <QGridLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int labelWidth = 96;

} // namespace

FactTable::FactTable(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactTable::setFacts(const std::vector<Fact>& facts)
{
    for (const Row& row : m_rows) {
        delete row.label;
        delete row.value;
    }
    m_rows.clear();
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* label = new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, this);
        label->setText(fact.label);
        auto* value =
            new PlainLabel(m_appearance, fact.kind == Fact::Kind::Code ? TypeRole::Code : TypeRole::Body, this);
        value->setText(fact.value);
        value->setAccessibleName(fact.label + u": "_s + fact.value);
        if (fact.kind == Fact::Kind::Code)
            value->setElide(Qt::ElideMiddle);
        if (fact.kind == Fact::Kind::Words)
            value->setWrap(true);
        if (fact.kind == Fact::Kind::Amount) {
            value->setWeight(Weight::Bold);
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            value->setMinimumWidth(value->sizeHint().width());
        }
        // On one line with a first line of the value that may be Khmer, and taller.
        label->setFixedHeight(lineHeight(TypeRole::Body, fact.value));
        const int row = static_cast<int>(m_rows.size());
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        m_rows.push_back({label, value});
    }
}

QStringList FactTable::shown() const
{
    QStringList shown;
    for (const Row& row : m_rows)
        shown.append(row.label->text() + u": "_s + row.value->text());
    return shown;
}

} // namespace ui
