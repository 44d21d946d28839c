// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/accountconnection.h"

#include <QHash>
#include <QSet>

namespace till {

/// One look at the gateway's list of paid payments, in place of a look at each open one (contracts/README.md section
/// 8: more than five open). Pages are asked one by one, each when the budget has room for a look. One at a time. One
/// thread.
class PaidList final {
public:
    /// What was paid, by gateway id: of `wanted` only.
    using Found = QHash<QString, payments::Observation>;

    /// All outlive this.
    PaidList(AccountConnection& connection, const base::Clock& clock, base::Scheduler& scheduler);
    ~PaidList();

    /// There is a list, and it was of use lately.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] bool isUnderway() const { return m_round != nullptr; }
    /// `since`: the oldest of `wanted` was made then, on the gateway's clock. `done` is called once, never inside the
    /// call; not when this is destroyed before. Errors: those of GatewayClient::ask and Gateway::readListed; protocol
    /// (list_too_long). After one that is not about line, key or allowance there is no list for ten minutes.
    void ask(const QDateTime& since, const QSet<QString>& wanted, std::function<void(base::Result<Found>)> done);

private:
    struct Round;

    void askPage();
    void take(const net::HttpResponse& response);
    void end(base::Result<Found> result);

    AccountConnection& m_connection;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    bool m_isOffered;
    std::unique_ptr<Round> m_round;
    base::TimerHandle m_waiting; ///< for the budget
    std::chrono::milliseconds m_usableFrom;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< expires with this object
};

} // namespace till
