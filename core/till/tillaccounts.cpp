// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts of the till: which there are, what they offer and what is watched there.

#include "core/till/till.h"

#include <QCoreApplication>
#include <algorithm>

namespace till {

using namespace Qt::StringLiterals;
using base::UserText;
using payments::Payment;

namespace {

bool isSame(const gateways::Customer& one, const gateways::Customer& other)
{
    return one.name == other.name && one.email == other.email && one.phone == other.phone;
}

/// All but what people call it and see of it.
bool isSameAccount(const gateways::AccountProfile& one, const gateways::AccountProfile& other)
{
    return one.gateway == other.gateway && one.baseUrl == other.baseUrl && one.receiver == other.receiver
        && one.practice == other.practice && one.currency == other.currency && one.zone == other.zone
        && isSame(one.walkIn, other.walkIn) && one.returnPages.success == other.returnPages.success
        && one.returnPages.cancel == other.returnPages.cancel;
}

AccountOffer offerOf(const AccountConnection& connection)
{
    const gateways::AccountProfile& profile = connection.profile();
    const gateways::AccountNeeds& needs = connection.gateway().accountNeeds();
    AccountOffer offer;
    offer.id = profile.id;
    offer.name = profile.name;
    offer.gateway = connection.gateway().id();
    offer.service = needs.service;
    offer.practice = profile.practice;
    offer.needsCustomer = needs.walkIn;
    offer.methods = connection.offers();
    const auto available = std::find_if(offer.methods.cbegin(), offer.methods.cend(),
        [](const gateways::MethodOffer& method) { return method.available; });
    const gateways::MethodOffer* wanted = connection.offerOf(profile.defaultMethod);
    if (wanted != nullptr && (wanted->available || available == offer.methods.cend()))
        offer.defaultMethod = wanted->method;
    else
        offer.defaultMethod = available == offer.methods.cend() ? offer.methods.first().method : available->method;
    return offer;
}

} // namespace

void Till::addAccount(const gateways::Gateway& gateway, const gateways::AccountProfile& profile,
    gateways::Credentials credentials, const AccountConnection::Wires& wires)
{
    disconnect(profile.id);
    std::unique_ptr<AccountConnection>& connection = m_accounts[profile.id];
    connection =
        std::make_unique<AccountConnection>(gateway, profile, std::move(credentials), wires, m_clock, m_scheduler);
    m_tracker.add(*connection);
    if (!m_isResumed)
        return;
    if (const auto toWatch = watched(); toWatch) {
        for (const Payment& payment : *toWatch) {
            if (payment.account == profile.id)
                m_tracker.follow(payment);
        }
    }
    m_tracker.tellStanding(profile.id);
    m_questions.add(*connection);
    tellOffers();
}

void Till::rewatch()
{
    if (!m_isResumed)
        return;
    const QStringList before = m_tracker.watched();
    for (const QString& id : before) {
        const auto there = m_ledger.records().byId(id);
        if (!there)
            return ledgerStops(there.error());
        if (!*there)
            m_tracker.forget(id);
    }
    const auto toWatch = watched();
    if (!toWatch)
        return ledgerStops(toWatch.error());
    const QSet<QString> known(before.begin(), before.end());
    for (const Payment& payment : *toWatch)
        if (payment.state != payments::State::Draft && !known.contains(payment.id))
            m_tracker.follow(payment);
}

void Till::removeAccount(const QString& accountId)
{
    if (!disconnect(accountId) || !m_isResumed)
        return;
    const UserText notWatched(QT_TRANSLATE_NOOP(
        "Sentence", "The account of this sale is not set up here. Set it up again to go on checking."));
    if (const auto left = watched(); left) {
        for (const Payment& payment : *left) {
            if (payment.account != accountId || payments::isClosed(payment.state))
                continue;
            Watching last;
            last.paymentId = payment.id;
            last.problem = notWatched;
            emit watching(last);
        }
    }
    tellOffers();
}

bool Till::disconnect(const QString& accountId)
{
    const auto found = m_accounts.find(accountId);
    if (found == m_accounts.end())
        return false;
    m_questions.remove(accountId);
    m_tracker.remove(accountId);
    m_recheck.remove(accountId);
    m_inquiries.remove(accountId);
    m_returnHints.remove(accountId);
    m_numberMoves.abandon(accountId);
    m_accounts.erase(found);
    m_start.abandon(accountId);
    return true;
}

void Till::setOffered(const QStringList& accountIds)
{
    if (std::exchange(m_offered, accountIds) != accountIds && m_isResumed)
        tellOffers();
}

bool Till::renameAccount(const gateways::AccountProfile& profile)
{
    const auto found = m_accounts.find(profile.id);
    if (found == m_accounts.end() || !isSameAccount(found->second->profile(), profile))
        return false;
    m_tracker.rename(profile);
    if (m_isResumed) {
        m_tracker.tellStanding(profile.id);
        tellOffers();
    }
    return true;
}

void Till::tellOffers()
{
    QStringList ids;
    if (m_offered)
        ids = *m_offered;
    else
        for (const auto& entry : m_accounts)
            ids.append(entry.first);
    ids.removeDuplicates();
    ids.removeIf([this](const QString& id) { return !m_accounts.contains(id); });
    QList<AccountOffer> offers;
    for (const QString& id : std::as_const(ids))
        offers.append(offerOf(*m_accounts.at(id)));
    emit accountsOffered(offers);
}

} // namespace till
