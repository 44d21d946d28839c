// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/listfetch.h"
#include "core/till/reportquestions.h"
#include "core/till/servicequestions.h"

#include <QObject>
#include <map>

namespace till {

/// What a person asks of whole accounts, beside sales: their gateways' lists and reports. One of each an account at a
/// time. One thread; everything given by reference outlives it.
class Inquiries final : public QObject {
    Q_OBJECT

public:
    Inquiries(ledger::Ledger& ledger, const base::Clock& clock, base::Scheduler& scheduler, QObject* parent = nullptr);
    ~Inquiries() override;

    /// `connection` outlives the inquiry or is removed before it goes.
    void fetchList(AccountConnection& connection, const gateways::ListFilter& filter);
    void stopFetching(const QString& accountId);
    void askReport(AccountConnection& connection);
    /// See ServiceQuestions.
    void ask(AccountConnection& connection, const ServiceQuestion& question);
    /// What is under way there is dropped; a fetch ends as stopped.
    void remove(const QString& accountId);

signals:
    void fetched(const till::FetchProgress& progress);
    /// A payment that the list changed, or an added one that a person must look at; as committed.
    void changed(const payments::Payment& payment);
    void reported(const till::AccountReport& report);
    void answered(const till::ServiceAnswer& answer);

private:
    ledger::Ledger& m_ledger;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    std::map<QString, std::unique_ptr<ListFetch>> m_fetches;
    std::map<QString, std::unique_ptr<ReportQuestions>> m_reports;
    std::map<QString, std::unique_ptr<ServiceQuestions>> m_questions;
};

} // namespace till
