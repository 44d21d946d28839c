// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"
#include "core/practice/practiceservers.h"

namespace app {

/// Who is paid, as the customer's bank app shows it.
struct Merchant {
    QString name;
    QString city;
};

inline constexpr QLatin1StringView PracticeAccountId{"practice"};

/// The account to practise with, Bakong Gateway. Where the shop has no name yet, an invented one stands
/// in. The name is English; windows translate it by the id.
[[nodiscard]] gateways::AccountProfile practiceAccount(
    const practice::PracticeEndpoint& endpoint, const Merchant& merchant);
[[nodiscard]] gateways::Credentials practiceCredentials();

} // namespace app
