// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/sellingaccount.h"
#include "core/practice/practiceservers.h"

namespace app {

/// Who is paid, as the customer's bank app shows it.
struct Merchant {
    QString name;
    QString city;
};

/// Of the account that practice begins with, Bakong Gateway; the others are "practice-<gateway id>".
inline constexpr QLatin1StringView PracticeAccountId{"practice"};
[[nodiscard]] QString practiceAccountId(const QString& gateway);

/// The account to practise with at one gateway. Where the shop has no name yet, an invented one stands in. The name is
/// English; windows translate it by the id. The keys are constants that open nothing but the practice servers.
[[nodiscard]] SellingAccount practiceAccount(const practice::PracticeEndpoint& endpoint, const Merchant& merchant);

/// The account that practice begins with, as far as people see it.
[[nodiscard]] accounts::AccountRecord practiceShop(const Merchant& merchant);

/// Who gets the money in practice where that counts (KHQR).
inline constexpr QLatin1StringView PracticeReceiver{"practice_shop@devb"};

} // namespace app
