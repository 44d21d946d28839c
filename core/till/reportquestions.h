// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/accountconnection.h"
#include "core/till/accountreport.h"

namespace till {

/// Asks one account's gateway for what it says of the account (Gateway::reportRequests), one question after the other
/// with what the account's allowance leaves. A refused key ends the asking. One thread; everything given by reference
/// outlives it; destroying it drops what is under way.
class ReportQuestions final {
public:
    using Done = std::function<void(const AccountReport&)>;

    ReportQuestions(AccountConnection& connection, const base::Clock& clock, base::Scheduler& scheduler, Done done);

    /// Nothing while one is under way. `done` is called once for it, never inside the call. Errors: those of
    /// Gateway::readReport.
    void ask();

private:
    void next();
    void have(base::Result<net::HttpResponse> answer);
    void finish();

    AccountConnection& m_connection;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    Done m_done;
    bool m_isAsking = false;
    QList<net::HttpRequest> m_questions;
    QList<base::Result<net::HttpResponse>> m_answers;
    base::TimerHandle m_timer;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< expires with this object
};

} // namespace till
