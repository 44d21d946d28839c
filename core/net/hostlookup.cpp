// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/hostlookup.h"

#include "core/net/requestcheck.h"

#include <QCoreApplication>

namespace net {

using namespace Qt::StringLiterals;

QtHostLookup::~QtHostLookup()
{
    for (const auto& asked : m_asked)
        QHostInfo::abortHostLookup(asked.first);
}

void QtHostLookup::find(const QString& host, Done done)
{
    // By name: Qt 6.4 never frees the functor of a lookup that is aborted.
    const int lookup = QHostInfo::lookupHost(host, this, SLOT(heed(QHostInfo)));
    m_asked.insert_or_assign(
        lookup, Asked{host, std::move(done), m_scheduler.after(Patience, [this, lookup] { end(lookup, false); })});
}

void QtHostLookup::heed(const QHostInfo& info)
{
    end(info.lookupId(), !info.addresses().isEmpty());
}

void QtHostLookup::end(int lookup, bool known)
{
    const auto found = m_asked.find(lookup);
    if (found == m_asked.end())
        return;
    const Asked asked = std::move(found->second);
    m_asked.erase(found);
    if (known)
        return asked.done({}); // may destroy this object
    QHostInfo::abortHostLookup(lookup);
    asked.done(base::failure(base::Category::Network, u"host_unknown"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence",
                           "The network does not know %1. Check the address in the account's settings and the internet "
                           "connection."),
            {asked.host}),
        u"host_unknown: %1"_s.arg(logWord(asked.host))));
}

} // namespace net
