// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <cstdint>

namespace ui {

enum class ThemeName : std::uint8_t { Light, Dark, HighContrast };

/// A colour by its meaning, for parts that are told what to say and not how it looks.
enum class Tone : std::uint8_t { Text, Text2, Text3, InkText, Blue, Green, Amber, Grey, Red, Violet };

/// All colours of one look (design/visual-language.md section 1). The only place with colour values.
/// Colour speaks about money alone: chrome is text, ink, line and the surfaces.
struct Theme {
    ThemeName name;

    QColor bg; ///< window, rail, status bar
    QColor surface; ///< cards, fields, tables
    QColor sunken; ///< function keys, tracks
    QColor sel; ///< selected row, rail item, pressed key
    QColor line; ///< separators
    QColor line2; ///< edges of controls
    QColor text;
    QColor text2; ///< labels
    QColor text3; ///< key hints, placeholders
    QColor ink; ///< primary button, edge of what is chosen
    QColor inkText;
    QColor focus; ///< focus ring and caret only

    QColor blue, blueSoft;
    QColor green, greenSoft;
    QColor amber, amberSoft, amberFill;
    QColor grey, greySoft;
    QColor red, redSoft;
    QColor violet, violetSoft; ///< practice

    [[nodiscard]] const QColor& color(Tone tone) const;
    /// The ground a state colour stands on; `surface` for tones that are no state.
    [[nodiscard]] const QColor& soft(Tone tone) const;
    [[nodiscard]] bool isHighContrast() const { return name == ThemeName::HighContrast; }

    [[nodiscard]] static const Theme& of(ThemeName name);
};

/// Colours that are the same in every theme: what the customer sees, and codes.
struct FixedColors {
    QColor qrDark, qrLight;
    QColor customerGround, customerText, customerText2;
    QColor paidGround, paidText;
    QColor expiredGround, expiredText;
    QColor cashierGround, cashierText; ///< "please see the cashier"
    QColor failedGround, failedText;
    QColor paidOnDark; ///< the word "Paid" on customerGround
    QColor sheet; ///< over the window behind a dialog

    [[nodiscard]] static const FixedColors& get();
};

} // namespace ui
