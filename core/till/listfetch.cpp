// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/listfetch.h"

#include "core/till/actor.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using base::Category;
using gateways::ListedPayment;
using payments::Observation;
using payments::Payment;
using payments::State;
using std::chrono::milliseconds;
using Stage = FetchProgress::Stage;

namespace {

constexpr auto Source = "list"_L1;
constexpr int MostPages = 10'000; ///< a million payments; a list that never ends is none
constexpr int MostBusyAnswers = 5;
constexpr qint64 OneDay = std::chrono::seconds(24h).count();
constexpr qint64 ThisMoment = std::chrono::seconds(15min).count();

/// The same for the same payment, whoever asks.
QString idFor(const gateways::AccountProfile& account, const QString& gatewayId)
{
    const QByteArray text = (account.gateway + u'\n' + account.id + u'\n' + gatewayId).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

/// The sales that a description names: "S-20" stands in "Table 7 (S-20)", not in "KAS-20".
QSet<qint64> numbersIn(const QString& description)
{
    static const QRegularExpression name(u"(?<![\\w-])S-([1-9][0-9]{0,17})(?![\\w-])"_s,
        QRegularExpression::UseUnicodePropertiesOption); // digits and letters of every script
    QSet<qint64> numbers;
    for (const auto& match : name.globalMatch(description))
        numbers.insert(match.captured(1).toLongLong());
    return numbers;
}

/// Another counter of the account counts its sales too: where the row or the sale is over already, both have to be of
/// this very moment, as for a look at one create.
bool isOfOneTime(const Payment& sale, const ListedPayment& row)
{
    // One that is just being created waits for its own answer.
    const bool isOpen =
        (row.seen.said == Observation::Said::Open && !payments::isClosed(sale.state)) || sale.state == State::Draft;
    if (!row.createdAt)
        return isOpen;
    return std::llabs(sale.createdAt.secsTo(*row.createdAt)) <= (isOpen ? OneDay : ThisMoment);
}

/// Whether a sale that got no answer may be this row, but for what the customer read.
bool mayBe(const Payment& sale, const ListedPayment& row)
{
    const bool sameFinal = !sale.finalAmount || !row.finalAmount || sale.finalAmount == row.finalAmount;
    const bool sameMethod = sale.method.isEmpty() || row.method.isEmpty() || sale.method == row.method;
    return row.price == sale.amount && sameFinal && sameMethod && isOfOneTime(sale, row);
}

ledger::News newsOf(const Observation& seen, payments::Evidence paidNeeds)
{
    ledger::News news;
    news.observation = seen;
    news.paidNeeds = paidNeeds;
    news.source = Source;
    return news;
}

} // namespace

ListFetch::ListFetch(AccountConnection& connection, ledger::Ledger& ledger, const base::Clock& clock,
    base::Scheduler& scheduler, Told told)
    : m_connection(connection)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_told(std::move(told))
{
}

void ListFetch::start(const gateways::ListFilter& filter)
{
    if (isUnderway())
        return;
    m_filter = filter;
    m_progress = {};
    m_progress.account = m_connection.profile().id;
    m_isUnderway = true;
    m_seen.clear();
    m_zone = {};
    m_page = 1;
    m_busy = 0;
    ++m_round;
    m_timer = m_scheduler.after(0ms, [this] { askPage(); });
}

void ListFetch::stop()
{
    if (isUnderway())
        finish(Stage::Stopped);
}

void ListFetch::askPage()
{
    if (const milliseconds wait = m_connection.budget().waitFor(net::RateBudget::Purpose::Look); wait > 0ms) {
        m_timer = m_scheduler.after(wait, [this] { askPage(); });
        return;
    }
    const auto question = [this](const gateways::AccountProfile& account, const gateways::Credentials& credentials) {
        return m_connection.gateway().paymentsRequest(account, credentials, m_filter, m_page);
    };
    m_connection.client().ask(
        u"list"_s, question, {},
        [this, alive = std::weak_ptr(m_alive), round = m_round](const base::Result<net::HttpResponse>& answer) {
            if (!alive.expired() && round == m_round && isUnderway())
                havePage(answer);
        },
        gateways::GatewayClient::Asking::Patiently);
}

void ListFetch::havePage(const base::Result<net::HttpResponse>& answer)
{
    const auto page = answer.and_then([this](const net::HttpResponse& response) {
        return m_connection.gateway().readPayments(m_connection.profile(), response, m_page);
    });
    if (!page && page.error().category == Category::RateLimit && ++m_busy <= MostBusyAnswers) {
        askPage(); // which waits as long as the gateway said
        return;
    }
    if (!page) {
        finish(Stage::Failed, m_connection.client().withoutSecrets(page.error()));
        return;
    }
    m_busy = 0;
    const base::Result<Taken> taken = takeIn(*page);
    if (!taken) {
        finish(Stage::Failed, taken.error());
        return;
    }
    m_seen += taken->ids;
    ++m_progress.pages;
    m_progress.rows += taken->rows;
    m_progress.added += taken->added;
    m_progress.changed += taken->changed;
    m_progress.leftOut += taken->leftOut;
    m_progress.total = page->total;
    m_progress.zoneShift = m_zone.suggestion(0min);
    const int round = m_round;
    const std::weak_ptr<int> alive = m_alive;
    for (const Payment& payment : taken->payments) {
        m_told.changed(payment);
        if (alive.expired() || round != m_round || !isUnderway())
            return;
    }
    if (page->isLast || m_page == MostPages) {
        finish(Stage::Done);
        return;
    }
    ++m_page;
    m_timer = m_scheduler.after(0ms, [this] { askPage(); });
    m_told.progress(m_progress);
}

base::Result<ListFetch::Taken> ListFetch::takeIn(const gateways::PaymentsPage& page)
{
    Taken taken;
    taken.leftOut = page.unreadable;
    const base::Result<> done = m_ledger.together([&]() -> base::Result<> {
        QList<ListedPayment> strangers;
        for (const ListedPayment& row : page.payments) {
            if (m_seen.contains(row.gatewayId) || taken.ids.contains(row.gatewayId))
                continue;
            taken.ids.insert(row.gatewayId);
            ++taken.rows;
            const gateways::AccountProfile& account = m_connection.profile();
            const auto ours = m_ledger.records().byGatewayId(account.gateway, account.id, row.gatewayId);
            if (!ours)
                return tl::unexpected(ours.error());
            if (!*ours)
                strangers.append(row);
            else if (auto kept = observe(**ours, row, taken); !kept)
                return kept;
        }
        for (const ListedPayment& row : std::as_const(strangers)) {
            const auto meaning = row.description.isEmpty() ? byTheRest(row, strangers, page) : byDescription(row);
            if (!meaning)
                return tl::unexpected(meaning.error());
            if (auto kept = take(row, *meaning, taken); !kept)
                return kept;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return taken;
}

base::Result<> ListFetch::take(const ListedPayment& row, const Meaning& meaning, Taken& taken)
{
    if (meaning.sale)
        return answer(*meaning.sale, row, taken);
    if (!meaning.isOpen && row.price && row.seen.said != Observation::Said::Open)
        return add(row, taken);
    ++taken.leftOut;
    return {};
}

base::Result<ListFetch::Meaning> ListFetch::byDescription(const ListedPayment& row) const
{
    QList<Payment> candidates;
    for (const qint64 number : numbersIn(row.description)) {
        const auto sale = m_ledger.records().byNumber(number);
        if (!sale)
            return tl::unexpected(sale.error());
        if (!*sale || (*sale)->account != m_connection.profile().id || !mayBe(**sale, row))
            continue;
        const auto isUnanswered = m_ledger.records().isUnanswered(**sale);
        if (!isUnanswered)
            return tl::unexpected(isUnanswered.error());
        if (*isUnanswered)
            candidates.append(**sale);
    }
    Meaning meaning;
    meaning.isOpen = std::any_of(
        candidates.cbegin(), candidates.cend(), [](const Payment& sale) { return sale.state == State::Draft; });
    if (candidates.size() == 1 && !meaning.isOpen)
        meaning.sale = candidates.first();
    return meaning;
}

base::Result<ListFetch::Meaning> ListFetch::byTheRest(
    const ListedPayment& row, const QList<ListedPayment>& strangers, const gateways::PaymentsPage& page) const
{
    Meaning meaning;
    if (!row.createdAt || !row.price)
        return meaning;
    auto candidates = m_ledger.records().unanswered(
        m_connection.profile().id, row.createdAt->addSecs(-ThisMoment), row.createdAt->addSecs(ThisMoment));
    if (!candidates)
        return tl::unexpected(candidates.error());
    candidates->removeIf([&row](const Payment& sale) { return !mayBe(sale, row); });
    if (candidates->isEmpty())
        return meaning;
    // A price alone proves too little for a sale whose goods wait on it: a closed one is shown to a person as late.
    meaning.isOpen = !showsAllAround(row, page)
        || std::any_of(candidates->cbegin(), candidates->cend(),
            [](const Payment& sale) { return !payments::isClosed(sale.state); });
    const auto isRival = [&](const ListedPayment& other) {
        return other.gatewayId != row.gatewayId && other.description.isEmpty() && mayBe(candidates->first(), other);
    };
    if (!meaning.isOpen && candidates->size() == 1 && std::none_of(strangers.cbegin(), strangers.cend(), isRival))
        meaning.sale = candidates->first();
    return meaning;
}

bool ListFetch::showsAllAround(const ListedPayment& row, const gateways::PaymentsPage& page) const
{
    if (!m_filter.search.isEmpty() || !m_filter.status.isEmpty() || !m_filter.method.isEmpty()
        || !m_filter.paidVia.isEmpty())
        return false;
    bool hasLater = m_page == 1;
    bool hasEarlier = page.isLast;
    for (const ListedPayment& other : page.payments) {
        const qint64 later = other.createdAt ? row.createdAt->secsTo(*other.createdAt) : 0;
        hasLater = hasLater || later > ThisMoment;
        hasEarlier = hasEarlier || later < -ThisMoment;
    }
    return hasLater && hasEarlier;
}

base::Result<> ListFetch::observe(const Payment& payment, const ListedPayment& row, Taken& taken)
{
    // The time of a payment that a list brought is the list's own.
    const bool isOurs = payment.id != idFor(m_connection.profile(), row.gatewayId);
    if (isOurs && row.createdAt && m_connection.gateway().accountNeeds().zone)
        m_zone.observe(payment.createdAt.toSecsSinceEpoch(), *row.createdAt);
    Observation seen = row.seen;
    seen.duplicate = seen.duplicate
        || (seen.said == Observation::Said::Paid && payments::isClosed(payment.state)
            && !payment.transactionId.isEmpty() && !seen.transactionId.isEmpty()
            && seen.transactionId != payment.transactionId);
    const auto recorded =
        m_ledger.record(payment.id, newsOf(seen, m_connection.gateway().paidNeeds(payment.due().isZero())), Program);
    if (!recorded)
        return tl::unexpected(recorded.error());
    if (recorded->changed) {
        ++taken.changed;
        taken.payments.append(recorded->payment);
    }
    return {};
}

base::Result<> ListFetch::answer(const Payment& unanswered, const ListedPayment& row, Taken& taken)
{
    Observation made;
    made.said = Observation::Said::Created;
    ledger::News news = newsOf(made, payments::Evidence::Api);
    news.created = ledger::Created{row.gatewayId, {}, {}, row.finalAmount, row.expiresAt};
    const auto recorded = m_ledger.record(unanswered.id, news, Program);
    if (!recorded)
        return tl::unexpected(recorded.error());
    Taken seen;
    if (auto done = observe(recorded->payment, row, seen); !done)
        return done;
    ++taken.changed;
    taken.payments.append(seen.payments.isEmpty() ? recorded->payment : seen.payments.constLast());
    return {};
}

base::Result<> ListFetch::add(const ListedPayment& row, Taken& taken)
{
    const gateways::AccountProfile& account = m_connection.profile();
    const QDateTime now = m_clock.nowUtc();
    Payment payment;
    payment.id = idFor(account, row.gatewayId);
    payment.reference = row.description;
    payment.gateway = account.gateway;
    payment.account = account.id;
    payment.method = row.method;
    payment.amount = *row.price;
    payment.finalAmount = row.finalAmount;
    payment.gatewayId = row.gatewayId;
    // The account's zone may be wrong (BY-R6): nothing was made in the future.
    payment.createdAt = std::min(row.createdAt.value_or(row.seen.paidAt.value_or(now)), now);
    payment.expiresAt = row.expiresAt;
    const auto recorded =
        m_ledger.adopt(payment, newsOf(row.seen, m_connection.gateway().paidNeeds(payment.due().isZero())), Program);
    if (!recorded)
        return tl::unexpected(recorded.error());
    taken.added += recorded->changed ? 1 : 0;
    if (recorded->changed && recorded->payment.needsAttention())
        taken.payments.append(recorded->payment);
    return {};
}

void ListFetch::finish(Stage stage, std::optional<base::Error> error)
{
    m_timer.cancel();
    m_isUnderway = false;
    m_progress.stage = stage;
    m_progress.error = std::move(error);
    m_told.progress(m_progress); // may destroy this object
}

} // namespace till
