// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/filterwords.h"

#include <QWidget>

namespace ui {

class Chip;

/// The conditions of a filter, each on a chip with a cross; a press, Delete or Backspace takes it away. At the end one
/// for all. Hidden while nothing but the days is chosen, which stand in the bar above.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    /// By reference, both outlive this.
    FilterChips(const Appearance& appearance, const FilterWords& words, QWidget* parent = nullptr);

    void setFilter(const HistoryFilter& filter);
    void retranslate();
    [[nodiscard]] QStringList texts() const; ///< as shown

signals:
    /// A person took something away.
    void wanted(const HistoryFilter& filter);
    /// The focused chip is gone, and no other is left.
    void emptied();

private:
    void rebuild();
    void takeAway(int index);

    const Appearance& m_appearance;
    const FilterWords& m_words;
    HistoryFilter m_filter;
    QList<Chip*> m_chips;
    Chip* m_clear;
};

} // namespace ui
