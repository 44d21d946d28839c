// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practicebank.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto CustomerTakes = 8s;
constexpr auto LateBy = 30s;
constexpr int LastScenario = 16;

/// Scenario 08: one dollar or a thousand riel less than asked; where the price is not more than that, so much more.
money::Money anotherAmount(money::Money price)
{
    const qint64 step = price.currency() == money::Currency::Usd ? 100 : 1000;
    const qint64 minor = price.minor() > step ? price.minor() - step : price.minor() + step;
    return money::Money::fromMinor(minor, price.currency()).value_or(price);
}

/// Another attempt to pay, with nine digits. They follow from the key: a customer's phone shows the same number to a
/// process that takes the payment up.
void countAttempt(PracticePayment& payment)
{
    constexpr quint64 span = 900'000'000;
    const QByteArray words =
        u"%1 %2 %3"_s.arg(payment.gateway, payment.key, QString::number(++payment.attempts)).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(words, QCryptographicHash::Sha256);
    payment.transactionNumber = QString::number(qFromBigEndian<quint64>(digest.constData()) % span + span / 9);
}

} // namespace

Scenario scenarioOf(money::Money amount)
{
    const auto digits = static_cast<int>(amount.minor() % 100);
    return digits >= 0 && digits <= LastScenario ? static_cast<Scenario>(digits) : Scenario::PaysSoon;
}

PracticeBank::PracticeBank(const base::Clock& clock, base::Scheduler& scheduler, std::uint32_t seed)
    : m_clock(clock, scheduler)
    , m_random(seed)
{
}

void PracticeBank::setExpiry(std::chrono::seconds expiry)
{
    m_expiry = std::clamp<std::chrono::seconds>(expiry, ShortestExpiry, LongestExpiry);
}

QDateTime PracticeBank::expiryOfNewCode(std::chrono::seconds usual) const
{
    return m_clock.nowUtc().addMSecs(m_clock.shortened(m_expiry.value_or(usual)).count());
}

const PracticePayment& PracticeBank::open(const QString& gateway, const QString& key, const QString& receiver,
    money::Money amount, const QDateTime& expiresAt)
{
    return takeUp(gateway, key, receiver, amount, m_clock.nowUtc(), expiresAt);
}

const PracticePayment& PracticeBank::takeUp(const QString& gateway, const QString& key, const QString& receiver,
    money::Money amount, const QDateTime& createdAt, const QDateTime& expiresAt)
{
    PracticePayment asked;
    asked.gateway = gateway;
    asked.key = key;
    asked.receiver = receiver;
    asked.amount = amount;
    asked.createdAt = createdAt;
    asked.expiresAt = expiresAt;
    return open(std::move(asked));
}

const PracticePayment& PracticeBank::open(PracticePayment asked)
{
    if (asked.createdAt.isNull())
        asked.createdAt = m_clock.nowUtc();
    if (asked.due.isZero())
        asked.due = asked.amount;
    const auto [place, isNew] = m_entries.try_emplace({asked.gateway, asked.key});
    PracticePayment& payment = place->second.payment;
    if (!isNew)
        return payment;
    payment = std::move(asked);
    payment.scenario = payment.isStatic() ? Scenario::NobodyPays : scenarioOf(payment.amount);
    payment.checksToFail = payment.scenario == Scenario::FirstChecksFail ? 2 : 0;
    payment.checksToLimit = payment.scenario == Scenario::NextCheckIsLimited ? 1 : 0;
    payment.longPollsToTimeOut = payment.scenario == Scenario::LongPollTimesOut ? 2 : 0;
    m_order.push_back(place);
    if (payment.isStatic())
        payment.expiresAt.reset();
    else
        sendCustomer(place->second);
    forgetOldest();
    return payment;
}

void PracticeBank::sendCustomer(Entry& entry)
{
    const PracticePayment& payment = entry.payment;
    const QDateTime now = m_clock.nowUtc();
    const QDateTime expires = *payment.expiresAt;
    const auto until = [&](const QDateTime& time) {
        return std::chrono::milliseconds(now.msecsTo(time)) * m_clock.speed();
    };
    // The handles die with the entry, so the work never meets a forgotten payment.
    entry.expiry = m_clock.after(until(expires), [this, &entry] {
        if (entry.payment.status != PracticePayment::Status::Open)
            return;
        entry.payment.status = PracticePayment::Status::Expired;
        tell(entry.payment);
    });
    if (!m_customersPay)
        return;
    const QDateTime soon = payment.createdAt.addMSecs(m_clock.shortened(CustomerTakes).count());
    const Key id{payment.gateway, payment.key};
    const auto pays = [&](std::optional<money::Money> amount, const QDateTime& at) {
        if (at < now)
            transfer(id, amount, at);
        else
            entry.customer = m_clock.after(until(at), [this, id, amount] { pay(id.first, id.second, amount); });
    };
    switch (payment.scenario) {
    case Scenario::NobodyPays:
        return;
    case Scenario::Cancels:
        if (!payment.isCancellable)
            return;
        entry.customer = m_clock.after(until(soon), [this, id] { cancel(id.first, id.second); });
        return;
    case Scenario::Fails:
        entry.customer = m_clock.after(until(soon), [this, id] { fail(id.first, id.second); });
        return;
    case Scenario::PaysLate:
        return pays({}, expires.addMSecs(m_clock.shortened(LateBy).count()));
    case Scenario::PaysAnotherAmount:
        return pays(anotherAmount(payment.due), soon);
    default:
        pays({}, soon);
    }
}

const PracticePayment* PracticeBank::find(const QString& gateway, const QString& key) const
{
    const auto found = m_entries.find({gateway, key});
    return found == m_entries.end() ? nullptr : &found->second.payment;
}

const PracticePayment* PracticeBank::findWhere(
    const QString& gateway, const std::function<bool(const PracticePayment&)>& is) const
{
    for (auto place = m_order.rbegin(); place != m_order.rend(); ++place) {
        const PracticePayment& payment = (*place)->second.payment;
        if (payment.gateway == gateway && is(payment))
            return &payment;
    }
    return nullptr;
}

std::vector<PracticePayment> PracticeBank::payments() const
{
    std::vector<PracticePayment> all;
    all.reserve(m_order.size());
    for (const auto& place : m_order)
        all.push_back(place->second.payment);
    return all;
}

PracticeBank::Entry* PracticeBank::entry(const QString& gateway, const QString& key)
{
    const auto found = m_entries.find({gateway, key});
    return found == m_entries.end() ? nullptr : &found->second;
}

bool PracticeBank::pay(const QString& gateway, const QString& key, std::optional<money::Money> amount)
{
    return transfer({gateway, key}, amount, m_clock.nowUtc());
}

bool PracticeBank::transfer(const Key& key, std::optional<money::Money> amount, const QDateTime& at)
{
    Entry* const found = entry(key.first, key.second);
    if (found == nullptr)
        return false;
    PracticePayment& payment = found->payment;
    payment.status = PracticePayment::Status::Paid;
    payment.paid = amount.value_or(payment.due);
    payment.paidAt = at;
    payment.hash = randomHex(64);
    countAttempt(payment);
    payment.payer = u"customer%1@practice"_s.arg(randomBelow(90) + 10);
    payment.transfers.push_back({*payment.paid, payment.transactionNumber});
    tell(payment);
    return true;
}

bool PracticeBank::fail(const QString& gateway, const QString& key)
{
    return endAttempt(gateway, key, PracticePayment::Status::Failed);
}

bool PracticeBank::cancel(const QString& gateway, const QString& key)
{
    return endAttempt(gateway, key, PracticePayment::Status::Cancelled);
}

bool PracticeBank::endAttempt(const QString& gateway, const QString& key, PracticePayment::Status status)
{
    Entry* const found = entry(gateway, key);
    if (found == nullptr)
        return false;
    PracticePayment& payment = found->payment;
    if (payment.status == PracticePayment::Status::Paid)
        return true;
    payment.status = status;
    if (status == PracticePayment::Status::Cancelled)
        found->customer.cancel();
    else
        countAttempt(payment);
    tell(payment);
    return true;
}

bool PracticeBank::callOff(const QString& gateway, const QString& key)
{
    Entry* const found = entry(gateway, key);
    if (found == nullptr)
        return false;
    found->customer.cancel();
    return true;
}

bool PracticeBank::setField(const QString& gateway, const QString& key, const QString& field, const QString& value)
{
    Entry* const found = entry(gateway, key);
    if (found == nullptr)
        return false;
    found->payment.fields[field] = value;
    return true;
}

bool PracticeBank::take(const QString& gateway, const QString& key, int PracticePayment::*counter)
{
    Entry* const found = entry(gateway, key);
    if (found == nullptr || found->payment.*counter == 0)
        return false;
    --(found->payment.*counter);
    return true;
}

bool PracticeBank::takeFailingCheck(const QString& gateway, const QString& key)
{
    return take(gateway, key, &PracticePayment::checksToFail);
}

bool PracticeBank::takeLimitedCheck(const QString& gateway, const QString& key)
{
    return take(gateway, key, &PracticePayment::checksToLimit);
}

bool PracticeBank::takeTimedOutLongPoll(const QString& gateway, const QString& key)
{
    return take(gateway, key, &PracticePayment::longPollsToTimeOut);
}

void PracticeBank::forgetOldest()
{
    while (m_order.size() > MostPayments) {
        m_entries.erase(m_order.front());
        m_order.pop_front();
    }
}

void PracticeBank::tell(const PracticePayment& payment) const
{
    // A copy: a listener may open payments, which may forget this one.
    const PracticePayment now = payment; // NOLINT(performance-unnecessary-copy-initialization)
    for (const Listener& listener : m_listeners)
        listener(now);
}

QString PracticeBank::randomHex(int digits)
{
    QString text;
    for (int i = 0; i < digits; ++i)
        text += u"0123456789abcdef"[m_random() % 16];
    return text;
}

QString PracticeBank::randomWord(int signs)
{
    static constexpr char16_t signsToUse[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    QString text;
    for (int i = 0; i < signs; ++i)
        text += signsToUse[m_random() % 36];
    return text;
}

int PracticeBank::randomBelow(int limit)
{
    // Not a std distribution: their results differ between libraries.
    return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit));
}

} // namespace practice
