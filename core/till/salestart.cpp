// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/salestart.h"

#include "core/gateways/gatewayerror.h"
#include "core/net/backoffdelay.h"
#include "core/till/actor.h"

#include <QCoreApplication>

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;
using payments::Evidence;
using payments::Observation;
using payments::Payment;
using std::chrono::milliseconds;

namespace {

/// Longer than this nobody stands and waits for a code.
constexpr milliseconds LongestWait = 20s;

payments::Payment paymentOf(const Order& order, const AccountConnection& connection)
{
    Payment payment;
    payment.id = order.id;
    payment.reference = order.reference;
    payment.note = order.note;
    payment.gateway = connection.gateway().id();
    payment.account = order.account;
    payment.method = order.method;
    payment.amount = order.amount;
    return payment;
}

gateways::CreateRequest requestOf(const Payment& payment)
{
    const QString number = payment.number == 0 ? QString() : u"S-%1"_s.arg(payment.number);
    return {payment.amount, number, payment.method, number};
}

/// The gateway may have made a code that nobody was shown. Paydesk does not ask again by itself: a person does.
UserText noCode()
{
    return UserText(QT_TRANSLATE_NOOP("Sentence", "No QR came back. Make a new one, or ask for another way to pay."));
}

} // namespace

struct SaleStart::Outcome {
    QString paymentId;
    ledger::News news;
    std::optional<base::Error> error; ///< why there is no code
};

SaleStart::SaleStart(ledger::Ledger& ledger, const base::Clock& clock, base::Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
}

SaleStart::~SaleStart() = default;

void SaleStart::begin(const Order& order, AccountConnection& connection, const QString& actor)
{
    const auto existing = m_ledger.records().byId(order.id);
    if (existing && *existing)
        return;
    const Payment wanted = paymentOf(order, connection);
    if (const auto acceptable = connection.client().accepts(requestOf(wanted)); !acceptable) {
        emit refused(order.id, acceptable.error());
        return;
    }
    const milliseconds wait = connection.budget().waitFor(net::RateBudget::Purpose::Create);
    if (wait > LongestWait) {
        emit refused(order.id,
            {Category::RateLimit, u"busy"_s, gateways::busySentence(std::chrono::ceil<std::chrono::seconds>(wait)),
                u"no room in the budget for "_s + order.id});
        return;
    }
    const base::Result<Payment> draft = m_ledger.draft(wanted, actor);
    if (!draft) {
        emit ledgerFailed(draft.error());
        emit refused(order.id, draft.error());
        return;
    }
    m_underway.insert(order.id, order.account);
    emit committed(*draft);
    send(*draft, connection);
}

void SaleStart::send(const Payment& draft, AccountConnection& connection)
{
    const milliseconds wait = connection.budget().waitFor(net::RateBudget::Purpose::Create);
    if (wait > 0ms) {
        m_waiting[draft.id] = m_scheduler.after(wait, [this, draft, &connection] { send(Payment(draft), connection); });
        return;
    }
    m_waiting.erase(draft.id);
    const bool tookBillNumber = connection.profile().acceptsBillNumber;
    connection.client().create(requestOf(draft),
        [this, draft, &connection, tookBillNumber, began = m_clock.monotonic()](
            const tl::expected<gateways::Created, gateways::NotCreated>& created) {
            if (created)
                emit answered(draft.account, began);
            if (tookBillNumber && !connection.profile().acceptsBillNumber)
                emit accountLearnt(connection.profile());
            end(draft, connection, created);
        });
}

void SaleStart::end(const Payment& draft, AccountConnection& connection,
    const tl::expected<gateways::Created, gateways::NotCreated>& created)
{
    Outcome outcome;
    outcome.paymentId = draft.id;
    Observation& seen = outcome.news.observation;
    seen.evidence = Evidence::Api;
    if (created) {
        seen.said = Observation::Said::Created;
        outcome.news.created =
            ledger::Created{created->gatewayId, created->qr, created->url, created->finalAmount, created->expiresAt};
        outcome.news.paidNeeds = connection.gateway().paidNeeds(created->isStatic);
    } else if (created.error().mayExist) {
        seen.said = Observation::Said::NoAnswer;
        seen.evidence = Evidence::None;
    } else {
        seen.said = Observation::Said::Refused;
    }
    if (!created) {
        outcome.error = created.error().error;
        outcome.news.remark = outcome.error->code;
        if (seen.said == Observation::Said::NoAnswer)
            outcome.error->person = noCode();
    }
    write(outcome);
}

void SaleStart::abandon(const QString& accountId)
{
    for (const QString& id : m_underway.keys(accountId)) {
        const bool isSent = m_waiting.erase(id) == 0;
        Outcome outcome;
        outcome.paymentId = id;
        outcome.news.observation.said = isSent ? Observation::Said::NoAnswer : Observation::Said::Refused;
        outcome.news.observation.evidence = isSent ? Evidence::None : Evidence::Api;
        write(outcome);
    }
}

bool SaleStart::withdraw(const QString& paymentId)
{
    if (m_waiting.erase(paymentId) == 0)
        return false;
    Outcome outcome;
    outcome.paymentId = paymentId;
    outcome.news.observation.said = Observation::Said::Refused;
    outcome.news.remark = u"cancelled_before_sending"_s;
    write(outcome);
    return true;
}

void SaleStart::write(const Outcome& outcome)
{
    const base::Result<ledger::Recorded> recorded = m_ledger.record(outcome.paymentId, outcome.news, Program);
    if (!recorded) {
        m_unwritten.append(outcome);
        emit ledgerFailed(recorded.error());
        writeLater();
        return;
    }
    const Payment& payment = recorded->payment;
    if (outcome.news.created && payment.gatewayId != outcome.news.created->gatewayId) {
        Outcome foreign;
        foreign.paymentId = outcome.paymentId;
        foreign.news.observation.said = Observation::Said::Refused;
        foreign.news.remark = u"code_of_another_sale"_s;
        foreign.error = base::Error{Category::Protocol, u"code_of_another_sale"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The gateway gave the code of another sale. Charge this sale once more.")),
            u"gateway id of another payment for "_s + outcome.paymentId};
        write(foreign);
        return;
    }
    m_underway.remove(outcome.paymentId);
    emit committed(payment);
    if (outcome.error)
        emit refused(outcome.paymentId, *outcome.error);
}

void SaleStart::writeLater()
{
    m_writing = m_scheduler.after(net::backoffDelay(++m_failedWrites, m_random), [this] {
        const QList<Outcome> again = std::exchange(m_unwritten, {});
        for (const Outcome& outcome : again)
            write(outcome);
        if (m_unwritten.isEmpty())
            m_failedWrites = 0;
    });
}

} // namespace till
