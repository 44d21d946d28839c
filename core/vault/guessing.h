// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace vault {

/// What wrong guesses cost (R51): five are free, then a wait that doubles with each, at most a quarter of an hour.
/// Intervals of base::Clock::monotonic().
class Guessing final {
public:
    static constexpr int FreeGuesses = 5;
    static constexpr std::chrono::seconds FirstWait{2};
    static constexpr std::chrono::minutes LongestWait{15};

    /// How long the next guess has to wait from `now` on; zero: not at all.
    [[nodiscard]] std::chrono::milliseconds waitAt(std::chrono::milliseconds now) const;
    void wrong(std::chrono::milliseconds now);
    void right() { *this = {}; }

private:
    int m_wrong = 0;
    std::chrono::milliseconds m_openFrom = std::chrono::milliseconds::min();
};

} // namespace vault
