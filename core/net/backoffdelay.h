// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <chrono>

namespace net {

/// Repeats after which policy `exp` hands over to the user (contracts/README.md section 4.1: 1, 2, 4, 8, 16 s).
inline constexpr int ExponentialRepeats = 5;

/// The wait before repeat number `repeat` (from 1): a second, doubling to a minute (R27), with 20 % jitter either way
/// so that many counters do not come back in step.
[[nodiscard]] std::chrono::milliseconds backoffDelay(int repeat, QRandomGenerator& random);

} // namespace net
