// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/reportquestions.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace till {

ReportQuestions::ReportQuestions(
    AccountConnection& connection, const base::Clock& clock, base::Scheduler& scheduler, Done done)
    : m_connection(connection)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_done(std::move(done))
{
}

void ReportQuestions::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_answers.clear();
    m_questions = m_connection.client().reportRequests();
    m_timer = m_scheduler.after(0ms, [this] { next(); });
}

void ReportQuestions::next()
{
    if (m_questions.isEmpty()) {
        finish();
        return;
    }
    if (const milliseconds wait = m_connection.budget().waitFor(net::RateBudget::Purpose::Look); wait > 0ms) {
        m_timer = m_scheduler.after(wait, [this] { next(); });
        return;
    }
    m_connection.client().ask(
        u"report"_s, m_questions.takeFirst(), {},
        [this, alive = std::weak_ptr(m_alive)](base::Result<net::HttpResponse> answer) {
            if (!alive.expired())
                have(std::move(answer));
        },
        gateways::GatewayClient::Asking::Patiently);
}

void ReportQuestions::have(base::Result<net::HttpResponse> answer)
{
    constexpr int Unauthorized = 401;
    m_answers.append(std::move(answer));
    const auto last = m_answers.constLast();
    const bool isRefused = last && last->status == Unauthorized;
    if (!last || isRefused) // the line or the key will not be better at the next question
        for (qsizetype i = std::exchange(m_questions, {}).size(); i > 0; --i)
            m_answers.append(last);
    next();
}

void ReportQuestions::finish()
{
    m_isAsking = false;
    auto sections = m_connection.gateway().readReport(m_connection.profile(), std::exchange(m_answers, {}));
    if (!sections) {
        m_done({m_connection.profile().id, m_clock.nowUtc(), {},
            m_connection.client().withoutSecrets(std::move(sections).error())});
        return;
    }
    for (gateways::ReportSection& section : *sections) {
        base::Error problem; // a refusal with 200 may quote the key
        problem.person = section.problem;
        section.problem = m_connection.client().withoutSecrets(std::move(problem)).person;
    }
    m_done({m_connection.profile().id, m_clock.nowUtc(), *std::move(sections)}); // may destroy this object
}

} // namespace till
