// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/bakonganswer.h"
#include "core/practice/requestfields.h"

#include <tl/expected.hpp>

namespace practice::bakong {

/// A generate or generate-image request that kept all documented limits (contracts/bakong-gateway.md sections 2.1 and
/// 2.2).
struct GenerateRequest {
    enum class Picture : std::uint8_t { None, Png, Svg };

    QString bakongAccountId;
    QString merchantName;
    money::Currency currency = money::Currency::Usd;
    std::optional<money::Money> amount; ///< none: a static code
    QString billNumber;
    Picture picture = Picture::None;
    int width = 300;
};

/// `withPicture` reads format and width too. Refusals: BAD_REQUEST for what is missing, VALIDATION_ERROR with every bad
/// field for the rest.
[[nodiscard]] tl::expected<GenerateRequest, Refusal> readGenerateRequest(const RequestFields& fields, bool withPicture);

} // namespace practice::bakong
