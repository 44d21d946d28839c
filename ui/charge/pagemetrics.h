// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <cstdint>

namespace ui {

/// How much room the Charge page has (design/visual-language.md section 5).
enum class PageShape : std::uint8_t {
    Wide, ///< 1366 x 768 and up beside the wide rail
    Narrow, ///< two columns
    Small, ///< 1024 x 768, and 200 % of a full HD screen: one column, no keypad
};

[[nodiscard]] inline PageShape pageShape(QSize page)
{
    constexpr int smallWidth = 968;
    constexpr int smallHeight = 540; // without the header above the page and its strip of open sales
    constexpr int wideWidth = 1110;
    if (page.width() < smallWidth || page.height() < smallHeight)
        return PageShape::Small;
    return page.width() >= wideWidth ? PageShape::Wide : PageShape::Narrow;
}

/// Around the page, px; the header above it keeps the same.
[[nodiscard]] constexpr int marginOf(PageShape shape)
{
    return shape == PageShape::Small ? 16 : 24;
}

} // namespace ui
