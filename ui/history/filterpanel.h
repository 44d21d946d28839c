// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/scheduler.h"
#include "ui/common/popupcard.h"
#include "ui/history/filterwords.h"
#include "ui/history/searchfield.h"

#include <QPointer>
#include <QWidget>

namespace ui {

class Appearance;
class Button;
class Chip;
class FilterBar;
class FilterChips;
class PlainLabel;
class PracticeNote;
class SavedFiltersCard;
class Toast;

/// The head of History and the filter in it: title, search and export, the bar, the chips, and the saved filters. It
/// holds the filter that is on show.
class FilterPanel final : public QWidget {
    Q_OBJECT

public:
    /// All by reference, all outlive this; `toast` says what was done to a saved filter.
    FilterPanel(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
        base::Scheduler& scheduler, const DayRule& rule, Toast& toast, QWidget* parent = nullptr);

    [[nodiscard]] const HistoryFilter& filter() const { return m_filter; }
    /// As a person does: changed() follows where it is another one.
    void choose(const HistoryFilter& filter);
    [[nodiscard]] const FilterWords& words() const { return m_words; }

    void setDistribution(const ledger::Distribution& distribution);
    void setAccountNames(const QHash<QString, QString>& names);
    /// The text SavedFilters made.
    void setSaved(const QString& text);
    [[nodiscard]] QString saved() const { return m_saved.toText(); }
    void setPractice(bool practice);
    void setExportable(bool exportable);
    /// T, Y, W, M while the focus is in this page.
    void addKeys(QWidget* page);
    void startSearch(SearchField::Esc esc = SearchField::Esc::Leaves);
    void retranslate();

    [[nodiscard]] FilterBar& bar() const { return *m_bar; }
    [[nodiscard]] FilterChips& chips() const { return *m_chips; }
    [[nodiscard]] SearchField& search() const { return *m_search; }
    [[nodiscard]] Chip& savedChip() const { return *m_savedChip; }
    /// Of the saved filters while it is open; else nullptr.
    [[nodiscard]] SavedFiltersCard* savedCard() const;

signals:
    void changed();
    void savedChanged();
    void distributionWanted();
    void exportWanted();
    void left(); ///< the list is to have the keys

private:
    void arrange();
    void openSaved();
    void save(const QString& name);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    void savedAnew();

    const Appearance& m_appearance;
    FilterWords m_words;
    Toast& m_toast;
    HistoryFilter m_filter;
    SavedFilters m_saved;
    PlainLabel* m_title;
    PracticeNote* m_practice;
    Chip* m_savedChip;
    SearchField* m_search;
    Button* m_export;
    FilterBar* m_bar;
    FilterChips* m_chips;
    QPointer<PopupCard> m_card;
};

} // namespace ui
