// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/paymentmodel.h"

#include "ui/common/paymentstate.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <limits>

namespace ui {

using payments::Payment;

PaymentModel::PaymentModel(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
    const base::Clock& clock, base::Scheduler& scheduler, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_reading(reading)
    , m_words(appearance, languages, clock)
    , m_count(new ListCount(reading, clock, scheduler, this))
{
    m_totals.complete = false;
    connect(m_count, &ListCount::counted, this, &PaymentModel::counted);
    connect(m_count, &ListCount::failed, this, &PaymentModel::failed);
}

int PaymentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_window.rows();
}

int PaymentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const Payment* PaymentModel::payment(int row) const
{
    return m_window.has(row) ? &m_rows.at(row - m_window.above) : nullptr;
}

int PaymentModel::loadedAt(const QString& id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Payment& each) { return each.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int PaymentModel::rowOf(const QString& id) const
{
    const int at = loadedAt(id);
    return at < 0 ? -1 : m_window.above + at;
}

QVariant PaymentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Payment* shown = payment(index.row());
    if (role == LoadedRole)
        return shown != nullptr;
    // The keyboard stays in the first column, so that a screen reader speaks the whole row there.
    const bool isSpoken = role == Qt::AccessibleTextRole && index.column() == 0;
    if (isSpoken)
        return shown ? m_words.spoken(*shown) : tr("This sale is being read");
    if (role == Qt::DisplayRole && shown)
        return m_words.text(*shown, static_cast<Column>(index.column()));
    return {};
}

QVariant PaymentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int(PaymentWords::isAmount(column) ? Qt::AlignRight : Qt::AlignLeft);
    return role == Qt::DisplayRole ? QVariant(PaymentWords::head(column)) : QVariant();
}

void PaymentModel::setAccountNames(const QHash<QString, QString>& names)
{
    m_words.setAccountNames(names);
    tellLoaded(0, m_window.size - 1);
}

std::optional<std::chrono::milliseconds> PaymentModel::nextEnd() const
{
    std::optional<std::chrono::milliseconds> next;
    for (const Payment& each : m_rows) {
        const auto left = codeLeft(each, m_clock.nowUtc());
        if (left && left->count() > 0)
            next = std::min(next.value_or(*left), *left);
    }
    return next;
}

void PaymentModel::refreshStates()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(m_window.above, State), index(m_window.end() - 1, State));
}

void PaymentModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellLoaded(0, m_window.size - 1);
}

void PaymentModel::tellLoaded(int first, int last)
{
    if (first <= last)
        emit dataChanged(index(m_window.above + first, 0), index(m_window.above + last, ColumnCount - 1));
}

void PaymentModel::take(const Payment& payment)
{
    const bool isNew = payment.number > m_highest;
    // The ledger's numbers have no gaps: another program has sold in between.
    const bool leavesGap = m_highest > 0 && payment.number > m_highest + 1;
    m_highest = std::max(m_highest, payment.number);
    if (m_asked) {
        m_news.removeIf([&payment](const Payment& each) { return each.id == payment.id; });
        m_news.append(payment);
    }
    if (!m_isOpen)
        return;
    {
        const QScopedValueRollback changing(m_isChanging, true);
        const int rows = m_window.rows();
        place(payment, isNew);
        if (m_expected)
            *m_expected += m_window.rows() - rows;
    }
    m_isStale = m_isStale || leavesGap;
    m_count->again();
    askNext();
}

bool PaymentModel::standsAbove(const Payment& payment) const
{
    return !m_window.atStart && !m_rows.isEmpty() && ledger::standsBefore(payment, m_rows.first(), m_list.sort);
}

bool PaymentModel::standsBelow(const Payment& payment) const
{
    return !m_window.atEnd && !m_rows.isEmpty() && ledger::standsBefore(m_rows.last(), payment, m_list.sort);
}

void PaymentModel::place(const Payment& payment, bool isNew)
{
    const int at = loadedAt(payment.id);
    const bool belongs = ledger::matches(m_list.filter, payment);
    if (at >= 0) {
        if (belongs)
            changeAt(at, payment);
        else
            removeAt(at);
        return;
    }
    // Between an empty window and rows that were never read no place is known.
    const bool isAnywhere = m_rows.isEmpty() && !(m_window.atStart && m_window.atEnd);
    if (!belongs || isAnywhere)
        return;
    if (standsAbove(payment)) {
        if (isNew)
            setAbove(m_window.above + 1);
        return;
    }
    if (standsBelow(payment)) {
        if (isNew)
            setBelow(m_window.below + 1);
        return;
    }
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), payment,
        [this](const Payment& left, const Payment& right) { return ledger::standsBefore(left, right, m_list.sort); });
    insertAt(static_cast<int>(place - m_rows.cbegin()), payment);
}

void PaymentModel::insertAt(int at, const Payment& payment)
{
    beginInsertRows({}, m_window.above + at, m_window.above + at);
    m_rows.insert(at, payment);
    ++m_window.size;
    endInsertRows();
    trim();
}

void PaymentModel::removeAt(int at)
{
    beginRemoveRows({}, m_window.above + at, m_window.above + at);
    m_rows.removeAt(at);
    --m_window.size;
    endRemoveRows();
}

void PaymentModel::changeAt(int at, const Payment& payment)
{
    const Payment before = std::exchange(m_rows[at], payment);
    const auto isBefore = [this](const Payment& left, const Payment& right) {
        return ledger::standsBefore(left, right, m_list.sort);
    };
    int to = at;
    while (to > 0 && isBefore(payment, m_rows.at(to - 1)))
        --to;
    while (to + 1 < m_window.size && isBefore(m_rows.at(to + 1), payment))
        ++to;
    if (to != at) {
        // Qt counts the target among the rows as they stand before the move.
        const int target = m_window.above + (to > at ? to + 1 : to);
        beginMoveRows({}, m_window.above + at, m_window.above + at, {}, target);
        m_rows.move(at, to);
        endMoveRows();
    }
    tellLoaded(to, to);
    // At an edge behind which more rows stand its place may be among those: there it is a row to be read.
    const bool hasMovedUp = isBefore(payment, before);
    const bool hasMovedDown = isBefore(before, payment);
    if (to == 0 && hasMovedUp && !m_window.atStart) {
        m_rows.removeFirst();
        ++m_window.above;
        --m_window.size;
        emit dataChanged(index(m_window.above - 1, 0), index(m_window.above - 1, ColumnCount - 1));
    } else if (to == m_window.size - 1 && hasMovedDown && !m_window.atEnd) {
        m_rows.removeLast();
        ++m_window.below;
        --m_window.size;
        emit dataChanged(index(m_window.end(), 0), index(m_window.end(), ColumnCount - 1));
    }
}

void PaymentModel::setAbove(int rows)
{
    const int more = rows - m_window.above;
    if (more > 0) {
        beginInsertRows({}, 0, more - 1);
        m_window.above = rows;
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, 0, -more - 1);
        m_window.above = rows;
        endRemoveRows();
    }
}

void PaymentModel::setBelow(int rows)
{
    const int more = rows - m_window.below;
    const int first = m_window.end() + std::min(rows, m_window.below);
    if (more > 0) {
        beginInsertRows({}, first, first + more - 1);
        m_window.below = rows;
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, first, first - more - 1);
        m_window.below = rows;
        endRemoveRows();
    }
}

void PaymentModel::counted(const ledger::Totals& totals)
{
    if (m_isLoading || !m_isOpen || m_list != m_wanted) { // of a list whose first rows are not there yet
        m_early = totals;
        return;
    }
    m_totals = totals;
    if (totals.complete)
        m_expected = totals.count;
    // All rows are loaded, and yet they are not as many: payments came that nobody told of.
    const bool isWhole = m_window.atStart && m_window.atEnd;
    m_isStale = m_isStale || (isWhole && totals.complete && totals.count != m_window.size && !m_asked);
    {
        const QScopedValueRollback changing(m_isChanging, true);
        fit(totals.count, totals.complete);
    }
    emit totalsChanged(m_totals);
    askNext();
}

void PaymentModel::fit(qint64 count, bool isComplete)
{
    constexpr qint64 most = std::numeric_limits<int>::max() / 2;
    const int rows = static_cast<int>(std::clamp<qint64>(count, m_window.size, most));
    const bool isWhole = m_window.atStart && m_window.atEnd;
    if (isWhole || (!isComplete && rows <= m_window.rows()))
        return;
    // A row that is known to stand outside, though nobody counted it, stays.
    const int leastAbove = m_window.atStart ? 0 : 1;
    const int leastBelow = m_window.atEnd ? 0 : 1;
    const int outside = std::max(rows - m_window.size, leastAbove + leastBelow);
    const int above = m_window.atEnd ? outside : std::min(m_window.above, outside - leastBelow);
    setAbove(std::max(above, leastAbove));
    setBelow(outside - m_window.above);
}

} // namespace ui
