// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>
#include <functional>

namespace app {

/// A thread with an event loop, for objects that live there. Used from the thread it was made on.
class WorkThread final {
public:
    explicit WorkThread(const QString& name);
    /// As finish() where that was not called.
    ~WorkThread();
    WorkThread(const WorkThread&) = delete;
    WorkThread& operator=(const WorkThread&) = delete;

    /// Runs `work` there, in the order of the calls; returns at once. Nothing once finish() was called.
    void post(std::function<void()> work);
    /// Runs what was posted, then `last`, which takes the objects down; waits until the thread has ended.
    void finish(const std::function<void()>& last = {});

private:
    QThread m_thread;
    QObject* m_context; ///< lives there and takes the work
};

} // namespace app
