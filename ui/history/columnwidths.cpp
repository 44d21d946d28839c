// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/columnwidths.h"

#include "ui/common/state.h"
#include "ui/common/tablehead.h"
#include "ui/history/rowdelegate.h"

#include <algorithm>

namespace ui {

using Column = PaymentWords::Column;

namespace {

constexpr std::array usualStates{
    State::Waiting, State::Seen, State::Paid, State::Expired, State::Failed, State::Unknown};
/// Who gives way first on a narrow page: what arrived matters more than how and for what. The sale's number, its state,
/// what was asked and the column the list is sorted by never do; the time goes last, from a list in another order.
/// Where even that is too much, states are shapes without their words.
constexpr std::array givesWay{Column::Note, Column::Changed, Column::Cashier, Column::PaidVia, Column::PaidAt,
    Column::Gateway, Column::Account, Column::Method, Column::Payer, Column::Reference, Column::Received, Column::Time};
constexpr qsizetype mostSeen = 256;
constexpr int ends = RowDelegate::Pad + RowDelegate::EndPad - RowDelegate::Gap;

bool takesRest(Column column)
{
    return column == Column::Reference || column == Column::Payer || column == Column::Note;
}

/// Latin figures are equally wide, and Khmer ones get cells of one width; other digits are not.
QString withEqualFigures(QString text)
{
    for (QChar& sign : text) {
        if (sign >= u'0' && sign <= u'9')
            sign = u'0';
        else if (sign >= QChar(0x17E0) && sign <= QChar(0x17E9))
            sign = QChar(0x17E0);
    }
    return text;
}

} // namespace

void ColumnWidths::clear()
{
    for (int column = 0; column < PaymentWords::ColumnCount; ++column) {
        const auto at = static_cast<std::size_t>(column);
        m_seen.at(at).clear();
        m_needed.at(at) = TableHead::wordWidth(PaymentWords::head(static_cast<Column>(column))) + RowDelegate::Gap;
    }
    m_shape = std::max(m_needed.at(Column::State), RowDelegate::cellWidth(Column::State, {}));
    // The usual words from the start; the rare ones when they come.
    for (const State state : usualStates)
        m_needed.at(Column::State) =
            std::max(m_needed.at(Column::State), RowDelegate::cellWidth(Column::State, stateWord(state)));
}

bool ColumnWidths::measure(const PaymentWords& words, const payments::Payment& payment, const TableLayout& layout)
{
    bool grew = false;
    for (const TableLayout::Place& place : layout.places) {
        if (!place.isShown || place.width > 0 || takesRest(place.column))
            continue;
        const QString text = words.text(payment, place.column);
        QSet<QString>& seen = m_seen.at(place.column);
        const QString alike = withEqualFigures(text);
        if (seen.contains(alike))
            continue;
        if (seen.size() >= mostSeen)
            seen.clear();
        seen.insert(alike);
        const int needed = RowDelegate::cellWidth(place.column, alike);
        grew = grew || needed > m_needed.at(place.column);
        m_needed.at(place.column) = std::max(m_needed.at(place.column), needed);
    }
    return grew;
}

int ColumnWidths::least(const TableLayout::Place& place) const
{
    if (place.width > 0)
        return place.width;
    return takesRest(place.column) ? std::max(Least, m_needed.at(place.column)) : m_needed.at(place.column);
}

ColumnWidths::Widths ColumnWidths::arranged(const TableLayout& layout, int room) const
{
    QList<TableLayout::Place> shown;
    for (const TableLayout::Place& each : layout.places) {
        if (each.isShown)
            shown.append(each);
    }
    bool areShapes = false;
    const auto widthOf = [&](const TableLayout::Place& each) {
        return areShapes && each.column == Column::State && each.width == 0 && !each.stays ? m_shape : least(each);
    };
    const auto needed = [&] {
        int sum = ends;
        for (const TableLayout::Place& each : shown)
            sum += widthOf(each);
        return sum;
    };
    const auto sorted = PaymentWords::columnOf(layout.sort.by);
    for (const Column column : givesWay) {
        if (needed() <= room)
            break;
        if (column == sorted)
            continue;
        shown.removeIf([column](const TableLayout::Place& each) { return each.column == column && !each.stays; });
    }
    areShapes = needed() > room;
    Widths widths{};
    if (shown.isEmpty())
        return widths;
    for (const TableLayout::Place& each : shown)
        widths.at(each.column) = widthOf(each);
    widths.at(shown.first().column) += RowDelegate::Pad;
    widths.at(shown.last().column) += RowDelegate::EndPad - RowDelegate::Gap;
    int rest = std::max(0, room - needed());
    QList<TableLayout::Place> takers;
    for (const TableLayout::Place& each : shown) {
        if (takesRest(each.column) && each.width == 0)
            takers.append(each);
    }
    // Without one the last column reaches the edge, so that figures still stand there.
    if (takers.isEmpty())
        takers.append(shown.last());
    for (qsizetype i = 0; i < takers.size(); ++i) {
        const int share = rest / static_cast<int>(takers.size() - i);
        widths.at(takers.at(i).column) += share;
        rest -= share;
    }
    return widths;
}

} // namespace ui
