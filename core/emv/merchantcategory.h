// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <span>

namespace emv {

/// A kind of shop by its merchant category code (ISO 18245), tag 52 of a code.
struct MerchantCategory {
    QLatin1StringView code; ///< four digits
    const char* name; ///< plain English, to be translated in context "ShopKind"
};

/// What a code says of a shop that chose nothing: "5999", other shops. As makeKhqr does.
inline constexpr QLatin1StringView DefaultCategory{"5999"};

/// The kinds offered for choice, by code. Not all of the standard: those of shops with a counter.
[[nodiscard]] std::span<const MerchantCategory> merchantCategories();
/// nullptr: not one of ours, though it may well be in the standard.
[[nodiscard]] const MerchantCategory* merchantCategory(QStringView code);

} // namespace emv
