// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace base {

/// A value or the reason there is none. `tl::expected` until the compilers we support have std::expected.
template <class T = void>
using Result = tl::expected<T, Error>;

/// The failing side of any Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Category category, QString code, UserText person, QString log = {})
{
    if (log.isEmpty())
        log = code;
    return tl::unexpected<Error>(Error{category, std::move(code), std::move(person), std::move(log)});
}

} // namespace base
