// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/ledger/event.h"
#include "core/ledger/filter.h"

#include <QList>
#include <functional>
#include <optional>

class QObject;

namespace ledger {

/// Reading without waiting: every call returns at once, and `answer` is called later, on the thread of the caller. Not
/// at all when `context`, which lives on that thread too, is gone by then. Answers to one kind of question come in the
/// order of the calls; a long count() holds up no page. What is read are committed rows (R5); errors are those of
/// Reader and Records.
class Reading {
public:
    template <class T>
    using Answer = std::function<void(const base::Result<T>&)>;

    /// A list of payments as somebody looks at it.
    struct List {
        Filter filter;
        Sort sort;
        friend bool operator==(const List&, const List&) = default;
    };
    /// Which rows of it.
    struct Page {
        List list;
        /// The neighbour: the rows right after it, or right before it. Need not be in the list (any more), its keys
        /// count. nullopt: the first rows, or the last ones.
        std::optional<payments::Payment> neighbour;
        bool before = false;
        int count = 100; ///< at most; fewer only where the list ends
    };

    virtual ~Reading() = default;

    /// In the order of the list, also when asked backwards. A question about another list with the same context, here
    /// or to pageAt(), gives up those about the list before: they get no answer any more.
    virtual void page(QObject* context, const Page& page, Answer<QList<payments::Payment>> answer) = 0;
    /// The rows from `position` (0 is the first) on. Quick anywhere once count() has walked the list; before that it
    /// costs the way from the nearest place that is known.
    virtual void pageAt(
        QObject* context, const List& list, qint64 position, int count, Answer<QList<payments::Payment>> answer) = 0;
    /// Counts and adds up, and notes the places pageAt() starts from. Answers as often as there is more to say, last
    /// with `complete`. The next call with the same context ends this one without another word.
    virtual void count(QObject* context, const List& list, Answer<Totals> answer) = 0;
    /// Ends what count() began for this context.
    virtual void stopCounting(QObject* context) = 0;
    /// Counts and adds up in one answer; notes no places, and holds up no page and no count().
    virtual void totals(QObject* context, const Filter& filter, Answer<Totals> answer) = 0;
    virtual void distribution(QObject* context, Answer<Distribution> answer) = 0;

    /// As Records::timeline(): oldest first.
    virtual void timeline(QObject* context, const QString& paymentId, Answer<QList<Event>> answer) = 0;
    virtual void byId(QObject* context, const QString& paymentId, Answer<std::optional<payments::Payment>> answer) = 0;
};

} // namespace ledger
