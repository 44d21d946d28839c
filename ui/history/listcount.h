// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/ledger/reading.h"

#include <QObject>

namespace ui {

/// The totals of a list, kept true while payments change: counted anew 300 ms after the last change, every 2 s at most,
/// and not while nobody looks. GUI thread.
class ListCount final : public QObject {
    Q_OBJECT

public:
    /// All by reference, all outlive this.
    ListCount(
        ledger::Reading& reading, const base::Clock& clock, base::Scheduler& scheduler, QObject* parent = nullptr);

    /// Counts this list and says what is known so far as it goes on; the one before says no more.
    void start(const ledger::Reading::List& list);
    /// A payment of the ledger changed. What is said next is complete: figures do not fall back to a part.
    void again();
    /// Nobody looks: changes are counted when somebody does again.
    void setWatched(bool watched);

signals:
    void counted(const ledger::Totals& totals);
    void failed(const base::Error& error);

private:
    void count();
    void plan();
    void answered(const base::Result<ledger::Totals>& totals);

    ledger::Reading& m_reading;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    ledger::Reading::List m_list;
    base::TimerHandle m_timer;
    std::chrono::milliseconds m_begun{0}; ///< monotonic
    std::optional<std::chrono::milliseconds> m_firstChange; ///< not counted yet; monotonic
    bool m_isCounting = false;
    bool m_wasComplete = false;
    bool m_isWatched = true;
};

} // namespace ui
