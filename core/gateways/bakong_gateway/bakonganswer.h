// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/net/http.h"

#include <QString>

/// How Bakong Gateway answers (contracts/bakong-gateway.md sections 1 and 6).
namespace gateways {

[[nodiscard]] QString bakongGatewayName();

enum class BakongCall : std::uint8_t { Generate, Check };

/// Any HTTP status. Codes count wherever they stand, HTTP classes decide the rest; the check codes 1 (declined, not
/// final: BG-R6) and 2 (unsupported: BG-R5) have no meaning for other calls.
[[nodiscard]] base::Error bakongError(const net::HttpResponse& response, BakongCall call);

/// Protocol error about a readable answer that cannot be about this sale: another currency, another payment.
[[nodiscard]] base::Error bakongContradiction(
    const net::HttpResponse& response, const QString& code, const QString& what);

/// The whole answer: a 2xx JSON object whose `success` is true or not sent. Errors: bakongError, for success false too
/// (BG-R15); protocol for what cannot be read.
[[nodiscard]] base::Result<base::Json> readBakongAnswer(const net::HttpResponse& response, BakongCall call);

} // namespace gateways
