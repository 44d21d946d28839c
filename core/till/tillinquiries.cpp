// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people ask of whole accounts, beside sales.

#include "core/till/saletrouble.h"
#include "core/till/till.h"

namespace till {

void Till::fetchList(const QString& account, const gateways::ListFilter& filter)
{
    if (const auto found = m_accounts.find(account); found != m_accounts.end()) {
        m_inquiries.fetchList(*found->second, filter);
        return;
    }
    FetchProgress none;
    none.account = account;
    none.stage = FetchProgress::Stage::Failed;
    none.error = accountUnknown(account);
    emit fetched(none);
}

void Till::stopFetching(const QString& account)
{
    m_inquiries.stopFetching(account);
}

void Till::askReport(const QString& account)
{
    if (const auto found = m_accounts.find(account); found != m_accounts.end())
        m_inquiries.askReport(*found->second);
    else
        emit reported({account, m_clock.nowUtc(), {}, accountUnknown(account)});
}

void Till::askService(const ServiceQuestion& question)
{
    if (const auto found = m_accounts.find(question.account); found != m_accounts.end())
        m_inquiries.ask(*found->second, question);
    else
        emit answered({question, tl::unexpected(accountUnknown(question.account)), m_clock.nowUtc()});
}

void Till::tellFetch(const FetchProgress& progress)
{
    if (progress.error && progress.error->category == base::Category::Storage)
        ledgerStops(*progress.error);
    emit fetched(progress);
}

} // namespace till
