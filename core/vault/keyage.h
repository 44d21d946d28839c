// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <cstdint>

namespace vault {

/// How urgent a change of a key is. Keys are changed every 90 days.
enum class KeyAge : std::uint8_t {
    Young, ///< below 75 days
    Ripe, ///< from 75 days: plan the change
    Due, ///< from 83 days: change it this week
    Over, ///< from 90 days
};

inline constexpr int KeyRipeDays = 75;
inline constexpr int KeyDueDays = 83;
inline constexpr int KeyOverDays = 90;

/// Both UTC. A key set "in the future" (a wrong clock) is young.
[[nodiscard]] KeyAge keyAge(const QDateTime& setAt, const QDateTime& now);
/// Whole days of 24 hours since the key was set; never negative.
[[nodiscard]] int keyDays(const QDateTime& setAt, const QDateTime& now);

} // namespace vault
