// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/recheck.h"

#include <algorithm>

namespace till {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds BetweenNews = 250ms;
constexpr milliseconds ShortestWait = 20ms;
constexpr int MostTries = 3;

} // namespace

Recheck::Recheck(const ledger::Ledger& ledger, StatusTracker& tracker, base::Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_tracker(tracker)
    , m_scheduler(scheduler)
{
    connect(&m_tracker, &StatusTracker::looked, this, &Recheck::onLooked);
}

void Recheck::add(const QStringList& paymentIds, bool moreFollow)
{
    if (!std::exchange(m_isUnderway, true)) {
        m_progress = {};
        m_known.clear();
        m_lost.clear();
    }
    m_moreFollow = moreFollow;
    for (const QString& id : paymentIds) {
        if (m_known.contains(id))
            continue;
        m_known.insert(id);
        ++m_progress.wished;
        const auto payment = m_ledger.records().byId(id);
        if (payment && *payment && !(*payment)->gatewayId.isEmpty())
            m_queues[(*payment)->account].push_back(id);
        else
            ++m_progress.unanswered;
    }
    tell();
    pump();
}

void Recheck::stop()
{
    if (!m_isUnderway)
        return;
    m_queues.clear();
    m_asked.clear();
    m_timer.cancel();
    m_moreFollow = false;
    m_isUnderway = false;
    m_progress.stage = RecheckProgress::Stage::Stopped;
    m_progress.waitsFor.reset();
    tell();
}

void Recheck::remove(const QString& accountId)
{
    if (const auto found = m_queues.find(accountId); found != m_queues.end()) {
        m_progress.unanswered += static_cast<qint64>(found->second.size());
        m_queues.erase(found);
    }
    m_progress.unanswered +=
        m_asked.removeIf([&accountId](const auto& entry) { return entry.value().account == accountId; });
    if (m_isUnderway)
        endIfDone();
}

void Recheck::pump()
{
    std::optional<milliseconds> next;
    m_progress.waitsFor.reset();
    for (auto& [account, queue] : m_queues) {
        const auto wait = pump(account, queue);
        if (wait && (!next || *wait < *next))
            next = wait;
    }
    std::erase_if(m_queues, [](const auto& entry) { return entry.second.empty(); });
    if (!m_isUnderway)
        return;
    if (next)
        m_timer = m_scheduler.after(std::max(*next, ShortestWait), [this] { pump(); });
    tellSoon();
    endIfDone();
}

std::optional<milliseconds> Recheck::pump(const QString& account, std::deque<QString>& queue)
{
    while (!queue.empty()) {
        const QString id = queue.front();
        const auto payment = m_ledger.records().byId(id);
        if (!payment || !*payment) {
            queue.pop_front();
            ++m_progress.unanswered;
            continue;
        }
        // Kept before the look begins: its end may come inside the call.
        m_asked.insert(id, {account, (*payment)->changedAt});
        const StatusTracker::Turn turn = m_tracker.lookInTurn(**payment);
        if (turn.kind == StatusTracker::Turn::Kind::Wait) {
            m_asked.remove(id);
            m_progress.waitsFor = turn.problem;
            return turn.wait;
        }
        queue.pop_front();
        if (turn.kind == StatusTracker::Turn::Kind::Begun)
            continue;
        m_asked.remove(id);
        ++m_progress.unanswered;
        if (turn.kind == StatusTracker::Turn::Kind::NoAccount)
            ++m_progress.withoutAccount;
    }
    return std::nullopt;
}

void Recheck::onLooked(const QString& paymentId, StatusTracker::Looked how)
{
    if (!m_asked.contains(paymentId))
        return;
    const Asked asked = m_asked.take(paymentId);
    if (how == StatusTracker::Looked::Lost && ++m_lost[paymentId] < MostTries) {
        m_queues[asked.account].push_front(paymentId);
        m_timer = m_scheduler.after(0ms, [this] { pump(); });
        return;
    }
    const bool answered = how == StatusTracker::Looked::Answered;
    const auto payment = m_ledger.records().byId(paymentId);
    ++(answered ? m_progress.answered : m_progress.unanswered);
    if (answered && payment && *payment && (*payment)->changedAt != asked.changedAt)
        ++m_progress.changed;
    tellSoon();
    m_timer = m_scheduler.after(0ms, [this] { pump(); });
}

void Recheck::tellSoon()
{
    if (!std::exchange(m_isNewsPlanned, true))
        m_news = m_scheduler.after(BetweenNews, [this] { tell(); });
}

void Recheck::tell()
{
    m_news.cancel();
    m_isNewsPlanned = false;
    emit progressed(m_progress);
}

void Recheck::endIfDone()
{
    if (m_moreFollow || !m_queues.empty() || !m_asked.isEmpty())
        return;
    m_isUnderway = false;
    m_timer.cancel();
    m_progress.stage = RecheckProgress::Stage::Done;
    tell();
}

} // namespace till
