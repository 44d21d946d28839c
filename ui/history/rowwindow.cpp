// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rowwindow.h"

#include <algorithm>

namespace ui {

RowWindow::Question RowWindow::next(Wish wish) const
{
    using Kind = Question::Kind;
    if (rows() == 0 || (atStart && atEnd))
        return {};
    const int first = std::clamp(wish.first, 0, rows() - 1);
    const int last = std::clamp(wish.last, first, std::min(rows() - 1, first + Most - 2 * Ahead));
    const bool isNear = size > 0 && first <= end() + Page && last >= above - 1 - Page;
    if (!isNear) {
        const int count = Page + last - first + 1;
        const int position = std::max(0, first - Page / 2);
        if (position == 0)
            return {Kind::First, 0, count};
        if (position >= rows() - count)
            return {Kind::Last, 0, count};
        return {Kind::At, position, count};
    }
    // One more than are thought to be left: a page that is not full tells that the end is reached.
    const Question before{Kind::Before, 0, Page + (above <= Page ? 1 : 0)};
    const Question after{Kind::After, 0, Page + (below <= Page ? 1 : 0)};
    if (last >= end() && !atEnd)
        return after;
    if (first < above && !atStart)
        return before;
    if (last >= end() - Ahead && !atEnd)
        return after;
    if (first < above + Ahead && !atStart)
        return before;
    return {};
}

} // namespace ui
