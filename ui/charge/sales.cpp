// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/sales.h"

#include "core/base/outsidetext.h"
#include "ui/charge/salechoice.h"

#include <algorithm>

namespace ui {

Sales::Sales(till::Desk& desk, QObject* parent)
    : QObject(parent)
{
    connect(&desk, &till::Desk::opened, this, &Sales::start);
    connect(&desk, &till::Desk::changed, this, &Sales::take);
    connect(&desk, &till::Desk::watching, this, [this](const till::Watching& watching) {
        if (!m_payments.contains(watching.paymentId))
            return;
        m_watching.insert(watching.paymentId, watching);
        emit watchingChanged(watching);
    });
    connect(&desk, &till::Desk::accountsOffered, this, [this](const QList<till::AccountOffer>& offers) {
        m_offers = offers;
        emit offersChanged();
    });
    connect(&desk, &till::Desk::accountStands, this,
        [this](const till::AccountStanding& standing) { m_stood.insert(standing.id, standing.name); });
}

QString Sales::accountName(const QString& account) const
{
    for (const till::AccountOffer& offer : m_offers) {
        if (offer.id == account)
            return ui::accountName(offer);
    }
    return base::oneLine(m_stood.value(account));
}

std::optional<payments::Payment> Sales::find(const QString& id) const
{
    const auto found = m_payments.constFind(id);
    return found == m_payments.cend() ? std::nullopt : std::optional(*found);
}

std::optional<till::Watching> Sales::watching(const QString& id) const
{
    const auto found = m_watching.constFind(id);
    return found == m_watching.cend() ? std::nullopt : std::optional(*found);
}

bool Sales::isOpen(const payments::Payment& payment)
{
    return !payments::isClosed(payment.state) || payment.needsAttention();
}

QList<payments::Payment> Sales::newestFirst() const
{
    QList<payments::Payment> all = m_payments.values();
    std::sort(all.begin(), all.end(),
        [](const payments::Payment& a, const payments::Payment& b) { return a.number > b.number; });
    return all;
}

QList<payments::Payment> Sales::open() const
{
    QList<payments::Payment> found = newestFirst();
    found.removeIf([](const payments::Payment& payment) { return !isOpen(payment); });
    std::stable_partition(
        found.begin(), found.end(), [](const payments::Payment& payment) { return payment.needsAttention(); });
    return found;
}

QList<payments::Payment> Sales::last() const
{
    return newestFirst().mid(0, LastCount);
}

QList<payments::Payment> Sales::attention() const
{
    QList<payments::Payment> found = newestFirst();
    found.removeIf([](const payments::Payment& payment) { return !payment.needsAttention(); });
    std::stable_sort(found.begin(), found.end(),
        [](const payments::Payment& a, const payments::Payment& b) { return a.changedAt > b.changedAt; });
    return found;
}

std::optional<money::Money> Sales::usual(money::Currency currency) const
{
    constexpr qsizetype enough = 5;
    QList<qint64> amounts;
    for (const payments::Payment& payment : last()) {
        if (payment.amount.currency() == currency && !payment.amount.isZero())
            amounts.append(payment.amount.minor());
    }
    if (amounts.size() < enough)
        return std::nullopt;
    std::sort(amounts.begin(), amounts.end());
    return money::Money::fromMinor(amounts.at(amounts.size() / 2), currency);
}

void Sales::keep(const QString& id)
{
    m_kept = id;
    forgetOld();
}

void Sales::start(const QList<payments::Payment>& payments)
{
    m_loaded = true;
    for (const payments::Payment& payment : payments)
        m_payments.insert(payment.id, payment);
    forgetOld();
    emit rearranged();
}

void Sales::take(const payments::Payment& payment)
{
    m_payments.insert(payment.id, payment);
    forgetOld();
    emit rearranged();
    emit changed(payment);
}

void Sales::forgetOld()
{
    const QList<payments::Payment> all = newestFirst();
    for (const payments::Payment& old : all.mid(LastCount)) {
        if (isOpen(old) || old.id == m_kept)
            continue;
        m_payments.remove(old.id);
        m_watching.remove(old.id);
    }
}

} // namespace ui
