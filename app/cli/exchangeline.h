// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/requestlogreading.h"

namespace cli {

/// One request of the log as scripts read it: exchange (the sale, "S-12"), at, gateway, account, operation, host, path,
/// attempt, sent, status, received, body, said, ms, code, category, message, warnings, line. What there is not is null;
/// times are ISO 8601 UTC.
class ExchangeLine final {
public:
    /// Borrows it.
    explicit ExchangeLine(const net::LoggedRequest& request)
        : m_request(request)
    {
    }

    [[nodiscard]] QByteArray json() const;
    /// The line of the log, two blanks before it.
    [[nodiscard]] QByteArray plain() const;

private:
    const net::LoggedRequest& m_request;
};

} // namespace cli
