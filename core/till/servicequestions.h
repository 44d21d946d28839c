// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/ledger.h"
#include "core/till/accountconnection.h"
#include "core/till/service.h"

#include <array>

namespace till {

/// Asks one account's service what a person wants to know, with what the account's allowance leaves. Of each kind of
/// question the newest counts: one before it gets no answer. One thread; everything given by reference outlives it;
/// destroying it drops what is under way.
class ServiceQuestions final {
public:
    using Done = std::function<void(const ServiceAnswer&)>;

    ServiceQuestions(AccountConnection& connection, const ledger::Ledger& ledger, const base::Clock& clock,
        base::Scheduler& scheduler, Done done);

    /// `done` is called once, never inside the call.
    void ask(const ServiceQuestion& question);

private:
    using Said = decltype(ServiceAnswer::said);
    /// A question that is under way.
    struct Turn {
        ServiceQuestion question;
        int round = 0;
    };

    void whenAllowed(const Turn& turn);
    void send(const Turn& turn, const PageQuestion& page);
    void send(const Turn& turn, const FiguresQuestion& figures);
    void send(const Turn& turn, const QrisQuestion& qris);
    void request(const Turn& turn, const QString& operation, const gateways::GatewayClient::Question& question,
        std::function<Said(const net::HttpResponse&)> read);
    [[nodiscard]] bool isCurrent(const Turn& turn) const;
    void tell(const Turn& turn, Said said);
    [[nodiscard]] Said readPage(const PageQuestion& page, const net::HttpResponse& response) const;
    [[nodiscard]] Said readFigures(const FiguresQuestion& figures, const net::HttpResponse& response) const;
    [[nodiscard]] base::Result<PageAnswer::Row> compared(const gateways::ListedPayment& row) const;

    static constexpr std::size_t Kinds = std::variant_size_v<decltype(ServiceQuestion::what)>;

    AccountConnection& m_connection;
    const ledger::Ledger& m_ledger;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    Done m_done;
    std::array<int, Kinds> m_rounds{};
    std::array<base::TimerHandle, Kinds> m_timers;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< expires with this object
};

} // namespace till
