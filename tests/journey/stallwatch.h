// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTimer>
#include <chrono>
#include <vector>

/// How long this thread keeps its event loop from turning, whatever else the computer does: a turn is what it computes
/// between two calls of a timer of 5 ms, and an event that gave the processor away (a lock, a disk, a wire) took the
/// time until it was done. Waiting for a processor that others use is not counted.
class StallWatch final {
public:
    struct Stalls {
        std::chrono::milliseconds longest{0};
        std::chrono::milliseconds usual{0}; ///< 99 of 100 turns are shorter
        int turns = 0;
    };

    StallWatch();

    void begin();
    [[nodiscard]] Stalls end();

    /// Around each event that is handled from the event loop itself.
    void eventBegins();
    void eventEnds();

private:
    struct Reading {
        std::chrono::nanoseconds time{0};
        long gaveAway = 0; ///< how often it waited of itself
    };
    [[nodiscard]] static Reading read();

    QTimer m_timer;
    bool m_watching = false;
    std::chrono::nanoseconds m_turnBegan{0};
    Reading m_eventBegan;
    std::chrono::nanoseconds m_longestWait{0};
    std::vector<std::chrono::nanoseconds> m_turns;
};

/// The application whose events are watched.
class WatchedApplication final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    void setWatch(StallWatch* watch) { m_watch = watch; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    StallWatch* m_watch = nullptr;
    int m_depth = 0;
};
