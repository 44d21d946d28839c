// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/facttable.h"

#include "ui/common/appearance.h"
#include "ui/common/plainlabel.h"
#include "ui/history/copybutton.h"

#include <QGridLayout>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int labelWidth = 96;
constexpr int leastLabelWidth = 40; ///< beside an amount that takes the room
constexpr int gap = 12;
constexpr int leastWidth = 248; ///< in the narrowest pane

} // namespace

FactTable::FactTable(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactTable::setFacts(const std::vector<Fact>& facts)
{
    std::vector<Fact> shown;
    std::copy_if(
        facts.begin(), facts.end(), std::back_inserter(shown), [](const Fact& fact) { return !fact.value.isEmpty(); });
    // A held focus and a reader's place survive new values.
    if (!isShaped(shown)) {
        for (const Row& row : m_rows) {
            delete row.label;
            delete row.value;
            delete row.copy;
        }
        m_rows.clear();
        for (const Fact& fact : shown)
            add(fact);
    }
    int widestAmount = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        Row& row = m_rows.at(i);
        row.fact = shown.at(i);
        row.label->setText(row.fact.label);
        row.value->setText(row.fact.value);
        row.value->setAccessibleName(row.fact.label + u": "_s + row.fact.value);
        if (row.fact.kind == Fact::Kind::Amount) {
            row.value->setRole(TypeRole::Body);
            if (row.value->sizeHint().width() > leastWidth - gap - leastLabelWidth)
                row.value->setRole(TypeRole::Small); // whole rather than large
            row.value->setMinimumWidth(row.value->sizeHint().width());
            widestAmount = std::max(widestAmount, row.value->minimumWidth());
        }
        if (row.copy != nullptr)
            row.copy->setText(row.fact.label, row.fact.whole.isEmpty() ? row.fact.value : row.fact.whole);
        // On one line with a first line of the value that may be Khmer, and taller.
        row.label->setMinimumHeight(lineHeight(TypeRole::Body, row.fact.value));
    }
    m_grid->setColumnMinimumWidth(0, std::clamp(leastWidth - gap - widestAmount, leastLabelWidth, labelWidth));
}

bool FactTable::isShaped(const std::vector<Fact>& facts) const
{
    return std::equal(facts.begin(), facts.end(), m_rows.begin(), m_rows.end(),
        [](const Fact& fact, const Row& row) { return fact.label == row.fact.label && fact.kind == row.fact.kind; });
}

void FactTable::add(const Fact& fact)
{
    auto* label = new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, this);
    auto* value = new PlainLabel(m_appearance, fact.kind == Fact::Kind::Code ? TypeRole::Code : TypeRole::Body, this);
    label->setWrap(true);
    CopyButton* copy = nullptr;
    if (fact.kind == Fact::Kind::Words)
        value->setWrap(true);
    if (fact.kind == Fact::Kind::Amount) {
        value->setWeight(Weight::Bold);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    const int row = static_cast<int>(m_rows.size());
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    if (fact.kind == Fact::Kind::Code) {
        value->setElide(Qt::ElideMiddle);
        copy = new CopyButton(m_appearance, this);
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        line->addWidget(value, 1);
        line->addWidget(copy);
        m_grid->addLayout(line, row, 1);
    } else {
        m_grid->addWidget(value, row, 1);
    }
    m_rows.push_back({label, value, copy, fact});
}

QStringList FactTable::shown() const
{
    QStringList shown;
    for (const Row& row : m_rows)
        shown.append(row.label->text() + u": "_s + row.value->text());
    return shown;
}

CopyButton* FactTable::copyButton(const QString& label) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&label](const Row& row) { return row.copy != nullptr && row.fact.label == label; });
    return found == m_rows.end() ? nullptr : found->copy;
}

} // namespace ui
