// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/ledger.h"
#include "core/till/recheckprogress.h"
#include "core/till/statustracker.h"

#include <QObject>
#include <QSet>
#include <deque>

namespace till {

/// Many sales looked at once each, for a person: one queue an account, in the order they were wished for, with what the
/// account's allowance leaves beside the timetable of open sales (StatusTracker::lookInTurn). A sale stands in it once.
/// One thread; everything given by reference outlives it.
class Recheck final : public QObject {
    Q_OBJECT

public:
    Recheck(
        const ledger::Ledger& ledger, StatusTracker& tracker, base::Scheduler& scheduler, QObject* parent = nullptr);

    /// Goes on with those under way. While `moreFollow` it does not end when all are done.
    void add(const QStringList& paymentIds, bool moreFollow);
    /// What is asked already is answered yet, and counted no more. Nothing where none is under way.
    void stop();
    /// What was to be asked there stays unanswered.
    void remove(const QString& accountId);
    [[nodiscard]] bool isUnderway() const { return m_isUnderway; }

signals:
    void progressed(const till::RecheckProgress& progress);

private:
    struct Asked {
        QString account;
        QDateTime changedAt; ///< of the payment, before the look
    };

    void pump();
    /// Asks there as long as there is room; when to try again, nullopt: nothing is left to ask.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pump(const QString& account, std::deque<QString>& queue);
    void onLooked(const QString& paymentId, StatusTracker::Looked how);
    void tellSoon();
    void tell();
    void endIfDone();

    const ledger::Ledger& m_ledger;
    StatusTracker& m_tracker;
    base::Scheduler& m_scheduler;
    std::map<QString, std::deque<QString>> m_queues; ///< by account
    QSet<QString> m_known; ///< of this run
    QHash<QString, Asked> m_asked;
    QHash<QString, int> m_lost; ///< how often a look at a payment got no answer
    RecheckProgress m_progress;
    bool m_isUnderway = false;
    bool m_moreFollow = false;
    base::TimerHandle m_timer;
    base::TimerHandle m_news;
    bool m_isNewsPlanned = false;
};

} // namespace till
