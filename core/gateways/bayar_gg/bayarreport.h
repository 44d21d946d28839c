// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/accountreport.h"
#include "core/gateways/gateway.h"

namespace gateways {

/// get-account-status, get-payment-methods, then get-statistics of all times, today, this week, month and year.
[[nodiscard]] QList<net::HttpRequest> bayarReportRequests(
    const AccountProfile& account, const Credentials& credentials);

/// The account, then the figures "reported by bayar.gg" of each period. `answers` in the order of the requests. Errors:
/// the first one's where none of them can be read.
[[nodiscard]] base::Result<QList<ReportSection>> bayarReport(const QList<base::Result<net::HttpResponse>>& answers);

} // namespace gateways
