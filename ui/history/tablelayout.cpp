// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/tablelayout.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using Column = PaymentWords::Column;

namespace {

// In the order of PaymentWords::Column.
constexpr std::array<QLatin1StringView, PaymentWords::ColumnCount> names{"time"_L1, "sale"_L1, "reference"_L1,
    "payer"_L1, "account"_L1, "gateway"_L1, "method"_L1, "paid_via"_L1, "state"_L1, "asked"_L1, "received"_L1,
    "paid_at"_L1, "changed"_L1, "cashier"_L1, "note"_L1};
constexpr std::array usualColumns{PaymentWords::Time, PaymentWords::Number, PaymentWords::Reference,
    PaymentWords::Payer, PaymentWords::Method, PaymentWords::State, PaymentWords::Received, PaymentWords::Asked};
constexpr auto sortWord = "sort="_L1;
constexpr int widest = 4000;

QLatin1StringView nameOf(Column column)
{
    return names.at(column);
}

std::optional<Column> columnNamed(QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Column>(found - names.begin()));
}

bool has(const QList<TableLayout::Place>& places, Column column)
{
    return std::any_of(places.begin(), places.end(), [column](const auto& each) { return each.column == column; });
}

/// Every column once: what is missing hidden at the end.
void complete(QList<TableLayout::Place>& places)
{
    for (int column = 0; column < PaymentWords::ColumnCount; ++column) {
        if (!has(places, static_cast<Column>(column)))
            places.append({static_cast<Column>(column), false, 0});
    }
}

std::optional<TableLayout::Place> readPlace(QStringView word)
{
    TableLayout::Place place;
    if (word.startsWith(u'-') || word.startsWith(u'+')) {
        place.isShown = word.startsWith(u'+');
        place.stays = place.isShown;
        word = word.mid(1);
    }
    const qsizetype colon = word.indexOf(u':');
    const auto column = columnNamed(colon < 0 ? word : word.left(colon));
    if (!column)
        return std::nullopt;
    place.column = *column;
    if (colon >= 0)
        place.width = std::clamp(word.mid(colon + 1).toInt(), 0, widest);
    return place;
}

} // namespace

TableLayout TableLayout::usual()
{
    TableLayout layout;
    for (const Column column : usualColumns)
        layout.places.append({column, true, 0});
    complete(layout.places);
    return layout;
}

QString TableLayout::toText() const
{
    QStringList words;
    for (const Place& each : places)
        words.append((!each.isShown       ? u"-"_s
                             : each.stays ? u"+"_s
                                          : u""_s)
            + nameOf(each.column) + (each.width > 0 ? u":%1"_s.arg(each.width) : u""_s));
    if (const auto column = PaymentWords::columnOf(sort.by))
        words.append(sortWord + nameOf(*column) + (sort.descending ? u'-' : u'+'));
    return words.join(u' ');
}

TableLayout TableLayout::fromText(const QString& text)
{
    TableLayout layout;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(sortWord)) {
            const QStringView sorted = word.mid(sortWord.size());
            const auto column = columnNamed(sorted.chopped(std::min<qsizetype>(1, sorted.size())));
            const auto by = column ? PaymentWords::sortedBy(*column) : std::nullopt;
            if (by && (sorted.endsWith(u'+') || sorted.endsWith(u'-')))
                layout.sort = {*by, sorted.endsWith(u'-')};
        } else if (const auto place = readPlace(word); place && !has(layout.places, place->column)) {
            layout.places.append(*place);
        }
    }
    const bool showsAny =
        std::any_of(layout.places.begin(), layout.places.end(), [](const Place& each) { return each.isShown; });
    if (!showsAny) {
        const ledger::Sort sort = layout.sort;
        layout = usual();
        layout.sort = sort;
    }
    complete(layout.places);
    return layout;
}

TableLayout::Place& TableLayout::place(Column column)
{
    return *std::find_if(places.begin(), places.end(), [column](const Place& each) { return each.column == column; });
}

const TableLayout::Place& TableLayout::place(Column column) const
{
    return *std::find_if(places.begin(), places.end(), [column](const Place& each) { return each.column == column; });
}

} // namespace ui
