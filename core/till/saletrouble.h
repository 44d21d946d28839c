// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/payments/payment.h"

namespace till {

/// Pending, processing or unknown.
[[nodiscard]] bool isOpen(payments::State state);

/// Validation, not_open.
[[nodiscard]] base::Error notOpen(const payments::Payment& payment);
/// Permission, not_allowed: the person's role has no part in this.
[[nodiscard]] base::Error notAllowed();
/// Not found, account_off: it is there, and nothing is sold at it.
[[nodiscard]] base::Error accountOff(const QString& accountId);
/// Not found, account_unknown.
[[nodiscard]] base::Error accountUnknown(const QString& accountId);

} // namespace till
