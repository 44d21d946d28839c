// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people ask of whole accounts, beside sales.

#include "core/till/till.h"

#include <QCoreApplication>

namespace till {

using namespace Qt::StringLiterals;
using base::Category;

namespace {

base::Error noSuchAccount(const QString& account)
{
    return {Category::NotFound, u"account_unknown"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence", "This account is not set up here. Choose another account.")),
        u"no account "_s + account};
}

} // namespace

void Till::fetchList(const QString& account, const QDateTime& since, const QDateTime& until)
{
    if (const auto found = m_accounts.find(account); found != m_accounts.end()) {
        gateways::ListFilter filter;
        filter.since = since;
        filter.until = until;
        m_inquiries.fetchList(*found->second, filter);
        return;
    }
    FetchProgress none;
    none.account = account;
    none.stage = FetchProgress::Stage::Failed;
    none.error = noSuchAccount(account);
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
        emit reported({account, m_clock.nowUtc(), {}, noSuchAccount(account)});
}

void Till::tellFetch(const FetchProgress& progress)
{
    if (progress.error && progress.error->category == Category::Storage)
        ledgerStops(*progress.error);
    emit fetched(progress);
}

} // namespace till
