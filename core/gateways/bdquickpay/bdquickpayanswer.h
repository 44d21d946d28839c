// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/net/http.h"

#include <QString>

/// How bdQuickPay answers (contracts/bdquickpay.md sections 1 and 7).
namespace gateways {

[[nodiscard]] QString bdQuickPayName();

enum class BdQuickPayCall : std::uint8_t { Create, Verify };

/// The whole answer: a 2xx JSON object whose `status` is true, which says nothing but that the call worked. Errors: by
/// HTTP status (422 with the names of the fields in the log; return_pages_refused where these alone were refused,
/// BQ-R7); validation (refused) for `status` false with 2xx; protocol for what cannot be read.
[[nodiscard]] base::Result<base::Json> readBdQuickPayAnswer(const net::HttpResponse& response, BdQuickPayCall call);

} // namespace gateways
