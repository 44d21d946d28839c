// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/gateways/gateway.h"
#include "core/net/requestlog.h"

#include <functional>
#include <memory>

namespace accounts {

/// One harmless question to a gateway (Gateway::testRequest), to show whether address, key and account are right. One
/// thread; everything given by reference outlives it. Destroying it drops the question.
class ConnectionTest final {
public:
    struct Report {
        base::UserText did; ///< what was asked; empty: nothing was sent
        base::Result<base::UserText> found; ///< what the answer shows, or why there is none
        QString host; ///< ASCII
        int status = 0; ///< of HTTP; 0: no answer
        std::chrono::milliseconds took{0};
    };

    ConnectionTest(const gateways::Gateway& gateway, gateways::AccountProfile account,
        gateways::Credentials credentials, net::HttpTransport& wire, const base::Clock& clock, net::RequestLog& log);

    /// Once. `done` is called from the wire, or at once where nothing can be sent.
    void run(std::function<void(const Report&)> done);

private:
    [[nodiscard]] base::Error redacted(base::Error error) const;

    const gateways::Gateway& m_gateway;
    gateways::AccountProfile m_account;
    gateways::Credentials m_credentials;
    net::HttpTransport& m_wire;
    const base::Clock& m_clock;
    net::RequestLog& m_log;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< expires with this object
};

} // namespace accounts
