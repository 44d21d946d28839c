// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/reader.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace ledger {

/// One thread with one reading connection; questions wait for each other. Opens the file at the first one, and again at
/// the next while it is not there yet or could not be read. Destroying it breaks off the question under way.
class ReadingLane final {
public:
    /// Set to false by whoever gives a question up: it is not begun, and ends within milliseconds when it has begun.
    using Wanted = std::shared_ptr<std::atomic<bool>>;
    [[nodiscard]] static Wanted wanted() { return std::make_shared<std::atomic<bool>>(true); }

    ReadingLane(QString path, const QString& name);
    ReadingLane(const ReadingLane&) = delete;
    ReadingLane& operator=(const ReadingLane&) = delete;
    ~ReadingLane();

    /// On the lane's thread; an error makes the next question open the file anew. What it says once nobody wants it any
    /// more is worthless.
    using Question = std::function<base::Result<>(const base::Result<Reader*>&)>;
    void ask(const Wanted& wanted, Question question);

private:
    [[nodiscard]] base::Result<Reader*> reader();
    [[nodiscard]] bool isGivenUp() const { return m_stopping || !*m_current; }

    const QString m_path;
    QThread m_thread;
    QObject* m_asked; ///< lives on the thread and takes the questions
    std::unique_ptr<Reader> m_reader; ///< the thread's alone, as is the next
    Wanted m_current = wanted();
    std::atomic<bool> m_stopping = false;
};

} // namespace ledger
