// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/listmarks.h"
#include "core/ledger/reading.h"
#include "core/ledger/readinglane.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <array>
#include <mutex>

namespace ledger {

/// Reads one ledger on threads of its own, with connections that never lock the writer out: pages and single payments
/// on one, counting on another, the words and single totals on a third. Opens the file at the first question, and again
/// at the next one while it is not there yet or could not be read. Used from the thread it was made on. Destroying it
/// breaks off what is under way and drops the other questions without an answer.
class ReadingThread final : public QObject, public Reading {
    Q_OBJECT

public:
    explicit ReadingThread(const QString& path, QObject* parent = nullptr);
    ~ReadingThread() override;

    void page(QObject* context, const Page& page, Answer<QList<payments::Payment>> answer) override;
    void pageAt(QObject* context, const List& list, qint64 position, int count,
        Answer<QList<payments::Payment>> answer) override;
    void count(QObject* context, const List& list, Answer<Totals> answer) override;
    void stopCounting(QObject* context) override;
    void totals(QObject* context, const Filter& filter, Answer<Totals> answer) override;
    void distribution(QObject* context, Answer<Distribution> answer) override;
    void timeline(QObject* context, const QString& paymentId, Answer<QList<Event>> answer) override;
    void byId(QObject* context, const QString& paymentId, Answer<std::optional<payments::Payment>> answer) override;

private:
    using Wanted = ReadingLane::Wanted;
    /// What somebody is waiting for.
    struct Asking {
        List list;
        Wanted pages;
        Wanted counting;
    };
    /// The places of one list.
    struct Walked {
        List list;
        std::shared_ptr<ListMarks> marks;
        std::optional<QElapsedTimer> sinceWalked; ///< to its end
    };

    template <class T>
    void ask(ReadingLane& lane, QObject* context, const Wanted& wanted,
        std::function<base::Result<T>(Reader&)> question, Answer<T> answer);
    [[nodiscard]] Asking& asking(QObject* context);
    [[nodiscard]] Wanted wantPages(QObject* context, const List& list);
    [[nodiscard]] Walked* walked(const List& list);
    void finishWalk(const List& list, const std::shared_ptr<ListMarks>& marks);
    /// All connections choose their ways by the newest cube that one of them has read.
    void shareCube(PaymentLists& lists);

    QHash<const QObject*, Asking> m_asking;
    QList<Walked> m_walked; ///< the last one first
    std::mutex m_cubeMutex;
    std::shared_ptr<const Cube> m_cube;
    ReadingLane m_pages; // the lanes go first: their questions touch all the others
    ReadingLane m_counting;
    ReadingLane m_words;
};

} // namespace ledger
