// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/gateways/gateway.h"

namespace gateways {

/// One answer to /payment/verify, compared with what we asked for (contracts/bdquickpay.md sections 3 and 4). Lives no
/// longer than its arguments.
class InvoiceReport final {
public:
    InvoiceReport(const CheckRequest& request, const net::HttpResponse& response)
        : m_request(request)
        , m_response(response)
    {
    }

    [[nodiscard]] base::Result<payments::Observation> read() const;

private:
    [[nodiscard]] base::Result<payments::Observation> observe(const base::Json& data) const;
    [[nodiscard]] base::Result<payments::Observation> completed(const base::Json& data) const;
    [[nodiscard]] base::Result<money::Money> amountIn(const base::Json& object) const;
    [[nodiscard]] tl::unexpected<base::Error> unreadable(const base::Error& why) const;

    const CheckRequest& m_request;
    const net::HttpResponse& m_response;
};

} // namespace gateways
