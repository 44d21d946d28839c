// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace ui {

/// Where the rows that are loaded stand in a long list: one piece without gaps, so that memory does not grow with the
/// list. How many stand above and below is what is known, exact only at an end of the list that was reached.
struct RowWindow {
    static constexpr int Page = 100; ///< rows a question
    static constexpr int Ahead = 50; ///< loaded beyond what is seen, both ways
    static constexpr int Most = 600; ///< loaded at a time, unless more are seen

    int above = 0;
    int size = 0;
    int below = 0;
    bool atStart = false; ///< the first loaded row is the first of the list
    bool atEnd = false; ///< the last loaded row is the last of the list

    [[nodiscard]] int rows() const { return above + size + below; }
    [[nodiscard]] int end() const { return above + size; } ///< the row after the loaded ones
    [[nodiscard]] bool has(int row) const { return row >= above && row < end(); }

    /// Rows somebody looks at, both included.
    struct Wish {
        int first = 0;
        int last = 0;
    };
    struct Question {
        enum class Kind : std::uint8_t {
            None,
            First, ///< the rows the list begins with
            Last, ///< those it ends with
            Before, ///< right before the loaded ones
            After, ///< right after them
            At, ///< from `position` on, far from the loaded ones
        };
        Kind kind = Kind::None;
        int position = 0;
        int count = 0;

        /// The answer stands in place of what is loaded.
        [[nodiscard]] bool isJump() const { return kind == Kind::First || kind == Kind::Last || kind == Kind::At; }
    };
    /// What to read next for somebody who looks there; what is seen goes before what is kept ready.
    [[nodiscard]] Question next(Wish wish) const;
};

} // namespace ui
