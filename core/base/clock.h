// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <chrono>

namespace base {

/// The only source of time (R36). Two readings, because a person may set the wall clock while a shop is open:
/// store and show `nowUtc`, measure intervals with `monotonic`. Implementations are callable from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall time, Qt::UTC, millisecond resolution.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Never runs backwards, and goes on while the computer sleeps: a code's ten minutes are over after a night. The
    /// zero point means nothing and differs from start to start.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

/// `monotonic` is CLOCK_BOOTTIME on Linux; elsewhere std::chrono::steady_clock, which may stand still in a sleep.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace base
