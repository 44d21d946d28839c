// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/accountconnection.h"

#include "core/net/backoffdelay.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace till {

namespace {

constexpr int PoorLongPollsInARow = 2;
constexpr milliseconds RestFromLongPolls = 10min;
constexpr milliseconds WorthAWarning = 60s; ///< contracts/README.md section 7

} // namespace

base::UserText renamed(const base::UserText& sentence, const QString& before, const QString& after)
{
    QStringList arguments = sentence.arguments();
    std::replace(arguments.begin(), arguments.end(), before, after);
    return sentence.withArguments(std::move(arguments));
}

AccountConnection::AccountConnection(const gateways::Gateway& gateway, const gateways::AccountProfile& profile,
    gateways::Credentials credentials, const Wires& wires, const base::Clock& clock, base::Scheduler& scheduler)
    : m_gateway(gateway)
    , m_clock(clock)
    , m_budget(clock, gateway.pollProfile().requestsPerMinute)
    , m_time(clock)
    , m_requestsPerMinute(gateway.pollProfile().requestsPerMinute)
    , m_calls(wires.calls, meter())
    , m_longPolls(wires.longPolls, meter())
    , m_client(gateway, profile, std::move(credentials), {m_calls, m_longPolls, clock, scheduler, wires.log})
    , m_offers(gateway.offers(m_client.account()))
    , m_longPollsFrom(clock.monotonic())
{
    m_client.onBusy([this](std::chrono::seconds keepStill) { m_budget.pause(keepStill); });
}

MeteredWire::Meter AccountConnection::meter()
{
    return {[this] { m_budget.spend(); },
        [this](const base::Result<net::HttpResponse>& answer) {
            std::optional<net::RateBudget::Window> window;
            if (answer) {
                m_clockNews = m_time.learn(answer->headers) || m_clockNews;
                if (const auto told = m_gateway.rateWindow(*answer, m_clock.nowUtc())) {
                    m_requestsPerMinute = told->limit;
                    window = {told->limit, told->remaining, told->resetsIn.value_or(0s)};
                }
            }
            m_budget.answered(window);
        }};
}

const gateways::MethodOffer* AccountConnection::offerOf(const QString& method) const
{
    const auto found = std::find_if(m_offers.cbegin(), m_offers.cend(),
        [&method](const gateways::MethodOffer& offer) { return offer.method == method; });
    return found == m_offers.cend() ? nullptr : &*found;
}

void AccountConnection::rename(const gateways::AccountProfile& profile)
{
    const QString before = this->profile().name;
    m_client.rename(profile);
    // The sentence of a stop is the gateway's, which speaks of its service and may have the same name.
    if (m_problem && (!m_stoppedAt || before != m_gateway.accountNeeds().service))
        m_problem = renamed(*m_problem, before, profile.name);
    m_offers = m_gateway.offers(this->profile(), m_offerAnswers);
}

void AccountConnection::learnOffers(const QList<std::optional<net::HttpResponse>>& answers)
{
    m_offerAnswers.resize(answers.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers[i])
            m_offerAnswers[i] = answers[i];
    }
    m_offers = m_gateway.offers(profile(), m_offerAnswers);
}

void AccountConnection::heard(milliseconds began)
{
    reached();
    m_answeredAt = m_clock.monotonic();
    if (m_stoppedAt && began < *m_stoppedAt)
        return;
    m_stoppedAt.reset();
    m_problem.reset();
}

void AccountConnection::reached()
{
    if (m_silentSince && !m_stoppedAt)
        m_problem.reset();
    m_silentSince.reset();
    m_silentSinceUtc.reset();
    m_lostTries = 0;
}

void AccountConnection::lost(milliseconds began, const base::Error& error)
{
    const milliseconds now = m_clock.monotonic();
    if (!m_silentSince) {
        m_silentSince = began;
        m_silentSinceUtc = m_clock.nowUtc().addMSecs((began - now).count());
        m_lostTries = 0;
    } else if (began < m_lossNoticedAt) {
        return;
    }
    m_lossNoticedAt = now;
    m_nextProbeAt = now + net::backoffDelay(++m_lostTries, m_random);
    if (!m_stoppedAt)
        m_problem = error.person;
}

void AccountConnection::stop(const base::Error& error)
{
    reached();
    m_stoppedAt = m_clock.monotonic();
    m_problem = error.person;
}

bool AccountConnection::mayLongPoll() const
{
    return m_gateway.pollProfile().longPoll && m_clock.monotonic() >= m_longPollsFrom;
}

void AccountConnection::longPolled(bool wentWell)
{
    m_poorLongPolls = wentWell ? 0 : m_poorLongPolls + 1;
    if (m_poorLongPolls < PoorLongPollsInARow)
        return;
    m_poorLongPolls = 0;
    m_longPollsFrom = m_clock.monotonic() + RestFromLongPolls;
}

AccountStanding AccountConnection::standing(int pending)
{
    AccountStanding standing;
    standing.id = profile().id;
    standing.name = profile().name;
    standing.practice = profile().practice;
    standing.answeredAt = m_answeredAt;
    standing.silentSince = m_silentSince;
    if (const auto ahead = m_time.ahead(); std::chrono::abs(ahead) > WorthAWarning)
        standing.clockOff = ahead;
    standing.percentFree = m_budget.percentFree();
    standing.requestsPerMinute = m_requestsPerMinute;
    standing.pending = pending;
    standing.stopped = isStopped();
    standing.problem = m_problem;
    return standing;
}

} // namespace till
