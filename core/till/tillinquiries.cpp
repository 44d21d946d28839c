// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people ask of whole accounts, beside sales.

#include "core/till/saletrouble.h"
#include "core/till/till.h"

namespace till {

void Till::fetchList(const QString& account, const gateways::ListFilter& filter)
{
    const bool isAllowed = people::may(m_role, people::Action::FetchList);
    if (const auto found = m_accounts.find(account); isAllowed && found != m_accounts.end()) {
        m_inquiries.fetchList(*found->second, filter);
        return;
    }
    FetchProgress none;
    none.account = account;
    none.stage = FetchProgress::Stage::Failed;
    none.error = isAllowed ? accountUnknown(account) : notAllowed();
    emit fetched(none);
}

void Till::recheck(const QStringList& paymentIds, bool moreFollow)
{
    if (people::may(m_role, people::Action::CheckMany)) {
        m_recheck.add(paymentIds, moreFollow);
        return;
    }
    RecheckProgress none;
    none.stage = RecheckProgress::Stage::Failed;
    none.error = notAllowed();
    emit rechecked(none);
}

void Till::stopRecheck()
{
    m_recheck.stop();
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
