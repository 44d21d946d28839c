// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/tablelayout.h"

#include <QSet>
#include <array>

namespace ui {

/// How wide the columns of a list are. They grow with the words that come and never shrink before clear(); reference,
/// payer and note share what is left.
class ColumnWidths final {
public:
    static constexpr int Least = 96; ///< of a column that takes what is left

    ColumnWidths() { clear(); }

    /// Begins anew with the heads and the usual states, after a change of language or digits.
    void clear();
    /// Words of a payment that is on show; true when a column needs more than before.
    bool measure(const PaymentWords& words, const payments::Payment& payment, const TableLayout& layout);

    using Widths = std::array<int, PaymentWords::ColumnCount>;
    /// Of each column, 0 for those that are not shown: hidden, or given way where the layout lets them.
    [[nodiscard]] Widths arranged(const TableLayout& layout, int room) const;

private:
    [[nodiscard]] int least(const TableLayout::Place& place) const;

    Widths m_needed{}; ///< gap included
    int m_shape = 0; ///< what states need without their words
    std::array<QSet<QString>, PaymentWords::ColumnCount> m_seen; ///< figures that are equally wide as 0
};

} // namespace ui
