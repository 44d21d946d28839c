// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/servicequestions.h"

#include <QCoreApplication>
#include <QSet>

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using gateways::ListedPayment;
using payments::Observation;
using std::chrono::milliseconds;
using Standing = PageAnswer::Row::Standing;

namespace {

tl::unexpected<base::Error> noQris(const gateways::Gateway& gateway)
{
    return base::failure(base::Category::Unsupported, u"no_qris"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "%1 reads no QRIS for its shops. Choose an account of another gateway."),
            {gateway.accountNeeds().service}));
}

} // namespace

ServiceQuestions::ServiceQuestions(AccountConnection& connection, const ledger::Ledger& ledger,
    const base::Clock& clock, base::Scheduler& scheduler, Done done)
    : m_connection(connection)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_done(std::move(done))
{
}

void ServiceQuestions::ask(const ServiceQuestion& question)
{
    const std::size_t kind = question.what.index();
    const Turn turn{question, ++m_rounds.at(kind)};
    m_timers.at(kind) = m_scheduler.after(0ms, [this, turn] { whenAllowed(turn); });
}

bool ServiceQuestions::isCurrent(const Turn& turn) const
{
    return m_rounds.at(turn.question.what.index()) == turn.round;
}

void ServiceQuestions::whenAllowed(const Turn& turn)
{
    if (const milliseconds wait = m_connection.budget().waitFor(net::RateBudget::Purpose::Look); wait > 0ms) {
        m_timers.at(turn.question.what.index()) = m_scheduler.after(wait, [this, turn] { whenAllowed(turn); });
        return;
    }
    std::visit([this, &turn](const auto& what) { send(turn, what); }, turn.question.what);
}

void ServiceQuestions::request(const Turn& turn, const QString& operation,
    const gateways::GatewayClient::Question& question, std::function<Said(const net::HttpResponse&)> read)
{
    m_connection.client().ask(
        operation, question, {},
        [this, turn, read = std::move(read), alive = std::weak_ptr(m_alive)](
            const base::Result<net::HttpResponse>& answer) {
            if (!alive.expired() && isCurrent(turn))
                tell(turn, answer.and_then(read));
        },
        gateways::GatewayClient::Asking::Once); // a person waits, and may ask again
}

void ServiceQuestions::send(const Turn& turn, const PageQuestion& page)
{
    request(
        turn, u"list"_s,
        [this, page](const gateways::AccountProfile& account, const gateways::Credentials& credentials) {
            return m_connection.gateway().paymentsRequest(account, credentials, page.filter, page.number);
        },
        [this, page](const net::HttpResponse& response) { return readPage(page, response); });
}

void ServiceQuestions::send(const Turn& turn, const FiguresQuestion& figures)
{
    request(
        turn, u"figures"_s,
        [this, figures](const gateways::AccountProfile& account, const gateways::Credentials& credentials) {
            return m_connection.gateway().figuresRequest(account, credentials, figures.period);
        },
        [this, figures](const net::HttpResponse& response) { return readFigures(figures, response); });
}

void ServiceQuestions::send(const Turn& turn, const QrisQuestion& qris)
{
    if (!m_connection.gateway().convertsQris())
        return tell(turn, noQris(m_connection.gateway()));
    const auto isWanted = [this, turn, alive = std::weak_ptr(m_alive)] { return !alive.expired() && isCurrent(turn); };
    if (!qris.nominal) {
        gateways::askQrisFacts(m_connection.client(), qris.source,
            [this, turn, isWanted, source = qris.source](const base::Result<gateways::QrisFacts>& facts) {
                if (isWanted())
                    tell(turn, facts.map([&source](const gateways::QrisFacts& read) {
                        return std::variant<PageAnswer, FiguresAnswer, QrisAnswer>(
                            QrisAnswer{read, gateways::factTags(read, source), std::nullopt});
                    }));
            });
        return;
    }
    gateways::askAboutQris(m_connection.client(), qris.source, qris.picture, *qris.nominal,
        [this, turn, isWanted](const gateways::QrisComparison& comparison) {
            if (isWanted())
                tell(turn, QrisAnswer{comparison.facts, comparison.infoTags, comparison});
        });
}

void ServiceQuestions::tell(const Turn& turn, Said said)
{
    if (!said)
        said = tl::unexpected(m_connection.client().withoutSecrets(said.error()));
    m_done({turn.question, std::move(said), m_clock.nowUtc()}); // may destroy this object
}

ServiceQuestions::Said ServiceQuestions::readPage(const PageQuestion& page, const net::HttpResponse& response) const
{
    const auto listed = m_connection.gateway().readPayments(m_connection.profile(), response, page.number);
    if (!listed)
        return tl::unexpected(listed.error());
    PageAnswer answer;
    answer.unreadable = listed->unreadable;
    answer.total = listed->total;
    answer.isLast = listed->isLast;
    QSet<QString> seen;
    for (const ListedPayment& row : listed->payments) {
        if (seen.contains(row.gatewayId))
            continue;
        seen.insert(row.gatewayId);
        auto known = compared(row);
        if (!known)
            return tl::unexpected(known.error());
        answer.rows.append(*std::move(known));
    }
    return answer;
}

base::Result<PageAnswer::Row> ServiceQuestions::compared(const ListedPayment& row) const
{
    const gateways::AccountProfile& account = m_connection.profile();
    const auto ours = m_ledger.records().byGatewayId(account.gateway, account.id, row.gatewayId);
    if (!ours)
        return tl::unexpected(ours.error());
    PageAnswer::Row compared{row, *ours, Standing::Same};
    if (*ours) {
        Observation seen = row.seen;
        seen.seenAt = m_clock.nowUtc();
        const auto needed = m_connection.gateway().paidNeeds((*ours)->due().isZero());
        compared.standing = payments::next(**ours, seen, needed) ? Standing::News : Standing::Same;
    } else if (row.seen.said == Observation::Said::Open) {
        compared.standing = Standing::Open;
    } else {
        compared.standing = row.price ? Standing::Missing : Standing::NoPrice;
    }
    return compared;
}

ServiceQuestions::Said ServiceQuestions::readFigures(
    const FiguresQuestion& figures, const net::HttpResponse& response) const
{
    const gateways::AccountProfile& account = m_connection.profile();
    const auto theirs = m_connection.gateway().readFigures(account, response);
    if (!theirs)
        return tl::unexpected(theirs.error());
    const auto since = m_connection.gateway().beginOf(account, figures.period, m_clock.nowUtc());
    auto ours = m_ledger.records().sums(account.id, since);
    if (!ours)
        return tl::unexpected(ours.error());
    return FiguresAnswer{*theirs, *std::move(ours), since};
}

} // namespace till
