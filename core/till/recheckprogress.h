// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <optional>

namespace till {

/// How far the looks at many sales are; counts since they began.
struct RecheckProgress {
    enum class Stage : std::uint8_t { Underway, Done, Stopped, Failed };

    Stage stage = Stage::Underway;
    qint64 wished = 0;
    qint64 answered = 0; ///< the gateway spoke about them
    qint64 changed = 0; ///< of those: it said something new
    qint64 unanswered = 0; ///< there is nothing to ask by, or no answer came
    qint64 withoutAccount = 0; ///< of those: no account of that name is set up here
    /// Why none is asked just now (an account without answers); empty: they go on.
    std::optional<base::UserText> waitsFor;
    std::optional<base::Error> error; ///< with Failed

    [[nodiscard]] qint64 left() const { return wished - answered - unanswered; }
};

} // namespace till
