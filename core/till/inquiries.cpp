// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/inquiries.h"

namespace till {

Inquiries::Inquiries(ledger::Ledger& ledger, const base::Clock& clock, base::Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
}

Inquiries::~Inquiries() = default;

void Inquiries::fetchList(AccountConnection& connection, const gateways::ListFilter& filter)
{
    std::unique_ptr<ListFetch>& fetch = m_fetches[connection.profile().id];
    if (!fetch)
        fetch = std::make_unique<ListFetch>(connection, m_ledger, m_clock, m_scheduler,
            ListFetch::Told{[this](const FetchProgress& progress) { emit fetched(progress); },
                [this](const payments::Payment& payment) { emit changed(payment); }});
    fetch->start(filter);
}

void Inquiries::stopFetching(const QString& accountId)
{
    if (const auto found = m_fetches.find(accountId); found != m_fetches.end())
        found->second->stop();
}

void Inquiries::askReport(AccountConnection& connection)
{
    std::unique_ptr<ReportQuestions>& questions = m_reports[connection.profile().id];
    if (!questions)
        questions = std::make_unique<ReportQuestions>(
            connection, m_clock, m_scheduler, [this](const AccountReport& report) { emit reported(report); });
    questions->ask();
}

void Inquiries::ask(AccountConnection& connection, const ServiceQuestion& question)
{
    std::unique_ptr<ServiceQuestions>& questions = m_questions[connection.profile().id];
    if (!questions)
        questions = std::make_unique<ServiceQuestions>(
            connection, m_ledger, m_clock, m_scheduler, [this](const ServiceAnswer& answer) { emit answered(answer); });
    questions->ask(question);
}

void Inquiries::remove(const QString& accountId)
{
    stopFetching(accountId);
    m_fetches.erase(accountId);
    m_reports.erase(accountId);
    m_questions.erase(accountId);
}

} // namespace till
