// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a PaymentModel reads its rows.

#include "ui/history/paymentmodel.h"

#include <QScopedValueRollback>
#include <QSet>
#include <algorithm>

namespace ui {

using payments::Payment;
using Kind = RowWindow::Question::Kind;

void PaymentModel::setList(const ledger::Reading::List& list)
{
    m_wanted = list;
    m_early.reset();
    m_hasFailed = false;
    m_isLoading = true;
    m_count->start(list);
    // One question at a time: whoever types must not leave a queue behind.
    m_isAskedAnew = m_asked.has_value();
    if (!m_isAskedAnew)
        ask({Purpose::Open, {Kind::First, 0, PageSize}, std::nullopt});
}

void PaymentModel::refresh()
{
    if (!m_isOpen)
        return;
    m_isStale = true;
    m_count->again();
    askNext();
}

void PaymentModel::retry()
{
    if (!m_isOpen || m_list != m_wanted) {
        setList(m_wanted);
        return;
    }
    m_hasFailed = false;
    m_count->again();
    askNext();
}

void PaymentModel::want(int first, int last)
{
    m_wish = {first, last};
    askNext();
}

void PaymentModel::askNext()
{
    if (!m_isOpen || m_isLoading || m_asked || m_hasFailed || m_isChanging)
        return;
    if (m_isStale) {
        m_isStale = false;
        const bool isWhole = m_window.atStart || m_rows.isEmpty();
        const std::optional<Payment> neighbour = isWhole ? std::nullopt : std::optional(m_rows.first());
        ask({Purpose::Refresh, {Kind::After, 0, m_window.size + PageSize}, neighbour});
        return;
    }
    const RowWindow::Question question = m_window.next(m_wish);
    switch (question.kind) {
    case Kind::None:
        return;
    case Kind::Before:
        ask({Purpose::Browse, question, m_rows.first()});
        return;
    case Kind::After:
        ask({Purpose::Browse, question, m_rows.last()});
        return;
    case Kind::First:
    case Kind::Last:
    case Kind::At:
        ask({Purpose::Browse, question, std::nullopt});
        return;
    }
}

void PaymentModel::ask(Reading reading)
{
    m_asked = std::move(reading);
    m_news.clear();
    const ledger::Reading::List& list = m_asked->purpose == Purpose::Open ? m_wanted : m_list;
    const RowWindow::Question question = m_asked->question;
    const auto answer = [this](const base::Result<Rows>& rows) { answered(rows); };
    if (question.kind == Kind::At) {
        m_reading.pageAt(this, list, question.position, question.count, answer);
        return;
    }
    const bool isBackwards = question.kind == Kind::Before || question.kind == Kind::Last;
    m_reading.page(this, {list, m_asked->neighbour, isBackwards, question.count}, answer);
}

void PaymentModel::answered(const base::Result<Rows>& rows)
{
    const Purpose purpose = m_asked->purpose;
    if (std::exchange(m_isAskedAnew, false)) {
        ask({Purpose::Open, {Kind::First, 0, PageSize}, std::nullopt});
        return;
    }
    if (!rows) {
        m_asked.reset();
        m_isLoading = false;
        m_hasFailed = true;
        emit failed(rows.error());
        return;
    }
    for (const Payment& each : *rows)
        m_highest = std::max(m_highest, each.number);
    {
        const QScopedValueRollback changing(m_isChanging, true);
        if (purpose == Purpose::Open)
            open(*rows);
        else if (purpose == Purpose::Browse)
            browse(*rows);
        else
            reread(*rows);
        m_asked.reset();
        // Committed while the question was under way, which may have seen them or not.
        for (const Payment& each : std::exchange(m_news, {}))
            place(each, false);
        // What was placed now was counted before, and an end that was found moved all rows.
        if (purpose != Purpose::Open && m_expected)
            fit(*m_expected, true);
    }
    if (purpose == Purpose::Open) {
        emit loaded();
        if (const auto early = std::exchange(m_early, std::nullopt))
            counted(*early);
    } else {
        emit moreRead();
    }
    askNext();
}

void PaymentModel::open(const Rows& rows)
{
    beginResetModel();
    m_list = m_wanted;
    m_isOpen = true;
    m_isLoading = false;
    m_isStale = false;
    m_rows = rows;
    const bool isWhole = rows.size() < PageSize;
    m_window = {0, static_cast<int>(rows.size()), isWhole ? 0 : 1, true, isWhole};
    m_wish = {};
    m_totals = {};
    m_totals.complete = false;
    m_expected.reset();
    endResetModel();
}

void PaymentModel::browse(const Rows& rows)
{
    const RowWindow::Question question = m_asked->question;
    const bool isEdge = rows.size() < question.count;
    if (question.isJump() && rows.isEmpty()) {
        shrinkTo(question.position);
        return;
    }
    if (question.isJump()) {
        const int size = static_cast<int>(rows.size());
        int position = question.position;
        if (question.kind == Kind::Last)
            position = std::max(isEdge ? 0 : 1, m_window.rows() - size);
        // Whoever looks somewhere else by now does not wait for these.
        if (RowWindow{position, size, m_window.rows(), false, false}.next(m_wish).isJump())
            return;
        const bool atStart = question.kind == Kind::First || (question.kind == Kind::Last && isEdge);
        const bool atEnd = question.kind == Kind::Last || isEdge;
        showInstead(position, rows);
        m_window.atStart = atStart;
        m_window.atEnd = atEnd;
        setAbove(atStart ? 0 : std::max(1, m_window.above));
        setBelow(atEnd ? 0 : std::max(1, m_window.below));
        return;
    }
    Rows fresh; // without those that moved into the window meanwhile
    Rows known;
    for (const Payment& each : rows)
        (loadedAt(each.id) < 0 ? fresh : known).append(each);
    const int count = static_cast<int>(fresh.size());
    if (question.kind == Kind::Before) {
        setAbove(std::max(m_window.above, count + (isEdge ? 0 : 1)));
        m_rows = fresh + m_rows;
        m_window.above -= count;
        m_window.size += count;
        tellLoaded(0, count - 1);
        if (isEdge) {
            m_window.atStart = true;
            setAbove(0);
        }
    } else {
        setBelow(std::max(m_window.below, count + (isEdge ? 0 : 1)));
        m_rows.append(fresh);
        m_window.below -= count;
        m_window.size += count;
        tellLoaded(m_window.size - count, m_window.size - 1);
        if (isEdge) {
            m_window.atEnd = true;
            setBelow(0);
        }
    }
    // Rows that stand elsewhere than the ledger has them: somebody changed them who told nobody.
    m_isStale = m_isStale || (count == 0 && !isEdge);
    for (const Payment& each : known) {
        if (each.changedAt > m_rows.at(loadedAt(each.id)).changedAt)
            place(each, false);
    }
    trim();
}

void PaymentModel::shrinkTo(int rows)
{
    // Nothing stands there: the list is shorter than it was thought to be.
    if (rows < m_window.end())
        showInstead(rows, {});
    setBelow(std::max(0, rows - m_window.end()));
    m_expected = rows;
    m_window.atStart = m_window.atStart || rows == 0;
    m_window.atEnd = m_window.atEnd || rows == 0;
}

void PaymentModel::showInstead(int position, const Rows& rows)
{
    const int size = static_cast<int>(rows.size());
    const int all = m_window.rows();
    const int before = m_window.above;
    const int beforeEnd = m_window.end();
    if (position + size > all)
        setBelow(m_window.below + position + size - all);
    m_rows = rows;
    m_window = {position, size, m_window.rows() - position - size, false, false};
    if (beforeEnd > before)
        emit dataChanged(index(before, 0), index(beforeEnd - 1, ColumnCount - 1));
    tellLoaded(0, size - 1);
}

void PaymentModel::reread(const Rows& rows)
{
    const bool isEdge = rows.size() < m_asked->question.count;
    const std::optional<Payment> neighbour = m_asked->neighbour;
    QSet<QString> ids;
    for (const Rows& each : {rows, m_news}) {
        for (const Payment& payment : each)
            ids.insert(payment.id);
    }
    const auto wasAsked = [&](const Payment& each) {
        const bool isAfter = !neighbour || ledger::standsBefore(*neighbour, each, m_list.sort);
        return isAfter && (isEdge || !ledger::standsBefore(rows.last(), each, m_list.sort));
    };
    for (int at = m_window.size - 1; at >= 0; --at) {
        if (!ids.contains(m_rows.at(at).id) && wasAsked(m_rows.at(at)))
            removeAt(at);
    }
    for (const Payment& each : rows) {
        const int at = loadedAt(each.id);
        if (at < 0 || each.changedAt >= m_rows.at(at).changedAt)
            place(each, false);
    }
    if (!isEdge && m_window.atEnd) {
        m_window.atEnd = false;
        setBelow(1);
    }
    trim();
}

void PaymentModel::trim()
{
    const int tooMany = m_window.size - RowWindow::Most;
    if (tooMany <= 0)
        return;
    // The longer way from what is seen goes first.
    const int overAbove = m_wish.first - RowWindow::Ahead - m_window.above;
    const int overBelow = m_window.end() - 1 - RowWindow::Ahead - m_wish.last;
    if (overBelow >= overAbove) {
        const int dropped = std::min(tooMany, overBelow);
        if (dropped <= 0)
            return;
        m_rows.remove(m_window.size - dropped, dropped);
        m_window.size -= dropped;
        m_window.below += dropped;
        m_window.atEnd = false;
        emit dataChanged(index(m_window.end(), 0), index(m_window.end() + dropped - 1, ColumnCount - 1));
    } else {
        const int dropped = std::min(tooMany, overAbove);
        m_rows.remove(0, dropped);
        m_window.above += dropped;
        m_window.size -= dropped;
        m_window.atStart = false;
        emit dataChanged(index(m_window.above - dropped, 0), index(m_window.above - 1, ColumnCount - 1));
    }
}

} // namespace ui
