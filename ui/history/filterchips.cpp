// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filterchips.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"

#include <algorithm>

namespace ui {

FilterChips::FilterChips(const Appearance& appearance, const FilterWords& words, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_words(words)
    , m_clear(new Chip(appearance, this))
{
    auto* flow = new FlowLayout(-2, -6, this);
    flow->addWidget(m_clear);
    m_clear->setCheckable(false);
    connect(m_clear, &Chip::clicked, this, [this] {
        const bool hadFocus = m_clear->hasFocus();
        emit wanted({});
        if (hadFocus && !isVisible())
            emit emptied();
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    retranslate();
}

void FilterChips::setFilter(const HistoryFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void FilterChips::retranslate()
{
    m_clear->setText(tr("Clear all"));
    m_clear->updateGeometry();
    rebuild();
}

void FilterChips::rebuild()
{
    const bool isShown = m_filter.conditions != ledger::Filter();
    const QList<FilterWords::Term> terms = isShown ? m_words.terms(m_filter) : QList<FilterWords::Term>();
    const auto focused =
        std::find_if(m_chips.begin(), m_chips.end(), [](const Chip* chip) { return chip->hasFocus(); });
    const qsizetype place = focused == m_chips.end() ? -1 : focused - m_chips.begin();
    // A chip that is pressed is still on the stack: those that are there take the new words.
    while (m_chips.size() > terms.size()) {
        Chip* last = m_chips.takeLast();
        layout()->removeWidget(last);
        last->hide();
        last->deleteLater();
    }
    layout()->removeWidget(m_clear);
    while (m_chips.size() < terms.size()) {
        auto* chip = new Chip(m_appearance, this);
        chip->setCheckable(false);
        chip->setCloseMark(true);
        const int index = static_cast<int>(m_chips.size());
        connect(chip, &Chip::clicked, this, [this, index] { takeAway(index); });
        layout()->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    layout()->addWidget(m_clear);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        Chip* chip = m_chips.at(i);
        chip->setText(base::withoutAccessKeys(terms.at(i).text));
        //: What a screen reader says of a chip: %1 is a condition of the filter, as "Paid"
        chip->setAccessibleName(tr("%1, press to take away").arg(terms.at(i).text));
        chip->updateGeometry();
    }
    setVisible(!terms.isEmpty());
    updateGeometry();
    if (place >= 0 && !m_chips.isEmpty())
        m_chips.at(std::min(place, m_chips.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void FilterChips::takeAway(int index)
{
    const QList<FilterWords::Term> terms = m_words.terms(m_filter);
    if (index >= terms.size())
        return;
    const bool hadFocus = m_chips.at(index)->hasFocus();
    const HistoryFilter without = terms.at(index).without;
    emit wanted(without);
    if (hadFocus && m_chips.isEmpty())
        emit emptied();
}

QStringList FilterChips::texts() const
{
    QStringList texts;
    for (const Chip* chip : m_chips)
        texts << chip->text();
    return texts;
}

} // namespace ui
