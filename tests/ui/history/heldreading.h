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
        int count;
        std::optional<qint64> before;
        Answer<QList<payments::Payment>> answer;
    };
    struct TimelineQuestion {
        QString paymentId;
        Answer<QList<ledger::Event>> answer;
    };

    void latest(QObject*, int count, std::optional<qint64> before, Answer<QList<payments::Payment>> answer) override
    {
        pages.append({count, before, std::move(answer)});
    }
    void timeline(QObject*, const QString& paymentId, Answer<QList<ledger::Event>> answer) override
    {
        timelines.append({paymentId, std::move(answer)});
    }
    void byId(QObject*, const QString&, Answer<std::optional<payments::Payment>>) override { }

    QList<PageQuestion> pages;
    QList<TimelineQuestion> timelines;
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

    void latest(
        QObject* context, int count, std::optional<qint64> before, Answer<QList<payments::Payment>> answer) override
    {
        later(context, [this, context, count, before, answer] { m_quick.latest(context, count, before, answer); });
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
