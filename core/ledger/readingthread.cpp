// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readingthread.h"

#include "core/ledger/reader.h"

#include <QPointer>

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Payment;

ReadingThread::ReadingThread(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_asked(new QObject)
{
    m_thread.setObjectName(u"ledger reading"_s);
    m_asked->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_asked, &QObject::deleteLater);
    m_thread.start();
}

ReadingThread::~ReadingThread()
{
    m_stopping = true;
    m_thread.quit();
    m_thread.wait();
}

template <class T>
base::Result<T> ReadingThread::answered(const std::function<base::Result<T>(const Records&)>& question)
{
    if (!m_reader) {
        base::Result<std::unique_ptr<Reader>> reader = Reader::open(m_path);
        if (!reader)
            return tl::unexpected(reader.error());
        m_reader = std::move(*reader);
    }
    base::Result<T> result = question(m_reader->records());
    if (!result)
        m_reader.reset();
    return result;
}

template <class T>
void ReadingThread::ask(QObject* context, std::function<base::Result<T>(const Records&)> question, Answer<T> answer)
{
    // The context is looked at on its own thread alone; this object outlives the thread that posts back to it.
    auto back = [this, context = QPointer<QObject>(context), answer = std::move(answer)](base::Result<T> result) {
        QMetaObject::invokeMethod(
            this,
            [context, answer, result = std::move(result)] {
                if (context)
                    answer(result);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        m_asked,
        [this, question = std::move(question), back = std::move(back)] {
            if (!m_stopping)
                back(answered<T>(question));
        },
        Qt::QueuedConnection);
}

void ReadingThread::latest(QObject* context, int count, std::optional<qint64> before, Answer<QList<Payment>> answer)
{
    ask<QList<Payment>>(
        context, [count, before](const Records& records) { return records.latest(count, before); }, std::move(answer));
}

void ReadingThread::timeline(QObject* context, const QString& paymentId, Answer<QList<Event>> answer)
{
    ask<QList<Event>>(
        context, [paymentId](const Records& records) { return records.timeline(paymentId); }, std::move(answer));
}

void ReadingThread::byId(QObject* context, const QString& paymentId, Answer<std::optional<Payment>> answer)
{
    ask<std::optional<Payment>>(
        context, [paymentId](const Records& records) { return records.byId(paymentId); }, std::move(answer));
}

} // namespace ledger
