// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

namespace base {

QLatin1StringView toWord(Category category)
{
    switch (category) {
    case Category::Auth:
        return QLatin1StringView("auth");
    case Category::AuthExpired:
        return QLatin1StringView("auth_expired");
    case Category::Permission:
        return QLatin1StringView("permission");
    case Category::Quota:
        return QLatin1StringView("quota");
    case Category::RateLimit:
        return QLatin1StringView("rate_limit");
    case Category::Validation:
        return QLatin1StringView("validation");
    case Category::NotFound:
        return QLatin1StringView("not_found");
    case Category::Duplicate:
        return QLatin1StringView("duplicate");
    case Category::InsufficientFunds:
        return QLatin1StringView("insufficient_funds");
    case Category::LimitExceeded:
        return QLatin1StringView("limit_exceeded");
    case Category::InvalidAccount:
        return QLatin1StringView("invalid_account");
    case Category::Declined:
        return QLatin1StringView("declined");
    case Category::NotConfirmed:
        return QLatin1StringView("not_confirmed");
    case Category::Unsupported:
        return QLatin1StringView("unsupported");
    case Category::TimeoutUnknown:
        return QLatin1StringView("timeout_unknown");
    case Category::FxUnavailable:
        return QLatin1StringView("fx_unavailable");
    case Category::Maintenance:
        return QLatin1StringView("maintenance");
    case Category::CorridorUnavailable:
        return QLatin1StringView("corridor_unavailable");
    case Category::Upstream:
        return QLatin1StringView("upstream");
    case Category::Server:
        return QLatin1StringView("server");
    case Category::Network:
        return QLatin1StringView("network");
    case Category::Tls:
        return QLatin1StringView("tls");
    case Category::Protocol:
        return QLatin1StringView("protocol");
    case Category::Signature:
        return QLatin1StringView("signature");
    case Category::Storage:
        return QLatin1StringView("storage");
    case Category::Cancelled:
        return QLatin1StringView("cancelled");
    case Category::Internal:
        return QLatin1StringView("internal");
    }
    Q_UNREACHABLE();
}

Error Error::during(const QString& step) &&
{
    log.prepend(step + QLatin1StringView(": "));
    return std::move(*this);
}

} // namespace base
