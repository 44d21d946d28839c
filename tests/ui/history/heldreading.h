// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/reading.h"

#include <QPointer>
#include <QThread>
#include <QThreadPool>

namespace support {

/// A ledger that answers when the test says so, with what the test gives it.
class HeldReading final : public ledger::Reading {
public:
    struct PageQuestion {
        Page page;
        Answer<QList<payments::Payment>> answer;
    };
    struct PlaceQuestion {
        List list;
        qint64 position;
        int count;
        Answer<QList<payments::Payment>> answer;
    };
    struct CountQuestion {
        QObject* context;
        List list;
        Answer<ledger::Totals> answer;
    };
    struct TotalsQuestion {
        ledger::Filter filter;
        Answer<ledger::Totals> answer;
    };
    struct TimelineQuestion {
        QString paymentId;
        Answer<QList<ledger::Event>> answer;
    };
    struct SaleQuestion {
        QString paymentId;
        Answer<std::optional<payments::Payment>> answer;
    };

    void page(QObject*, const Page& page, Answer<QList<payments::Payment>> answer) override
    {
        pages.append({page, std::move(answer)});
    }
    void pageAt(
        QObject*, const List& list, qint64 position, int count, Answer<QList<payments::Payment>> answer) override
    {
        places.append({list, position, count, std::move(answer)});
    }
    void count(QObject* context, const List& list, Answer<ledger::Totals> answer) override
    {
        stopCounting(context);
        counts.append({context, list, std::move(answer)});
    }
    void stopCounting(QObject* context) override
    {
        counts.removeIf([context](const CountQuestion& each) { return each.context == context; });
    }
    void totals(QObject*, const ledger::Filter& filter, Answer<ledger::Totals> answer) override
    {
        sums.append({filter, std::move(answer)});
    }
    void distribution(QObject*, Answer<ledger::Distribution> answer) override
    {
        distributions.append(std::move(answer));
    }
    void timeline(QObject*, const QString& paymentId, Answer<QList<ledger::Event>> answer) override
    {
        timelines.append({paymentId, std::move(answer)});
    }
    void byId(QObject*, const QString& paymentId, Answer<std::optional<payments::Payment>> answer) override
    {
        sales.append({paymentId, std::move(answer)});
    }

    QList<PageQuestion> pages;
    QList<PlaceQuestion> places;
    QList<CountQuestion> counts; ///< those under way
    QList<TotalsQuestion> sums;
    QList<Answer<ledger::Distribution>> distributions;
    QList<TimelineQuestion> timelines;
    QList<SaleQuestion> sales;
};

/// Any ledger, on a disk that takes its time: every answer comes `delay` later, measured on another thread.
class SlowReading final : public ledger::Reading {
public:
    SlowReading(ledger::Reading& quick, std::chrono::milliseconds delay)
        : m_quick(quick)
        , m_delay(delay)
    {
        m_disk.setMaxThreadCount(1);
    }

    void page(QObject* context, const Page& page, Answer<QList<payments::Payment>> answer) override
    {
        later(context, [this, context, page, answer] { m_quick.page(context, page, answer); });
    }
    void pageAt(QObject* context, const List& list, qint64 position, int count,
        Answer<QList<payments::Payment>> answer) override
    {
        later(context,
            [this, context, list, position, count, answer] { m_quick.pageAt(context, list, position, count, answer); });
    }
    void count(QObject* context, const List& list, Answer<ledger::Totals> answer) override
    {
        later(context, [this, context, list, answer] { m_quick.count(context, list, answer); });
    }
    void stopCounting(QObject* context) override
    {
        later(context, [this, context] { m_quick.stopCounting(context); });
    }
    void totals(QObject* context, const ledger::Filter& filter, Answer<ledger::Totals> answer) override
    {
        later(context, [this, context, filter, answer] { m_quick.totals(context, filter, answer); });
    }
    void distribution(QObject* context, Answer<ledger::Distribution> answer) override
    {
        later(context, [this, context, answer] { m_quick.distribution(context, answer); });
    }
    void timeline(QObject* context, const QString& paymentId, Answer<QList<ledger::Event>> answer) override
    {
        later(context, [this, context, paymentId, answer] { m_quick.timeline(context, paymentId, answer); });
    }
    void byId(QObject* context, const QString& paymentId, Answer<std::optional<payments::Payment>> answer) override
    {
        later(context, [this, context, paymentId, answer] { m_quick.byId(context, paymentId, answer); });
    }

private:
    void later(QObject* context, std::function<void()> ask)
    {
        m_disk.start([this, context = QPointer<QObject>(context), ask = std::move(ask)] {
            QThread::msleep(static_cast<unsigned long>(m_delay.count()));
            const auto askIfWanted = [context, ask] {
                if (context)
                    ask();
            };
            QMetaObject::invokeMethod(&m_home, askIfWanted, Qt::QueuedConnection);
        });
    }

    ledger::Reading& m_quick;
    std::chrono::milliseconds m_delay;
    QObject m_home; ///< on the thread of the page, and gone after the disk
    QThreadPool m_disk;
};

} // namespace support
