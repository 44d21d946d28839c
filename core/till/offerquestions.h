// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/accountconnection.h"

#include <QObject>
#include <map>
#include <memory>

namespace till {

/// Asks the gateways what their accounts offer (Gateway::offerRequests): once an account is there, every 30 minutes,
/// and when somebody doubts it, at most once a minute. Waits for room that looks leave; an account whose key or plan
/// was refused is left alone. A question that fails changes nothing. One thread.
class OfferQuestions final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    OfferQuestions(const base::Clock& clock, base::Scheduler& scheduler, QObject* parent = nullptr);
    ~OfferQuestions() override;

    /// `connection` outlives this or is removed before it goes.
    void add(AccountConnection& connection);
    void remove(const QString& accountId);
    void doubt(const QString& accountId);

signals:
    /// The account's offers may have changed.
    void learnt(const QString& accountId);

private:
    struct Account;

    void plan(Account& account, std::chrono::milliseconds delay);
    void begin(Account& account);
    void ask(Account& account);

    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    std::map<QString, std::unique_ptr<Account>> m_accounts;
};

} // namespace till
