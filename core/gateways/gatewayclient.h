// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/gateways/gateway.h"
#include "core/net/requestlog.h"

#include <QRandomGenerator>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace gateways {

/// Why a create brought no code.
struct NotCreated {
    base::Error error;
    /// The gateway may have made a payment all the same: it is `unknown` then, not `failed` (R6). True for silence,
    /// 408, 5xx and a 2xx that cannot be read; false where nothing was sent, for any other status, and for a 2xx that
    /// says no with a code.
    bool mayExist = false;
};

/// Drives one account's Gateway over the wire: sends, repeats where that is safe, keeps secrets out of what it hands
/// on, and writes one record a request.
///
/// Lives on one thread; `done` is called there once, never inside the call. Everything given by reference outlives it.
/// Destroying it drops what is under way; `done` is not called then.
class GatewayClient final {
public:
    struct Surroundings {
        net::HttpTransport& calls;
        net::HttpTransport& longPolls; ///< of its own: a long poll holds one of Qt's six connections a host
        const base::Clock& clock;
        base::Scheduler& scheduler;
        net::RequestLog& log;
    };
    /// Once: the tracker, which has its own timetable. Patiently: somebody waits for this very look; policy `exp`.
    enum class Asking : std::uint8_t { Once, Patiently };

    GatewayClient(const Gateway& gateway, AccountProfile account, Credentials credentials, Surroundings surroundings);
    ~GatewayClient();
    GatewayClient(const GatewayClient&) = delete;
    GatewayClient& operator=(const GatewayClient&) = delete;

    /// Whether a create could be sent at all; errors of Gateway::createRequest. Sends nothing.
    [[nodiscard]] base::Result<> accepts(const CreateRequest& request) const;

    /// Repeats (policy `exp`) only where the gateway allows it and surely nothing was sent; once more where the gateway
    /// refused an optional part (Gateway::withoutRefusedPart). Where the outcome is unknown and the gateway can look it
    /// up (Gateway::findRequest), it does so after two seconds, patiently: what is there is handed over as created; a
    /// second create is sent only when it is surely not there, and never a third. Errors: Gateway::createRequest,
    /// HttpTransport, Gateway::readCreated.
    void create(const CreateRequest& request, std::function<void(tl::expected<Created, NotCreated>)> done);

    /// `seenAt` is filled. Errors as above, but a look that got no answer in time is `network`: nothing was written. A
    /// long poll keeps timeout_unknown, which means "ask again".
    void check(const CheckRequest& request, std::function<void(base::Result<payments::Observation>)> done,
        Asking asking = Asking::Once);

    /// Asks something that creates and changes nothing, over the road of a look. An answer of any status is a value,
    /// so that its reader judges it in the gateway's words; one that is not 2xx is handed over without secrets, the
    /// errors read from another go through withoutSecrets(). Patiently, 408 and 5xx are asked again first; a 404 is
    /// asked once more where the gateway knows another spelling (Gateway::otherSpelling). Errors: HttpTransport's, but
    /// silence is `network`. `reference` is the sale's for the log, or empty.
    void ask(const QString& operation, net::HttpRequest request, const QString& reference,
        std::function<void(base::Result<net::HttpResponse>)> done, Asking asking = Asking::Once);
    /// Makes the question with what this account signs with; its errors are the question's.
    using Question = std::function<base::Result<net::HttpRequest>(const AccountProfile&, const Credentials&)>;
    void ask(const QString& operation, const Question& question, const QString& reference,
        std::function<void(base::Result<net::HttpResponse>)> done, Asking asking = Asking::Once);
    /// Gateway::offerRequests and reportRequests of this account, to ask().
    [[nodiscard]] QList<net::HttpRequest> offerRequests() const;
    [[nodiscard]] QList<net::HttpRequest> reportRequests() const;
    /// The same for Gateway::listPaidRequest.
    [[nodiscard]] base::Result<net::HttpRequest> listPaidRequest(const QDateTime& since, int page) const
    {
        return m_gateway.listPaidRequest(m_account, m_credentials, since, page);
    }
    /// For what is read from answers outside this class.
    [[nodiscard]] base::Error withoutSecrets(base::Error error) const;

    /// Told after each 429 how long to keep still.
    void onBusy(std::function<void(std::chrono::seconds)> keepStill) { m_keepStill = std::move(keepStill); }

    /// With what was learnt (`acceptsBillNumber`).
    [[nodiscard]] const AccountProfile& account() const { return m_account; }
    /// From the next request on; what is under way goes on. Takes nothing else from `profile`.
    void rename(const AccountProfile& profile);

private:
    /// One thing asked for, over all its attempts.
    template <class Value>
    struct Task {
        QString operation;
        QString reference; ///< of the sale
        net::HttpTransport* wire;
        std::function<base::Result<net::HttpRequest>()> make;
        std::function<base::Result<Value>(const net::HttpResponse&)> read;
        /// Whether and when to go on after this error; may change what `make` makes. nullopt: hand over.
        std::function<std::optional<std::chrono::milliseconds>(const base::Error&)> goOn;
        std::function<void(base::Result<Value>)> done;
        int attempt = 0;
    };

    using CreateDone = std::function<void(tl::expected<Created, NotCreated>)>;
    struct Unanswered;

    void sendCreate(const CreateRequest& request, CreateDone done);
    void createOrLookUp(const std::shared_ptr<Unanswered>& create);
    void lookUp(const std::shared_ptr<Unanswered>& create);
    void find(const std::shared_ptr<Unanswered>& create);
    [[nodiscard]] std::function<std::optional<std::chrono::milliseconds>(const base::Error&)> patiently();
    template <class Value>
    void run(const std::shared_ptr<Task<Value>>& task);
    template <class Value>
    void finish(const std::shared_ptr<Task<Value>>& task, base::Result<Value> result);
    void later(std::chrono::milliseconds delay, std::function<void()> work);
    void keepStillAfter(const net::HttpResponse& response);
    [[nodiscard]] QString redacted(const QString& text) const;
    [[nodiscard]] std::vector<const vault::Secret*> secrets() const;

    const Gateway& m_gateway;
    AccountProfile m_account;
    Credentials m_credentials;
    Surroundings m_around;
    std::function<void(std::chrono::seconds)> m_keepStill;
    QRandomGenerator m_random;
    std::map<int, base::TimerHandle> m_timers; ///< by number
    int m_lastTimer = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< expires with this object
};

} // namespace gateways
