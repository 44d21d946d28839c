// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/net/http.h"

#include <QString>

namespace gateways {

[[nodiscard]] QString pakhiPayName();

/// The two values that every answer of Pakhi Pay is judged by (contracts/pakhi-pay.md sections 2 and 3); the rest of
/// its answers is not documented.
struct PakhiAnswer {
    base::Json body;
    bool isOne = false; ///< `status` is the number 1, the text "1" or true (PP-R5)
    QString message; ///< outside text, trimmed; empty where none was sent

    /// An answer of the service itself: 2xx, or 400, 404, 422 with a `status` in JSON (section 8: "any HTTP status").
    /// Only with 2xx does `isOne` count. Errors: by HTTP class for any other (401 and 403 auth); protocol for what
    /// cannot be read.
    [[nodiscard]] static base::Result<PakhiAnswer> read(const net::HttpResponse& response);
};

} // namespace gateways
