// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"
#include "ui/common/state.h"

namespace ui {

/// The one thing people see of state and exception, the same in every view, export and voice. An exception that needs a
/// decision stands before the state, so that nothing looks paid as asked that is not.
[[nodiscard]] State stateOf(const payments::Payment& payment);

} // namespace ui
