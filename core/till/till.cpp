// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/till.h"

#include "core/till/actor.h"
#include "core/till/saletrouble.h"

#include <QCoreApplication>
#include <algorithm>

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;
using payments::Evidence;
using payments::Observation;
using payments::Payment;
using payments::State;

namespace {

/// A look that was missed while the computer was off is made up for within this time.
constexpr auto WatchedAfterClosing = std::chrono::days(7);
constexpr int LastSales = 10;

} // namespace

Till::Till(ledger::Ledger& ledger, const base::Clock& clock, base::Scheduler& scheduler, QObject* parent)
    : Desk(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_actor(Owner)
    , m_questions(clock, scheduler)
    , m_tracker(clock, scheduler,
          [this](const QString& paymentId, const Observation& seen) { return observe(paymentId, seen); })
    , m_recheck(ledger, m_tracker, scheduler)
    , m_start(ledger, clock, scheduler)
    , m_inquiries(ledger, clock, scheduler)
    , m_numberMoves(
          ledger, [this](const QString& paymentId, const Observation& seen) { return observe(paymentId, seen); })
    , m_returnHints(scheduler)
{
    connect(&m_tracker, &StatusTracker::watching, this, &Till::watching);
    connect(&m_tracker, &StatusTracker::accountStands, this, &Till::accountStands);
    connect(&m_tracker, &StatusTracker::refused, this, &Till::refused);
    connect(&m_recheck, &Recheck::progressed, this, &Till::rechecked);
    connect(&m_start, &SaleStart::committed, this, [this](const Payment& payment) {
        const bool isUnwanted = payment.state != State::Draft && m_cancelWishes.removeAll(payment.id) > 0;
        if (!isUnwanted || !isOpen(payment.state) || !cancelOpen(payment))
            committed(payment);
    });
    connect(&m_start, &SaleStart::refused, this, &Till::refused);
    connect(&m_start, &SaleStart::pictured, this, &Till::pictured);
    connect(&m_start, &SaleStart::ledgerFailed, this, [this](const base::Error& error) { ledgerStops(error); });
    connect(&m_start, &SaleStart::accountLearnt, this, &Till::accountLearnt);
    connect(&m_start, &SaleStart::answered, &m_tracker, &StatusTracker::heard);
    connect(&m_start, &SaleStart::offersDoubted, &m_questions, &OfferQuestions::doubt);
    connect(&m_questions, &OfferQuestions::learnt, this, &Till::tellOffers);
    connect(&m_inquiries, &Inquiries::changed, this, &Till::committed);
    connect(&m_inquiries, &Inquiries::fetched, this, &Till::tellFetch);
    connect(&m_inquiries, &Inquiries::reported, this, &Till::reported);
    connect(&m_numberMoves, &NumberMoves::moved, this, &Till::numberMoved);
    connect(&m_numberMoves, &NumberMoves::refused, this, &Till::failed);
    connect(&m_returnHints, &ReturnHints::confirmed, this, &Till::returnConfirmed);
    connect(&m_inquiries, &Inquiries::answered, this, &Till::answered);
}

Till::~Till() = default;

base::Result<QList<Payment>> Till::watched() const
{
    return m_ledger.records().toWatch(m_clock.nowUtc().addDuration(-WatchedAfterClosing));
}

base::Result<> Till::resume()
{
    base::Result<QList<Payment>> payments = watched();
    if (!payments)
        return tl::unexpected(payments.error());
    for (Payment& payment : *payments) {
        if (payment.state != State::Draft || m_start.isUnderway(payment.id))
            continue;
        ledger::News news;
        news.observation.said = Observation::Said::NoAnswer;
        news.observation.evidence = Evidence::None;
        const auto recorded = m_ledger.record(payment.id, news, Program);
        if (!recorded)
            return tl::unexpected(recorded.error());
        payment = recorded->payment;
    }
    const auto needing = m_ledger.records().needingAttention();
    const auto latest = m_ledger.records().latest(LastSales);
    if (!needing || !latest)
        return tl::unexpected(needing ? latest.error() : needing.error());
    std::map<qint64, Payment, std::greater<>> shown;
    for (const Payment& payment : *payments) {
        if (!payments::isClosed(payment.state))
            shown.emplace(payment.number, payment);
    }
    for (const QList<Payment>& list : {*needing, *latest}) {
        for (const Payment& payment : list)
            shown.emplace(payment.number, payment);
    }
    QList<Payment> newestFirst;
    for (const auto& entry : shown)
        newestFirst.append(entry.second);
    m_isResumed = true;
    emit opened(newestFirst);
    for (const Payment& payment : *payments)
        m_tracker.follow(payment);
    for (const auto& [id, connection] : m_accounts) {
        m_tracker.tellStanding(id);
        m_questions.add(*connection);
    }
    tellOffers();
    return {};
}

void Till::charge(const Order& order)
{
    const auto found = m_accounts.find(order.account);
    if (found == m_accounts.end()) {
        emit refused(order.id, accountUnknown(order.account));
        return;
    }
    if (m_offered && !m_offered->contains(order.account)) {
        emit refused(order.id, accountOff(order.account));
        return;
    }
    m_start.begin(order, *found->second, m_actor);
}

void Till::checkNow(const QString& paymentId)
{
    if (const auto payment = known(paymentId))
        m_tracker.lookNow(*payment);
}

void Till::cancel(const QString& paymentId)
{
    const auto payment = known(paymentId);
    if (!payment)
        return;
    if (m_start.withdraw(paymentId))
        return;
    if (m_start.isUnderway(paymentId))
        m_cancelWishes.append(paymentId);
    else if (isOpen(payment->state))
        cancelOpen(*payment);
    else
        emit refused(paymentId, notOpen(*payment));
}

bool Till::cancelOpen(const Payment& payment)
{
    ledger::News news;
    news.observation.said = Observation::Said::Cancelled;
    news.observation.evidence = Evidence::Manual;
    return byHand(payment, m_ledger.record(payment.id, news, m_actor));
}

void Till::mark(const QString& paymentId, State state, const QString& reason)
{
    if (!isAllowed(people::Action::Mark, paymentId))
        return;
    if (const auto payment = known(paymentId))
        byHand(*payment, m_ledger.mark(paymentId, state, reason, m_actor));
}

void Till::refund(const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt)
{
    if (isAllowed(people::Action::Refund, paymentId) && known(paymentId))
        recorded(paymentId, m_ledger.refund(paymentId, amount, reason, m_actor, attempt));
}

void Till::acknowledge(const QString& paymentId, const QString& remark, payments::Decision decision)
{
    if (known(paymentId))
        recorded(paymentId, m_ledger.acknowledge(paymentId, decision, remark, m_actor));
}

void Till::note(const QString& paymentId, const QString& text)
{
    if (known(paymentId))
        recorded(paymentId, m_ledger.note(paymentId, text, m_actor));
}

void Till::print(const QString& paymentId, ledger::Medium medium, const QString& attempt)
{
    if (!people::may(m_role, people::Action::Print)) {
        emit printed({paymentId, attempt, tl::unexpected(notAllowed())});
        return;
    }
    const auto written = m_ledger.print(paymentId, medium, m_actor, attempt);
    if (written)
        committed(written->payment);
    else if (written.error().category == Category::Storage)
        ledgerStops(written.error());
    emit printed({paymentId, attempt, written});
}

void Till::takeBackPrint(const QString& paymentId, const QString& attempt)
{
    if (known(paymentId))
        recorded(paymentId, m_ledger.takeBackPrint(paymentId, m_actor, attempt));
}

void Till::setFront(const QString& paymentId)
{
    m_tracker.setFront(paymentId);
}

bool Till::observe(const QString& paymentId, const Observation& seen)
{
    const auto payment = m_ledger.records().byId(paymentId);
    if (!payment || !*payment) {
        if (!payment)
            failed(paymentId, payment.error());
        return payment.has_value();
    }
    ledger::News news;
    news.observation = seen;
    news.remark = seen.remark;
    if (const auto found = m_accounts.find((*payment)->account); found != m_accounts.end())
        news.paidNeeds = found->second->gateway().paidNeeds((*payment)->due().isZero());
    const auto result = m_ledger.record(paymentId, news, Program);
    if (!result)
        ledgerStops(result.error());
    else if (result->changed)
        committed(result->payment);
    else
        m_ledgerFails = false;
    if (result && result->changed && !seen.advice.isEmpty())
        emit refused(paymentId,
            {Category::Declined, seen.remark, seen.advice,
                u"%1 is %2"_s.arg(paymentId, payments::toWord(result->payment.state))});
    return result.has_value();
}

bool Till::byHand(const Payment& before, const base::Result<ledger::Recorded>& result)
{
    if (!recorded(before.id, result))
        return false;
    if (!result->changed)
        emit refused(before.id, notOpen(before));
    return result->changed;
}

bool Till::recorded(const QString& paymentId, const base::Result<ledger::Recorded>& result)
{
    if (!result)
        failed(paymentId, result.error());
    else if (result->changed)
        committed(result->payment);
    return result.has_value();
}

void Till::committed(const Payment& payment)
{
    m_ledgerFails = false;
    if (!isOpen(payment.state) || !payment.gatewayId.isEmpty())
        m_returnHints.forget(payment.id);
    emit changed(payment);
    m_tracker.follow(payment);
}

bool Till::isAllowed(people::Action action, const QString& paymentId)
{
    if (people::may(m_role, action))
        return true;
    emit refused(paymentId, notAllowed());
    return false;
}

void Till::failed(const QString& paymentId, const base::Error& error)
{
    if (error.category == Category::Storage)
        ledgerStops(error);
    emit refused(paymentId, error);
}

void Till::ledgerStops(const base::Error& error)
{
    m_recheck.stop();
    if (!std::exchange(m_ledgerFails, true))
        emit ledgerFailed(error);
}

std::optional<Payment> Till::known(const QString& paymentId)
{
    const auto payment = m_ledger.records().byId(paymentId);
    if (!payment) {
        failed(paymentId, payment.error());
        return std::nullopt;
    }
    if (!*payment)
        emit refused(paymentId,
            {Category::NotFound, u"payment_unknown"_s,
                UserText(QT_TRANSLATE_NOOP(
                    "Sentence", "There is no such sale in the ledger. Look for its number in History.")),
                u"no payment "_s + paymentId});
    return *payment;
}

} // namespace till
