// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/scheduler.h"
#include "core/net/http.h"

#include <map>
#include <optional>

namespace support {

/// A wire without sockets, in simulated time. Remembers every request; answers by the default unless an override waits.
class FakeTransport final : public net::HttpTransport {
public:
    using Answer = base::Result<net::HttpResponse>;
    /// nullopt: silence, which ends as timeout_unknown when the request's deadline passes.
    using Handler = std::function<std::optional<Answer>(const net::HttpRequest&)>;

    explicit FakeTransport(base::Scheduler& scheduler)
        : m_scheduler(scheduler)
    {
    }

    void answerAlways(Handler handler) { m_always = std::move(handler); }
    /// For the next request only; several queue up.
    void answerOnce(Handler handler) { m_once.append(std::move(handler)); }
    void answerOnce(const Answer& answer);
    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }

    /// A 200 with a JSON body.
    [[nodiscard]] static Answer json(const QByteArray& body, int status = 200, net::Headers headers = {});
    /// As net::QtHttpTransport fails ("not_sent", "no_answer").
    [[nodiscard]] static Answer lost(const QString& code);

    [[nodiscard]] const QList<net::HttpRequest>& requests() const { return m_requests; }

    void send(net::HttpRequest request, std::function<void(Answer)> done) override;

private:
    base::Scheduler& m_scheduler;
    Handler m_always = [](const net::HttpRequest&) { return std::optional(lost(QStringLiteral("not_sent"))); };
    QList<Handler> m_once;
    QList<net::HttpRequest> m_requests;
    std::chrono::milliseconds m_latency{0};
    std::map<qsizetype, base::TimerHandle> m_underway; ///< by number of the request
};

} // namespace support
