// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/gateways/gateway.h"

namespace gateways {

/// One answer to check or check-with-poll, compared with what we asked for (contracts/bakong-gateway.md sections 2.3,
/// 2.4 and 3). Lives no longer than its arguments.
class PaymentReport final {
public:
    PaymentReport(const AccountProfile& account, const CheckRequest& request, const net::HttpResponse& response)
        : m_account(account)
        , m_request(request)
        , m_response(response)
    {
    }

    [[nodiscard]] base::Result<payments::Observation> read() const;

private:
    [[nodiscard]] base::Result<payments::Observation> observe(const base::Json& answer) const;
    [[nodiscard]] base::Result<payments::Observation> completed(const base::Json& payment) const;
    [[nodiscard]] bool isWindowEnd() const;
    [[nodiscard]] tl::unexpected<base::Error> unreadable(const base::Error& why) const;

    const AccountProfile& m_account;
    const CheckRequest& m_request;
    const net::HttpResponse& m_response;
};

} // namespace gateways
