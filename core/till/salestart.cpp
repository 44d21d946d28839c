// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/salestart.h"

#include "core/gateways/bayar_gg/amountcollision.h"
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

gateways::CreateRequest requestOf(const Order& order, qint64 saleNumber)
{
    const QString number = u"S-%1"_s.arg(saleNumber);
    gateways::CreateRequest request{order.amount, number, order.method, number};
    request.description = order.reference;
    request.customer = order.customer;
    request.convertQris = order.convertQris;
    // For the shop's eyes at the gateway; never sent back, so all of it stands in our ledger too.
    request.metadata = {{gateways::MetadataOrder, number}};
    if (!order.reference.isEmpty())
        request.metadata.append({gateways::MetadataReference, order.reference});
    request.metadata.append(order.metadata);
    request.picture = order.picture;
    return request;
}

base::Error refusal(const QString& code, UserText person)
{
    return base::failure(Category::Validation, code, std::move(person)).value();
}

std::optional<base::Error> faultOf(const Order& order, const AccountConnection& connection)
{
    const QString service = connection.gateway().accountNeeds().service;
    const gateways::MethodOffer* offer = connection.offerOf(order.method);
    if (offer == nullptr)
        return refusal(u"method_unknown"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 does not know this payment method. Choose another method."),
                {service}));
    if (offer->rangeIn(order.amount.currency()) == nullptr) {
        QStringList taken;
        for (const gateways::MethodOffer::Range& range : offer->ranges)
            taken.append(money::spec(range.least.currency()).code);
        return refusal(u"currency_unsupported"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 takes %2 only. Choose another account for this currency."),
                {service, taken.join(u", "_s)}));
    }
    if (!offer->available)
        return refusal(u"method_unavailable"_s, offer->notice);
    const auto wrong = offer->takesMetadata ? gateways::faultOfMetadata(order.metadata) : std::nullopt;
    if (wrong)
        return refusal(wrong->inName ? u"metadata_names"_s : u"metadata_values"_s, wrong->sentence);
    return std::nullopt;
}

bool takesMetadata(const Order& order, const AccountConnection& connection)
{
    const gateways::MethodOffer* offer = connection.offerOf(order.method);
    return offer != nullptr && offer->takesMetadata;
}

/// The gateway may have changed what this account can do.
bool isAboutOffers(const base::Error& error)
{
    return error.category == Category::Permission || error.category == Category::LimitExceeded
        || error.category == Category::Validation || error.category == Category::Unsupported;
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
    std::optional<gateways::ServicePicture> picture = {};
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
    if (const auto acceptable = judge(order, connection); !acceptable) {
        if (acceptable.error().code == "method_unavailable"_L1)
            emit offersDoubted(order.account);
        emit refused(order.id, acceptable.error());
        return;
    }
    // The gateway never tells its data again: our copy, there before anything is sent and whatever is answered.
    const QString remark = takesMetadata(order, connection) ? gateways::metadataLine(order.metadata) : QString();
    const base::Result<Payment> draft = m_ledger.draft(paymentOf(order, connection), actor, remark);
    if (!draft) {
        emit ledgerFailed(draft.error());
        emit refused(order.id, draft.error());
        return;
    }
    m_underway.insert_or_assign(order.id, order);
    emit committed(*draft);
    send(*draft, connection);
}

base::Result<> SaleStart::judge(const Order& order, AccountConnection& connection)
{
    if (auto fault = faultOf(order, connection))
        return tl::unexpected(*std::move(fault));
    // Some gateways take no sale without its number, which the draft is about to get.
    const base::Result<qint64> last = m_ledger.lastNumber();
    if (!last)
        return tl::unexpected(last.error());
    if (auto acceptable = connection.client().accepts(requestOf(order, *last + 1)); !acceptable)
        return acceptable;
    const milliseconds wait = connection.budget().waitFor(net::RateBudget::Purpose::Create);
    if (wait > LongestWait)
        return base::failure(Category::RateLimit, u"busy"_s,
            gateways::busySentence(std::chrono::ceil<std::chrono::seconds>(wait)),
            u"no room in the budget for "_s + order.id);
    return {};
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
    gateways::CreateRequest request = requestOf(m_underway.at(draft.id), draft.number);
    if (m_returnPages && connection.gateway().accountNeeds().returnPages)
        request.returnPages = m_returnPages(draft.id, connection.profile().returnPages);
    connection.client().create(request,
        [this, draft, &connection, tookBillNumber, began = m_clock.monotonic()](
            const tl::expected<gateways::Created, gateways::NotCreated>& created) {
            if (created)
                emit answered(draft.account, began);
            if (tookBillNumber && !connection.profile().acceptsBillNumber)
                emit accountLearnt(connection.profile());
            if (!created && isAboutOffers(created.error().error))
                emit offersDoubted(draft.account);
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
        outcome.picture = created->picture;
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
    QStringList ids;
    for (const auto& [id, order] : m_underway) {
        if (order.account == accountId)
            ids.append(id);
    }
    for (const QString& id : std::as_const(ids)) {
        const bool isSent = m_waiting.erase(id) == 0;
        Outcome outcome;
        outcome.paymentId = id;
        outcome.news.observation.said = isSent ? Observation::Said::NoAnswer : Observation::Said::Refused;
        if (isSent)
            outcome.news.observation.evidence = Evidence::None;
        outcome.news.remark = u"account_changed"_s;
        outcome.error = base::Error{Category::Network, u"account_changed"_s,
            isSent ? noCode()
                   : UserText(QT_TRANSLATE_NOOP(
                       "Sentence", "The account was changed before this sale was sent. Charge it once more.")),
            u"account of %1 was replaced"_s.arg(id)};
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
    std::optional<Payment> payment;
    std::optional<base::Error> error = outcome.error;
    const base::Result<> written = m_ledger.together([&]() -> base::Result<> {
        const auto made = m_ledger.record(outcome.paymentId, outcome.news, Program);
        if (!made)
            return tl::unexpected(made.error());
        payment = made->payment;
        const auto close = closeUnseen(*payment, outcome);
        if (!close)
            return tl::unexpected(close.error());
        if (!*close)
            return {};
        error = (*close)->error;
        const auto closed = m_ledger.record(outcome.paymentId, (*close)->news, Program);
        if (!closed)
            return tl::unexpected(closed.error());
        payment = closed->payment;
        return {};
    });
    if (!written) {
        m_unwritten.append(outcome);
        emit ledgerFailed(written.error());
        writeLater();
        return;
    }
    m_underway.erase(outcome.paymentId);
    emit committed(*payment);
    if (error)
        emit refused(outcome.paymentId, *error);
    else if (outcome.picture)
        emit pictured(outcome.paymentId, *outcome.picture);
}

base::Result<std::optional<SaleStart::Outcome>> SaleStart::closeUnseen(
    const Payment& payment, const Outcome& outcome) const
{
    if (!outcome.news.created)
        return std::nullopt;
    Outcome close;
    if (payment.gatewayId != outcome.news.created->gatewayId) {
        close.news.observation.said = Observation::Said::Refused;
        close.news.remark = u"code_of_another_sale"_s;
        close.error = base::Error{Category::Protocol, u"code_of_another_sale"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The gateway gave the code of another sale. Charge this sale once more.")),
            u"gateway id of another payment for "_s + outcome.paymentId};
        return close;
    }
    if (payment.state != payments::State::Pending || !payment.finalAmount)
        return std::nullopt;
    auto others = m_ledger.records().inStates(
        payment.account, {payments::State::Pending, payments::State::Processing, payments::State::Unknown});
    if (!others)
        return tl::unexpected(others.error());
    // What a payment without one will be asked to pay is not known yet.
    others->removeIf([](const Payment& other) { return !other.finalAmount; });
    const auto rival = gateways::collidingWith(payment, *others);
    if (!rival)
        return std::nullopt;
    close.news.observation.said = Observation::Said::Cancelled;
    close.news.observation.evidence = Evidence::Manual;
    close.news.remark = u"final_amount_taken S-%1"_s.arg(rival->number);
    close.error = gateways::collisionError(*rival);
    return close;
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
