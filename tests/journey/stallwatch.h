// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <vector>

/// How long this thread keeps its event loop from turning, whatever else the computer does: what it computes between
/// two calls of a timer of 5 ms, and how long an event waited for something (a lock, a disk, a wire). The queue for a
/// processor that others use is not counted: Qt paints with helping threads, a hundred short waits a picture, and each
/// of them but one may have been 4 ms in that queue; not so when the event touched a disk.
class StallWatch final {
public:
    struct Stalls {
        std::chrono::milliseconds computed{0}; ///< in the longest turn
        std::chrono::milliseconds waited{0}; ///< in the event that waited longest
        QString waiter; ///< which event that was, for whoever looks for the cause
        int turns = 0;
        /// What 99 of 100 turns computed at most.
        std::chrono::milliseconds usual{0};

        [[nodiscard]] std::chrono::milliseconds longest() const { return std::max(computed, waited); }
    };

    StallWatch();

    void begin();
    [[nodiscard]] Stalls end();

    /// Around each event that is handled from the event loop itself.
    void eventBegins();
    void eventEnds(const char* receiver, QEvent::Type type);

private:
    struct Reading {
        std::chrono::nanoseconds time{0};
        long waits = 0; ///< how often the processor was given away
        long blocks = 0; ///< of disks, read and written
    };
    [[nodiscard]] static Reading read();

    QTimer m_timer;
    bool m_watching = false;
    std::chrono::nanoseconds m_turnBegan{0};
    Reading m_eventBegan;
    std::chrono::nanoseconds m_waited{0};
    QString m_waiter;
    std::vector<std::chrono::nanoseconds> m_turns;
};

/// The application whose events are watched.
class WatchedApplication final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    void setWatch(StallWatch* watch) { m_watch = watch; }
    /// Where the orders come from: what they set off is watched, they are not.
    void setInput(const QObject* input) { m_input = input; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    StallWatch* m_watch = nullptr;
    const QObject* m_input = nullptr;
    int m_depth = 0;
};
