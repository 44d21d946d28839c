// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/connectionstep.h"
#include "core/base/clock.h"
#include "core/gateways/gateway.h"
#include "core/net/hostlookup.h"
#include "core/net/requestlog.h"

#include <functional>
#include <memory>

namespace accounts {

/// One harmless question to a gateway (Gateway::testRequest), to show whether address, key and account are right, and
/// step by step how far it got. One thread; everything given by reference outlives it. Destroying it drops the
/// question.
///
/// Errors beside those of Gateway::testRequest, HttpTransport and Gateway::readTest: host_unknown (network);
/// wrong_address (not_found) for a 404 that is no word of the gateway's; silence is `network`, since nothing was
/// written.
class ConnectionTest final {
public:
    struct Report {
        base::UserText did; ///< what was asked; empty: nothing was sent
        base::Result<base::UserText> found; ///< what the answer shows, or why there is none
        QString host; ///< ASCII
        int status = 0; ///< of HTTP; 0: no answer
        std::chrono::milliseconds took{0};
        QList<ConnectionStep> steps = {}; ///< all, in order; empty: nothing was asked at all
    };

    /// Without `lookup` the name is looked up on the way: through a proxy only the proxy knows it.
    ConnectionTest(const gateways::Gateway& gateway, gateways::AccountProfile account,
        gateways::Credentials credentials, net::HttpTransport& wire, const base::Clock& clock, net::RequestLog& log,
        net::HostLookup* lookup = nullptr);

    using Done = std::function<void(const Report&)>;

    /// Once. `done` is called from the wire or the lookup, or at once where nothing can be sent.
    void run(Done done);

private:
    struct Asked;
    void send(const std::shared_ptr<Asked>& asked);
    void answered(Asked& asked, base::Result<net::HttpResponse> answer);
    void end(const Asked& asked, base::Result<base::UserText> found);
    [[nodiscard]] base::Result<base::UserText> read(const net::HttpResponse& response) const;
    [[nodiscard]] base::Error redacted(base::Error error) const;

    const gateways::Gateway& m_gateway;
    gateways::AccountProfile m_account;
    gateways::Credentials m_credentials;
    net::HttpTransport& m_wire;
    const base::Clock& m_clock;
    net::RequestLog& m_log;
    net::HostLookup* m_lookup;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< expires with this object
};

} // namespace accounts
