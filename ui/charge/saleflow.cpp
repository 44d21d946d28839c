// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/saleflow.h"

#include <utility>

namespace ui {

namespace {

constexpr std::chrono::seconds sameAgainWithin{10};
constexpr qint64 farAbove = 10;

} // namespace

SaleFlow::SaleFlow(till::Desk& desk, const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_sales(desk)
    , m_next(till::newPaymentId(m_clock.nowUtc()))
{
    connect(&m_sales, &Sales::changed, this, &SaleFlow::take);
    connect(&m_sales, &Sales::watchingChanged, this, [this](const till::Watching& watching) {
        if (watching.paymentId == m_front)
            emit frontChanged();
    });
    connect(&desk, &till::Desk::refused, this, &SaleFlow::takeRefusal);
    connect(&desk, &till::Desk::told, this, &SaleFlow::told);
    connect(&desk, &till::Desk::pictured, this, &SaleFlow::pictured);
    connect(&desk, &till::Desk::opened, this, &SaleFlow::goOn);
    connect(&desk, &till::Desk::ledgerFailed, this, [this](const base::Error& error) {
        m_stopped = error.person;
        emit stoppedChanged();
    });
    connect(&desk, &till::Desk::accountStands, this, [this](till::AccountStanding standing) {
        if (const QString name = m_sales.accountName(standing.id); !name.isEmpty())
            standing.name = name;
        emit accountStands(standing);
    });
}

SaleFlow::Doubt SaleFlow::doubtAbout(const Wish& wish) const
{
    const auto handed = m_handed.constFind(m_next);
    if (handed != m_handed.cend() && handed->wish == wish)
        return Doubt::None;
    const money::Money amount = wish.amount;
    if (m_lastAmount == amount && m_clock.monotonic() - m_lastAt < sameAgainWithin)
        return Doubt::SameAgain;
    const auto usual = m_sales.usual(amount.currency());
    return usual && amount.minor() / farAbove > usual->minor() ? Doubt::FarAboveUsual : Doubt::None;
}

void SaleFlow::beginAmount()
{
    m_next = till::newPaymentId(m_clock.nowUtc());
}

void SaleFlow::charge(const Wish& wish)
{
    if (const auto handed = m_handed.constFind(m_next); handed != m_handed.cend() && handed->wish != wish)
        beginAmount();
    if (m_handed.contains(m_next))
        show(m_next);
    else
        handOver(m_next, wish, {});
}

bool SaleFlow::mayChargeAgain(const QString& id) const
{
    const auto payment = m_sales.find(id);
    if (!payment)
        return false;
    switch (payment->state) {
    case payments::State::Draft:
    case payments::State::Paid:
    case payments::State::PartiallyRefunded:
    case payments::State::Refunded:
        return false;
    case payments::State::Pending:
    case payments::State::Processing:
    case payments::State::Failed:
    case payments::State::Expired:
    case payments::State::Cancelled:
    case payments::State::Unknown:
        return true;
    }
    return false;
}

void SaleFlow::chargeAgain(const QString& id)
{
    if (!mayChargeAgain(id))
        return;
    const payments::Payment old = *m_sales.find(id);
    Wish wish = m_made.value(id);
    wish.account = old.account;
    wish.method = old.method;
    wish.amount = old.amount;
    wish.reference = old.reference;
    wish.note = old.note;
    handOver(till::newPaymentId(m_clock.nowUtc()), wish, id);
}

void SaleFlow::handOver(const QString& id, const Wish& wish, const QString& replaces)
{
    payments::Payment draft;
    draft.id = id;
    draft.account = wish.account;
    draft.method = wish.method;
    draft.amount = wish.amount;
    draft.reference = wish.reference;
    draft.note = wish.note;
    draft.createdAt = draft.changedAt = m_clock.nowUtc();
    m_handed.insert(id, {wish, draft});
    if (!replaces.isEmpty())
        m_replaces.insert(id, replaces);
    m_lastAmount = wish.amount;
    m_lastAt = m_clock.monotonic();
    show(id);
    m_desk.charge({.id = id,
        .account = wish.account,
        .method = wish.method,
        .amount = wish.amount,
        .reference = wish.reference,
        .note = wish.note,
        .customer = wish.customer,
        .convertQris = wish.convertQris,
        .metadata = wish.metadata,
        .picture = wish.picture});
}

void SaleFlow::remember(const QString& id, const Wish& wish)
{
    m_made.removeIf([this](const std::pair<const QString&, Wish&>& made) { return !m_sales.find(made.first); });
    m_made.insert(id, wish);
}

std::optional<payments::Payment> SaleFlow::known(const QString& id) const
{
    if (auto payment = m_sales.find(id))
        return payment;
    const auto handed = m_handed.constFind(id);
    return handed == m_handed.cend() ? std::nullopt : std::optional(handed->draft);
}

void SaleFlow::show(const QString& id)
{
    if (id == m_shown)
        return;
    m_shown = id;
    m_sales.keep(id);
    const auto payment = shown();
    const auto before = front();
    if (payment && !payments::isClosed(payment->state)) {
        setFront(id);
    } else if (before && payments::isClosed(before->state)) {
        setFront({});
    }
    emit shownChanged();
}

void SaleFlow::setFront(const QString& id)
{
    if (id == m_front)
        return;
    m_front = id;
    m_desk.setFront(id);
    emit frontChanged();
}

void SaleFlow::goOn()
{
    if (std::exchange(m_stopped, std::nullopt))
        emit stoppedChanged();
}

void SaleFlow::take(const payments::Payment& payment)
{
    // The ledger took it, so it can be written.
    goOn();
    if (const auto handed = m_handed.constFind(payment.id); handed != m_handed.cend()) {
        const Wish wish = handed->wish;
        m_handed.erase(handed);
        remember(payment.id, wish);
        if (payment.id == m_next) {
            beginAmount();
            emit taken(wish);
        }
    }
    replaceOld(payment);
    if (payment.id == m_front)
        emit frontChanged();
}

void SaleFlow::replaceOld(const payments::Payment& payment)
{
    if (payment.state == payments::State::Draft)
        return;
    const QString oldId = m_replaces.take(payment.id);
    if (oldId.isEmpty() || payment.state != payments::State::Pending)
        return;
    const auto old = m_sales.find(oldId);
    // Where the payer has acted already, money is on its way: that sale stays open.
    const bool waits = old && (old->state == payments::State::Pending || old->state == payments::State::Unknown);
    if (waits && !old->needsAttention())
        m_desk.cancel(oldId);
}

void SaleFlow::takeRefusal(const QString& id, const base::Error& error)
{
    const auto handed = m_handed.constFind(id);
    if (handed == m_handed.cend()) {
        emit refused(id, error);
        return;
    }
    const NotMade what{.wish = handed->wish, .error = error, .begun = m_next == id, .shown = m_shown == id};
    const QString replaced = m_replaces.take(id);
    m_handed.erase(handed);
    m_lastAmount.reset();
    if (what.begun)
        m_next = till::newPaymentId(m_clock.nowUtc());
    if (what.shown)
        show(replaced);
    if (m_front == id)
        setFront({});
    emit notMade(what);
}

} // namespace ui
