// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"
#include "core/gateways/pakhi_pay/pakhianswer.h"

namespace gateways {

/// One answer to verify, compared with what we asked for (contracts/pakhi-pay.md section 3). Lives no longer than its
/// arguments.
class PakhiVerdict final {
public:
    PakhiVerdict(const CheckRequest& request, const net::HttpResponse& response)
        : m_request(request)
        , m_response(response)
    {
    }

    [[nodiscard]] base::Result<payments::Observation> read() const;

private:
    [[nodiscard]] base::Result<payments::Observation> verified(const PakhiAnswer& answer) const;
    [[nodiscard]] base::Result<payments::Observation> suggested(const PakhiAnswer& answer) const;
    [[nodiscard]] base::Error notVerified(const QString& message) const;

    const CheckRequest& m_request;
    const net::HttpResponse& m_response;
};

} // namespace gateways
