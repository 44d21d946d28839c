// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>
#include <cstdint>

namespace ui {

/// What a text is for; decides its size, weight and line (design/visual-language.md section 2).
enum class TypeRole : std::uint8_t {
    CustomerAmount, ///< 272, shrinks
    HeroPaid, ///< 128
    Hero, ///< 104, the one figure of a page
    Comparison, ///< 52
    Headline, ///< 44
    TotalLarge, ///< 34
    Total, ///< 28
    Welcome, ///< 34, headings of the first start
    Key, ///< 30, keypad digits
    FunctionKey, ///< 20, function keys, small figures in lists
    Title, ///< 24, page title, big buttons
    Section, ///< 17, card headings
    Body, ///< 15
    Small, ///< 14, labels
    Micro, ///< 13, status bar; never a sentence that matters
    KeyCap, ///< 12
    Code, ///< 14, monospaced
};

/// The only two weights: Debian's fonts-noto-core ships no others and Qt would fake them.
enum class Weight : std::uint8_t { OfRole, Regular, Bold };

struct TypeSpec {
    int px; ///< device-independent pixels
    bool bold;
    bool display; ///< figures: Noto Sans Display first
    double line; ///< line height in font sizes
    double khmerLine; ///< the same where the text has Khmer, whose stacks are taller
};

[[nodiscard]] const TypeSpec& typeSpec(TypeRole role);

/// The font of a role. Families are named one by one: with fonts-khmeros installed fontconfig would prefer Khmer OS,
/// which has other metrics.
[[nodiscard]] QFont typeFont(TypeRole role, Weight weight = Weight::OfRole);
/// The same face in another size, for figures that shrink until they fit.
[[nodiscard]] QFont typeFont(TypeRole role, Weight weight, int px);

/// The same for a text of Khmer signs alone, as ៛. The other lists end in the same face, but Qt loads the Latin one
/// and sorts every installed font first.
[[nodiscard]] QFont khmerFont(TypeRole role, Weight weight, int px);

[[nodiscard]] bool hasKhmer(const QString& text);

/// Height of one line in device-independent pixels; Qt itself adds no air for Khmer.
[[nodiscard]] int lineHeight(TypeRole role, const QString& text);

} // namespace ui
