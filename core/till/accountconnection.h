// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gatewayclient.h"
#include "core/net/ratebudget.h"
#include "core/till/gatewaytime.h"
#include "core/till/meteredwire.h"
#include "core/till/watching.h"

namespace till {

/// The sentence with an account's new name where it says the old one.
[[nodiscard]] base::UserText renamed(const base::UserText& sentence, const QString& before, const QString& after);

/// One account on the line: its client, its allowance, its gateway's clock, and how it stands. One thread. Times are
/// readings of base::Clock::monotonic().
class AccountConnection final {
public:
    /// From outside; outlives the connection.
    struct Wires {
        net::HttpTransport& calls;
        net::HttpTransport& longPolls; ///< of its own, see gateways::GatewayClient
        net::RequestLog& log;
    };

    /// `gateway`, `clock` and `scheduler` outlive the connection too.
    AccountConnection(const gateways::Gateway& gateway, const gateways::AccountProfile& profile,
        gateways::Credentials credentials, const Wires& wires, const base::Clock& clock, base::Scheduler& scheduler);

    [[nodiscard]] const gateways::Gateway& gateway() const { return m_gateway; }
    [[nodiscard]] gateways::GatewayClient& client() { return m_client; }
    [[nodiscard]] const gateways::AccountProfile& profile() const { return m_client.account(); }
    /// The sentence of a stop or of silence is told with the new name too.
    void rename(const gateways::AccountProfile& profile);
    [[nodiscard]] net::RateBudget& budget() { return m_budget; }
    [[nodiscard]] const GatewayTime& gatewayTime() const { return m_time; }
    /// True once after an answer showed that the gateway's clock is not where it was taken to be.
    [[nodiscard]] bool takeClockNews() { return std::exchange(m_clockNews, false); }
    /// Every way to be paid here, as far as the gateway has told.
    [[nodiscard]] const QList<gateways::MethodOffer>& offers() const { return m_offers; }
    /// nullptr: there is no such method.
    [[nodiscard]] const gateways::MethodOffer* offerOf(const QString& method) const;
    /// Answers to Gateway::offerRequests() in its order; where none came (nullopt) the one before stands.
    void learnOffers(const QList<std::optional<net::HttpResponse>>& answers);
    /// What the gateway allows a minute, as far as known.
    [[nodiscard]] int requestsPerMinute() const { return m_requestsPerMinute; }

    /// An answer that made sense, to a request begun at `began`. Ends silence, and a stop that is older than the
    /// request.
    void heard(std::chrono::milliseconds began);
    /// Somebody answered, but nothing that helps (5xx, 429, no sense): ends silence.
    void reached();
    /// No answer. Tries count only when begun after the last silence was noticed: several lost together are one.
    void lost(std::chrono::milliseconds began, const base::Error& error);
    /// Key or plan refused (contracts/README.md section 8): nothing is asked by itself any more.
    void stop(const base::Error& error);

    [[nodiscard]] bool isStopped() const { return m_stoppedAt.has_value(); }
    /// The sentence of a stop or of silence.
    [[nodiscard]] const std::optional<base::UserText>& problem() const { return m_problem; }
    /// UTC; empty while answers come.
    [[nodiscard]] const std::optional<QDateTime>& silentSince() const { return m_silentSinceUtc; }
    /// While silent: when the next single look may try the line (R27: 1 s doubling to 60 s).
    [[nodiscard]] std::chrono::milliseconds nextProbeAt() const { return m_nextProbeAt; }

    /// The gateway holds long polls, as far as experience goes.
    [[nodiscard]] bool mayLongPoll() const;
    /// A long poll brought an answer, or (false) none, an error, or one at once. After two such in a row there are none
    /// for ten minutes.
    void longPolled(bool wentWell);

    [[nodiscard]] AccountStanding standing(int pending);

private:
    [[nodiscard]] MeteredWire::Meter meter();

    const gateways::Gateway& m_gateway;
    const base::Clock& m_clock;
    net::RateBudget m_budget;
    GatewayTime m_time;
    bool m_clockNews = false;
    int m_requestsPerMinute;
    MeteredWire m_calls;
    MeteredWire m_longPolls;
    gateways::GatewayClient m_client;
    QList<std::optional<net::HttpResponse>> m_offerAnswers;
    QList<gateways::MethodOffer> m_offers;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();

    std::optional<std::chrono::milliseconds> m_answeredAt;
    std::optional<std::chrono::milliseconds> m_silentSince;
    std::optional<QDateTime> m_silentSinceUtc;
    std::chrono::milliseconds m_lossNoticedAt{0};
    std::chrono::milliseconds m_nextProbeAt{0};
    int m_lostTries = 0;
    std::optional<std::chrono::milliseconds> m_stoppedAt;
    std::optional<base::UserText> m_problem;
    int m_poorLongPolls = 0;
    std::chrono::milliseconds m_longPollsFrom;
};

} // namespace till
