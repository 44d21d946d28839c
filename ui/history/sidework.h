// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>

namespace ui {

/// Long work beside the window, one piece at a time: on a thread of the program's pool, telling how far it is a few
/// times a second, stopped when wanted. Destroying it stops the work without waiting for it.
class SideWork final : public QObject {
    Q_OBJECT

public:
    /// How far, of how much; called by the work on its thread. False: it is to stop.
    using Tell = std::function<bool(qint64 done, qint64 of)>;
    /// What the work makes of its end: called on this object's thread, unless it is gone by then.
    using Then = std::function<void()>;

    explicit SideWork(QObject* parent = nullptr);
    ~SideWork() override;

    /// Not while isRunning().
    void start(std::function<Then(const Tell&)> work);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }
    [[nodiscard]] bool isStopping() const;

signals:
    void progressed(qint64 done, qint64 of);

private:
    struct State {
        std::atomic<bool> stopping = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> of = 0;
    };
    void end(const Then& then);

    std::shared_ptr<State> m_state; ///< of the work under way
    QTimer m_timer;
};

} // namespace ui
