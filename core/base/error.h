// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/base/usertext.h"

#include <QString>

namespace base {

/// One error, two readers (DESIGN.md section 3.8). Neither text ever holds a secret.
struct Error {
    Category category = Category::Internal;
    /// Stable machine word ("amount_precision", "CRC_MISMATCH"); part of the command line's contract.
    QString code;
    /// What happened and what to do, in one plain sentence, translated when it is shown.
    UserText person;
    /// English with ids, for the log. Defaults to the code.
    QString log;

    /// The same error with "<step>: " before the log text, for context on the way up.
    [[nodiscard]] Error during(const QString& step) &&;
};

} // namespace base
