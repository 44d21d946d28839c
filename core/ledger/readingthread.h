// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/reading.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>

namespace ledger {

class Reader;
class Records;

/// Reads one ledger on a thread of its own, with a connection that never locks the writer out. Opens the file at the
/// first question, and again at the next one while it is not there yet or could not be read. Used from the thread it
/// was made on. Destroying it waits for the one question under way and drops the others without an answer.
class ReadingThread final : public QObject, public Reading {
    Q_OBJECT

public:
    explicit ReadingThread(QString path, QObject* parent = nullptr);
    ~ReadingThread() override;

    void latest(
        QObject* context, int count, std::optional<qint64> before, Answer<QList<payments::Payment>> answer) override;
    void timeline(QObject* context, const QString& paymentId, Answer<QList<Event>> answer) override;
    void byId(QObject* context, const QString& paymentId, Answer<std::optional<payments::Payment>> answer) override;

private:
    template <class T>
    void ask(QObject* context, std::function<base::Result<T>(const Records&)> question, Answer<T> answer);
    /// On the thread.
    template <class T>
    base::Result<T> answered(const std::function<base::Result<T>(const Records&)>& question);

    const QString m_path;
    QThread m_thread;
    QObject* m_asked; ///< lives on the thread and takes the questions
    std::unique_ptr<Reader> m_reader; ///< the thread's alone
    std::atomic<bool> m_stopping = false;
};

} // namespace ledger
