// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/paidlist.h"

#include "core/till/watchlist.h"

#include <QCoreApplication>

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using base::Category;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds Rest = 10min;
/// Two thousand payments; single looks cost less than more of these.
constexpr int MostPages = 20;

/// The list itself cannot help, as against the way to it.
bool isOfNoUse(const base::Error& error)
{
    return isRefusedLook(error.category) || error.category == Category::Unsupported
        || error.category == Category::NotConfirmed;
}

} // namespace

struct PaidList::Round {
    QDateTime since;
    QSet<QString> wanted;
    std::function<void(base::Result<Found>)> done;
    Found found = {};
    int page = 1;
};

PaidList::PaidList(AccountConnection& connection, const base::Clock& clock, base::Scheduler& scheduler)
    : m_connection(connection)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_isOffered(connection.client().listPaidRequest(clock.nowUtc(), 1).has_value())
    , m_usableFrom(clock.monotonic())
{
}

PaidList::~PaidList() = default;

bool PaidList::isUsable() const
{
    return m_isOffered && m_clock.monotonic() >= m_usableFrom;
}

void PaidList::ask(const QDateTime& since, const QSet<QString>& wanted, std::function<void(base::Result<Found>)> done)
{
    m_round = std::make_unique<Round>(Round{since, wanted, std::move(done)});
    askPage();
}

void PaidList::askPage()
{
    // The first page has found its room.
    const milliseconds wait = m_round->page == 1 ? 0ms : m_connection.budget().waitFor(net::RateBudget::Purpose::Look);
    if (wait > 0ms) {
        m_waiting = m_scheduler.after(wait, [this] { askPage(); });
        return;
    }
    auto request = m_connection.client().listPaidRequest(m_round->since, m_round->page);
    if (!request) {
        m_waiting = m_scheduler.after(0ms, [this, error = request.error()] { end(tl::unexpected(error)); });
        return;
    }
    m_connection.client().ask(u"list"_s, *std::move(request), {},
        [this, alive = std::weak_ptr(m_alive)](base::Result<net::HttpResponse> answer) {
            if (alive.expired())
                return;
            if (answer)
                take(*answer);
            else
                end(tl::unexpected(answer.error()));
        });
}

void PaidList::take(const net::HttpResponse& response)
{
    const auto listed = m_connection.gateway().readListed(m_connection.profile(), response, m_round->page);
    if (!listed) {
        end(tl::unexpected(m_connection.client().withoutSecrets(listed.error())));
        return;
    }
    for (const gateways::ListedPage::Row& row : listed->rows) {
        // Pages shift while payments arrive: the first row of each counts.
        if (!m_round->wanted.remove(row.gatewayId))
            continue;
        payments::Observation seen = row.seen;
        seen.seenAt = m_clock.nowUtc();
        m_round->found.insert(row.gatewayId, seen);
    }
    if (listed->isLast || m_round->wanted.isEmpty()) {
        end(std::move(m_round->found));
        return;
    }
    if (++m_round->page > MostPages) {
        end(base::failure(Category::Protocol, u"list_too_long"_s, {}, u"more than %1 pages"_s.arg(MostPages)));
        return;
    }
    askPage();
}

void PaidList::end(base::Result<Found> result)
{
    if (!result && isOfNoUse(result.error()))
        m_usableFrom = m_clock.monotonic() + Rest;
    const auto done = std::move(m_round->done);
    m_round.reset();
    done(std::move(result));
}

} // namespace till
