// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/net/http.h"

#include <map>

namespace practice {

/// Counts the requests of each key: so many a minute (fixed windows of real time) and so many a calendar month (UTC).
class RequestBudget final {
public:
    enum class Verdict : std::uint8_t { Allowed, OverRate, OverQuota };

    /// What the three headers say (contracts/bakong-gateway.md section 7).
    struct Gauge {
        Verdict verdict = Verdict::Allowed;
        int limit = 0;
        int remaining = 0;
        QDateTime resetsAt; ///< wall clock of this computer
        [[nodiscard]] net::Headers headers() const;
    };

    /// `clock` outlives this.
    explicit RequestBudget(const base::Clock& clock)
        : m_clock(clock)
    {
    }

    void setPerMinute(int requests) { m_perMinute = requests; }
    void setPerMonth(qint64 requests) { m_perMonth = requests; }

    /// Counts one request of `key`. What is over the rate does not use up the month.
    [[nodiscard]] Gauge spend(const QByteArray& key);

private:
    struct Account {
        std::chrono::milliseconds windowEnds{0};
        QDateTime resetsAt;
        int inWindow = 0;
        int month = -1; ///< months since year 0
        qint64 inMonth = 0;
    };

    const base::Clock& m_clock;
    int m_perMinute = 60;
    qint64 m_perMonth = 100'000;
    std::map<QByteArray, Account> m_accounts;
};

} // namespace practice
