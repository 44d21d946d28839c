// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httplistener.h"
#include "core/practice/practicebank.h"

#include <list>

namespace practice {

/// nullopt: the connection is to be closed without an answer.
using Answer = std::function<void(std::optional<net::HttpResponse>)>;

/// Trouble on the line, switched on in the practice panel: what every request gets until told otherwise.
enum class LineFault : std::uint8_t {
    None,
    Upstream, ///< 502, the bank behind the gateway is down
    ServerError, ///< 500
    ProxyPage, ///< 502 with an HTML page
    RateLimit, ///< 429, reset in 20 s
    Quota, ///< 403, the plan is used up
    Forbidden, ///< 403, the key is refused
    Unreachable, ///< closed without an answer, nothing done
    AnswerLost, ///< done, then closed without an answer
};

/// What lies between a client and a practice gateway: the fault that is switched on, and answers that take long.
/// Lives on the bank's thread.
class PracticeLine final {
public:
    static constexpr std::chrono::seconds LimitedFor{20};
    static constexpr std::chrono::seconds SlowCheck{12};

    /// `bank` outlives this.
    explicit PracticeLine(PracticeBank& bank)
        : m_bank(bank)
    {
    }

    void setFault(LineFault fault) { m_fault = fault; }
    [[nodiscard]] LineFault fault() const { return m_fault; }

    /// Called for a refusal that each gateway words for itself: Upstream, ServerError, RateLimit, Quota or Forbidden.
    using Refuse = std::function<void(LineFault)>;

    /// Puts a new request through the fault. True when that was all: refused or dropped. An answer that is to get lost
    /// is replaced in `answer`, and the request goes on.
    [[nodiscard]] bool stops(Answer& answer, const Refuse& refuse) const;

    /// Puts a status check of one payment through its scenario (09, 10, 16): refused, or `work` now or 12 s later.
    /// `trouble` is what scenario 09 meets.
    void check(const QString& gateway, const QString& key, LineFault trouble, const Refuse& refuse,
        std::function<void()> work);

    /// Does `work` after a practice duration, unless this ends first.
    void later(std::chrono::milliseconds duration, std::function<void()> work);

    /// When a client that was told to slow down may come again, in real time.
    [[nodiscard]] QDateTime limitEnds() const;
    /// The same in whole seconds from now, for Retry-After.
    [[nodiscard]] QByteArray retryAfter() const;

    /// `answer` with the Date header of the bank's clock.
    [[nodiscard]] Answer dated(Answer answer) const;

private:
    PracticeBank& m_bank;
    LineFault m_fault = LineFault::None;
    std::list<base::TimerHandle> m_held;
};

/// The Date header: the form of RFC 9110, English everywhere.
[[nodiscard]] QByteArray httpDate(const QDateTime& time);

} // namespace practice
