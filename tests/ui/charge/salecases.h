// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"
#include "core/payments/payment.h"
#include "core/till/watching.h"

#include <QStringList>
#include <optional>
#include <vector>

/// One sale in each state a cashier can meet, and what must be on show then.
struct SaleCase {
    const char* name;
    payments::Payment payment;
    std::optional<till::Watching> watching;
    base::UserText problem;
    QString pill; ///< empty: none, the state is said by the field
    QStringList words; ///< parts of what can be read
    QStringList buttons; ///< all that can be pressed, from the left
    bool code = false; ///< the QR is on show
};

/// Sold at 2026-01-15 10:00:00 in Phnom Penh, good for ten minutes.
[[nodiscard]] payments::Payment pendingSale();
/// Looked at two seconds before `now` (monotonic), next in a second, 544 s left.
[[nodiscard]] till::Watching watchedAt(std::chrono::milliseconds now);
/// All at 56 s after the sale, which is `now`.
[[nodiscard]] std::vector<SaleCase> saleCases(std::chrono::milliseconds now);
