// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filterpanel.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"
#include "ui/history/filterbar.h"
#include "ui/history/filterchips.h"
#include "ui/history/practicenote.h"
#include "ui/history/savedfilterscard.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FilterPanel::FilterPanel(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
    base::Scheduler& scheduler, const DayRule& rule, Toast& toast, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_words(appearance, languages, clock, rule)
    , m_toast(toast)
    , m_title(new PlainLabel(appearance, TypeRole::Title, this))
    , m_practice(new PracticeNote(appearance, this))
    , m_savedChip(new Chip(appearance, this))
    , m_search(new SearchField(appearance, scheduler, this))
    , m_export(new Button(appearance, Button::Kind::Normal, this))
    , m_bar(new FilterBar(appearance, languages, clock, rule, m_words, this))
    , m_chips(new FilterChips(appearance, m_words, this))
{
    m_export->setSymbol(Icon::Export);
    m_export->setKeyCap(u"Ctrl+E"_s);
    m_search->setKeyCap(u"F2"_s);
    m_savedChip->setMenuMark(true);
    m_savedChip->setCheckable(false);
    m_practice->hide();
    arrange();

    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        HistoryFilter filter = m_filter;
        filter.conditions.text = text;
        choose(filter);
    });
    connect(m_search, &SearchField::left, this, &FilterPanel::left);
    connect(m_export, &Button::clicked, this, &FilterPanel::exportWanted);
    connect(m_bar, &FilterBar::wanted, this, &FilterPanel::choose);
    connect(m_bar, &FilterBar::distributionWanted, this, &FilterPanel::distributionWanted);
    connect(m_savedChip, &Chip::clicked, this, &FilterPanel::openSaved);
    connect(m_chips, &FilterChips::wanted, this, &FilterPanel::choose);
    connect(m_chips, &FilterChips::emptied, this, &FilterPanel::left);
    retranslate();
}

void FilterPanel::arrange()
{
    // Everything here brings its focus margin but the words.
    m_title->setContentsMargins(focusMargin, 0, 0, 0);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addSpacing(14);
    head->addWidget(m_practice, 1);
    head->addWidget(m_savedChip);
    head->addWidget(m_search);
    head->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(6);
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterPanel::choose(const HistoryFilter& filter)
{
    const bool isOther = filter != m_filter;
    m_filter = filter;
    m_bar->setFilter(filter);
    m_chips->setFilter(filter);
    m_search->setText(filter.conditions.text);
    if (isOther)
        emit changed();
}

void FilterPanel::setDistribution(const ledger::Distribution& distribution)
{
    m_bar->setDistribution(distribution);
}

void FilterPanel::setAccountNames(const QHash<QString, QString>& names)
{
    m_words.setAccountNames(names);
    m_chips->retranslate();
}

void FilterPanel::setSaved(const QString& text)
{
    m_saved = SavedFilters::fromText(text);
}

void FilterPanel::setPractice(bool practice)
{
    m_practice->setVisible(practice);
}

void FilterPanel::setExportable(bool exportable)
{
    m_export->setEnabled(exportable);
}

void FilterPanel::addKeys(QWidget* page)
{
    m_bar->addKeys(page);
}

void FilterPanel::startSearch(SearchField::Esc esc)
{
    m_search->start(esc);
}

SavedFiltersCard* FilterPanel::savedCard() const
{
    return m_card ? qobject_cast<SavedFiltersCard*>(m_card->content()) : nullptr;
}

void FilterPanel::openSaved()
{
    m_card = new PopupCard(m_appearance, m_savedChip);
    auto* saved = new SavedFiltersCard(m_appearance, m_words);
    saved->setFilters(m_saved, m_filter);
    m_card->setContent(saved);
    connect(saved, &SavedFiltersCard::taken, this, [this](const QString& name) {
        const SavedFilter* filter = m_saved.find(name);
        m_card->dismiss();
        emit left();
        if (filter)
            choose(HistoryFilter(filter->filter));
    });
    connect(saved, &SavedFiltersCard::saveWanted, this, &FilterPanel::save);
    connect(saved, &SavedFiltersCard::renameWanted, this, &FilterPanel::rename);
    connect(saved, &SavedFiltersCard::deleteWanted, this, &FilterPanel::remove);
    m_card->open();
}

void FilterPanel::savedAnew()
{
    if (auto* card = savedCard())
        card->setFilters(m_saved, m_filter);
    emit savedChanged();
}

void FilterPanel::save(const QString& name)
{
    const SavedFilter* namesake = m_saved.find(name);
    const std::optional<SavedFilter> before = namesake ? std::optional(*namesake) : std::nullopt;
    if (!m_saved.put({.name = name, .filter = m_filter}))
        return; // the card said that there is no room
    m_card->dismiss();
    savedAnew();
    m_toast.say(tr("“%1” is saved.").arg(base::oneLine(name)), tr("Undo"), [this, name, before] {
        if (before)
            m_saved.put(*before);
        else
            m_saved.remove(name);
        savedAnew();
    });
}

void FilterPanel::rename(const QString& from, const QString& to)
{
    if (m_saved.rename(from, to))
        savedAnew();
}

void FilterPanel::remove(const QString& name)
{
    const SavedFilter* filter = m_saved.find(name);
    if (!filter)
        return;
    const SavedFilter removed = *filter;
    m_saved.remove(name);
    savedAnew();
    m_toast.say(tr("“%1” is deleted.").arg(base::oneLine(name)), tr("Undo"), [this, removed] {
        m_saved.put(removed);
        savedAnew();
    });
}

void FilterPanel::retranslate()
{
    m_title->setText(tr("History"));
    //: Beside the title, where there is no room for the sentence
    m_practice->setTexts(tr("Practice sales: no real money moved."), tr("Practice"));
    m_search->setPlaceholder(tr("Reference, name, note, amount"));
    m_export->setText(tr("Export these"));
    m_savedChip->setText(tr("Saved filters"));
    m_savedChip->updateGeometry();
    m_bar->retranslate();
    m_chips->retranslate();
}

} // namespace ui
