// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/common/popupcard.h"
#include "ui/history/filterwords.h"

#include <QPointer>
#include <QWidget>
#include <array>

namespace ui {

class Appearance;
class Chip;
class ChoiceList;

/// What can be chosen of a list of sales, in one row that wraps: days by their letters at the left, menus with numbers
/// at the right of a line. It shows a filter and says which one a person wants instead.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    enum class Menu : std::uint8_t { Dates, States, Accounts, Methods, More };

    /// All by reference, all outlive this.
    FilterBar(const Appearance& appearance, const Languages& languages, const base::Clock& clock, const DayRule& rule,
        const FilterWords& words, QWidget* parent = nullptr);

    void setFilter(const HistoryFilter& filter);
    void setDistribution(const ledger::Distribution& distribution);
    /// Of the calendar that opens next.
    void setWeekStart(Qt::DayOfWeek day) { m_rule.weekStart = day; }
    /// T, Y, W and M choose days while the focus is in this page and nobody types.
    void addKeys(QWidget* page);
    void retranslate();

    [[nodiscard]] Chip& preset(Days::Kind kind) const; ///< Today to ThisMonth
    [[nodiscard]] Chip& chip(Menu menu) const { return *m_menus.at(static_cast<std::size_t>(menu)); }
    void open(Menu menu);
    /// Of the menu that is open; nullptr: none.
    [[nodiscard]] PopupCard* card() const { return m_card; }

signals:
    void wanted(const HistoryFilter& filter);
    /// A menu opens: its numbers may be old.
    void distributionWanted();

private:
    void arrange();
    void choosePreset(Days::Kind kind, bool isChosen);
    void openDates();
    void fill();
    void refill();
    [[nodiscard]] ChoiceList* newList(QWidget* content);
    [[nodiscard]] QWidget* newBounds(QWidget* content);
    void showChips();

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    DayRule m_rule;
    const FilterWords& m_words;
    HistoryFilter m_filter;
    ledger::Distribution m_distribution;
    std::array<Chip*, 4> m_presets{};
    std::array<Chip*, 5> m_menus{};
    QPointer<PopupCard> m_card;
    Menu m_open = Menu::Dates; ///< while there is a card
    QList<ChoiceList*> m_lists; ///< of the card
};

} // namespace ui
