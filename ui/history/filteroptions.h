// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/choicelist.h"
#include "ui/history/filterwords.h"

#include <QCoreApplication>

namespace ui {

/// What a filter can be made of, as rows for a ChoiceList: the words that occur in the ledger with their numbers, and
/// those the filter has already.
class FilterOptions final {
    Q_DECLARE_TR_FUNCTIONS(FilterOptions)

public:
    using Sections = QList<ChoiceList::Section>;

    /// All by reference, all outlive this.
    FilterOptions(const FilterWords& words, const ledger::Distribution& distribution, const HistoryFilter& filter);

    [[nodiscard]] Sections states() const;
    [[nodiscard]] Sections exceptions() const;
    [[nodiscard]] Sections accounts() const;
    [[nodiscard]] Sections methods() const;
    [[nodiscard]] Sections gatewaysAndWays() const;
    [[nodiscard]] Sections currenciesAndPeople() const;

    /// The filter after a row with that key was chosen or not.
    [[nodiscard]] static HistoryFilter with(HistoryFilter filter, const QString& key, bool isChosen);

private:
    using ToWord = std::function<QString(const QString&)>;
    [[nodiscard]] ChoiceList::Section words(const QString& title, QLatin1StringView prefix,
        const QMap<QString, qint64>& counts, const QStringList& chosen, const ToWord& toWord) const;

    const FilterWords& m_words;
    const ledger::Distribution& m_distribution;
    const HistoryFilter& m_filter;
};

} // namespace ui
