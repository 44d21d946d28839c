// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/reading.h"

#include <algorithm>
#include <deque>
#include <functional>

namespace support {

/// Payments in memory that answer as a ledger does: questions wait in order until deliver(), and see what is there when
/// they are asked.
class ListReading final : public ledger::Reading {
public:
    using Rows = QList<payments::Payment>;

    QList<payments::Payment> payments; ///< in any order

    [[nodiscard]] Rows truth(const List& list) const
    {
        Rows rows;
        for (const payments::Payment& each : payments) {
            if (ledger::matches(list.filter, each))
                rows.append(each);
        }
        std::sort(rows.begin(), rows.end(),
            [&list](const auto& left, const auto& right) { return ledger::standsBefore(left, right, list.sort); });
        return rows;
    }
    /// One answer of a page; false: none is waited for.
    bool deliver()
    {
        if (m_answers.empty())
            return false;
        const auto answer = std::move(m_answers.front());
        m_answers.pop_front();
        answer();
        return true;
    }
    bool deliverCount()
    {
        if (!m_count)
            return false;
        const auto answer = std::exchange(m_count, nullptr);
        answer();
        return true;
    }

    void page(QObject*, const Page& page, Answer<Rows> answer) override
    {
        const Rows all = truth(page.list);
        Rows rows;
        const auto isBefore = [&page](const payments::Payment& left, const payments::Payment& right) {
            return ledger::standsBefore(left, right, page.list.sort);
        };
        for (const payments::Payment& each : all) {
            const bool isWanted =
                !page.neighbour || (page.before ? isBefore(each, *page.neighbour) : isBefore(*page.neighbour, each));
            if (isWanted)
                rows.append(each);
        }
        hold(page.before ? rows.mid(std::max<qsizetype>(0, rows.size() - page.count)) : rows.mid(0, page.count),
            std::move(answer));
    }
    void pageAt(QObject*, const List& list, qint64 position, int count, Answer<Rows> answer) override
    {
        hold(truth(list).mid(position, count), std::move(answer));
    }
    void count(QObject*, const List& list, Answer<ledger::Totals> answer) override
    {
        ledger::Totals totals;
        totals.count = truth(list).size();
        m_count = [totals, answer = std::move(answer)] { answer(totals); };
    }
    void stopCounting(QObject*) override { m_count = nullptr; }
    void totals(QObject*, const ledger::Filter&, Answer<ledger::Totals>) override { }
    void distribution(QObject*, Answer<ledger::Distribution>) override { }
    void timeline(QObject*, const QString&, Answer<QList<ledger::Event>>) override { }
    void byId(QObject*, const QString&, Answer<std::optional<payments::Payment>>) override { }

private:
    void hold(const Rows& rows, Answer<Rows> answer)
    {
        m_answers.emplace_back([rows, answer = std::move(answer)] { answer(rows); });
    }

    std::deque<std::function<void()>> m_answers;
    std::function<void()> m_count;
};

/// A ledger of any size that is nowhere: row n of every list is sale number `size - n`. Answers at once, or when the
/// test says so.
class EndlessReading final : public ledger::Reading {
public:
    using Rows = QList<payments::Payment>;

    EndlessReading(qint64 size, std::function<payments::Payment(qint64 number)> make)
        : m_size(size)
        , m_make(std::move(make))
    {
    }
    bool isHeld = false; ///< pages wait
    void deliver()
    {
        while (!m_held.empty()) {
            const auto answer = std::move(m_held.front());
            m_held.pop_front();
            answer();
        }
    }

    void page(QObject*, const Page& page, Answer<Rows> answer) override
    {
        qint64 first = page.before ? m_size - page.count : 0;
        if (page.neighbour) {
            const qint64 row = m_size - page.neighbour->number;
            first = page.before ? row - page.count : row + 1;
        }
        const qint64 cut = std::max<qint64>(0, -first);
        give(first + cut, static_cast<int>(page.count - cut), std::move(answer));
    }
    void pageAt(QObject*, const List&, qint64 position, int count, Answer<Rows> answer) override
    {
        give(position, count, std::move(answer));
    }
    void count(QObject*, const List&, Answer<ledger::Totals> answer) override
    {
        ledger::Totals totals;
        totals.count = m_size;
        answer(totals);
    }
    void stopCounting(QObject*) override { }
    void totals(QObject*, const ledger::Filter&, Answer<ledger::Totals>) override { }
    void distribution(QObject*, Answer<ledger::Distribution>) override { }
    void timeline(QObject*, const QString&, Answer<QList<ledger::Event>>) override { }
    void byId(QObject*, const QString&, Answer<std::optional<payments::Payment>>) override { }

private:
    void give(qint64 first, int count, Answer<Rows> answer)
    {
        Rows rows;
        for (qint64 row = first; row < std::min(first + count, m_size); ++row)
            rows.append(m_make(m_size - row));
        if (isHeld)
            m_held.emplace_back([rows, answer = std::move(answer)] { answer(rows); });
        else
            answer(rows);
    }

    qint64 m_size;
    std::function<payments::Payment(qint64)> m_make;
    std::deque<std::function<void()>> m_held;
};

} // namespace support
