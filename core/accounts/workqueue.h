// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <deque>
#include <functional>

namespace accounts {

/// Pieces of work one after the other, each begun at a turn of `home`'s event loop and never inside the call that asked
/// for it. A member of `home`, on its thread. Nothing begins before the first release().
class WorkQueue final {
public:
    using Work = std::function<void()>;

    explicit WorkQueue(QObject& home)
        : m_home(home)
    {
    }
    /// `work` leads to release() exactly once.
    void add(Work work)
    {
        m_waiting.push_back(std::move(work));
        if (m_free) {
            m_free = false;
            release();
        }
    }
    /// The next piece may begin.
    void release()
    {
        QMetaObject::invokeMethod(
            &m_home, [this] { begin(); }, Qt::QueuedConnection);
    }

private:
    void begin()
    {
        m_free = m_waiting.empty();
        if (m_free)
            return;
        const Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        work();
    }

    QObject& m_home;
    std::deque<Work> m_waiting;
    bool m_free = false;
};

} // namespace accounts
