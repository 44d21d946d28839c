// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"
#include "ui/common/state.h"

#include <chrono>
#include <optional>

namespace ui {

/// The one thing people see of state and exception, the same in every view, export and voice. An exception that needs a
/// decision stands before the state, so that nothing looks paid as asked that is not.
[[nodiscard]] State stateOf(const payments::Payment& payment);
/// As above for a reader who knows the time: a sale that waits for money is not called waiting once its code is over.
/// `codeLeft`: how long the code may still be scanned, nullopt where it does not end.
[[nodiscard]] State stateOf(const payments::Payment& payment, const std::optional<std::chrono::milliseconds>& codeLeft);
/// How long the code of an open sale may still be scanned, by this computer's clock; nullopt where it does not end.
[[nodiscard]] std::optional<std::chrono::milliseconds> codeLeft(
    const payments::Payment& payment, const QDateTime& nowUtc);
/// stateOf() for a reader with no better clock than this computer's.
[[nodiscard]] State stateAt(const payments::Payment& payment, const QDateTime& nowUtc);

} // namespace ui
