// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

namespace ui {

namespace {

constexpr QColor rgb(unsigned value)
{
    return QColor(
        static_cast<int>(value >> 16U), static_cast<int>((value >> 8U) & 0xFFU), static_cast<int>(value & 0xFFU));
}

const Theme light{
    .name = ThemeName::Light,
    .bg = rgb(0xF3F4F1),
    .surface = rgb(0xFFFFFF),
    .sunken = rgb(0xE9EBE7),
    .sel = rgb(0xE3E8E4),
    .line = rgb(0xD8DCD6),
    .line2 = rgb(0x7C8681),
    .text = rgb(0x14201F),
    .text2 = rgb(0x4C5956),
    .text3 = rgb(0x5A6662),
    .ink = rgb(0x14201F),
    .inkText = rgb(0xFFFFFF),
    .focus = rgb(0x1557B0),
    .blue = rgb(0x1557B0),
    .blueSoft = rgb(0xE6EFFB),
    .green = rgb(0x0A6B3F),
    .greenSoft = rgb(0xDDF3E6),
    .amber = rgb(0x7A4B00),
    .amberSoft = rgb(0xFFF0D2),
    .amberFill = rgb(0xD98A00),
    .grey = rgb(0x4A5560),
    .greySoft = rgb(0xE8EBED),
    .red = rgb(0xA8201A),
    .redSoft = rgb(0xFCE6E3),
    .violet = rgb(0x5E35A0),
    .violetSoft = rgb(0xF0E9FB),
};

const Theme dark{
    .name = ThemeName::Dark,
    .bg = rgb(0x0F1416),
    .surface = rgb(0x182023),
    .sunken = rgb(0x0B0F11),
    .sel = rgb(0x243136),
    .line = rgb(0x2A3539),
    .line2 = rgb(0x66757B),
    .text = rgb(0xF0F4F2),
    .text2 = rgb(0xB4C0BC),
    .text3 = rgb(0x8E9C98),
    .ink = rgb(0xF0F4F2),
    .inkText = rgb(0x10181A),
    .focus = rgb(0x86B8FF),
    .blue = rgb(0x86B8FF),
    .blueSoft = rgb(0x16283F),
    .green = rgb(0x5BD69A),
    .greenSoft = rgb(0x11301F),
    .amber = rgb(0xF5C05A),
    .amberSoft = rgb(0x362A10),
    .amberFill = rgb(0xF5C05A),
    .grey = rgb(0xA9B6BC),
    .greySoft = rgb(0x232D31),
    .red = rgb(0xFF9C92),
    .redSoft = rgb(0x3A1B1A),
    .violet = rgb(0xCDB2FF),
    .violetSoft = rgb(0x2A2140),
};

const Theme highContrast{
    .name = ThemeName::HighContrast,
    .bg = rgb(0x000000),
    .surface = rgb(0x000000),
    .sunken = rgb(0x1A1A1A),
    .sel = rgb(0x2B2B2B),
    .line = rgb(0x9A9A9A),
    .line2 = rgb(0xFFFFFF),
    .text = rgb(0xFFFFFF),
    .text2 = rgb(0xFFFFFF),
    .text3 = rgb(0xE6E6E6),
    .ink = rgb(0xFFFFFF),
    .inkText = rgb(0x000000),
    .focus = rgb(0xFFE14A),
    .blue = rgb(0x8CC8FF),
    .blueSoft = rgb(0x000000),
    .green = rgb(0x6CFFB0),
    .greenSoft = rgb(0x000000),
    .amber = rgb(0xFFD24A),
    .amberSoft = rgb(0x000000),
    .amberFill = rgb(0xFFD24A),
    .grey = rgb(0xE0E0E0),
    .greySoft = rgb(0x000000),
    .red = rgb(0xFFA79E),
    .redSoft = rgb(0x000000),
    .violet = rgb(0xDCC6FF),
    .violetSoft = rgb(0x000000),
};

const FixedColors fixed{
    .qrDark = rgb(0x000000),
    .qrLight = rgb(0xFFFFFF),
    .customerGround = rgb(0x14201F),
    .customerText = rgb(0xFFFFFF),
    .customerText2 = rgb(0xC3CFCB),
    .paidGround = rgb(0x075A35),
    .paidText = rgb(0xFFFFFF),
    .expiredGround = rgb(0xE4E8EA),
    .expiredText = rgb(0x2F3A42),
    .cashierGround = rgb(0xFFF0D2),
    .cashierText = rgb(0x14201F),
    .failedGround = rgb(0x8A1611),
    .failedText = rgb(0xFFFFFF),
    .paidOnDark = rgb(0x5BD69A),
    .sheet = QColor(0, 0, 0, 102),
};

} // namespace

const QColor& Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Text2:
        return text2;
    case Tone::Text3:
        return text3;
    case Tone::InkText:
        return inkText;
    case Tone::Blue:
        return blue;
    case Tone::Green:
        return green;
    case Tone::Amber:
        return amber;
    case Tone::Grey:
        return grey;
    case Tone::Red:
        return red;
    case Tone::Violet:
        return violet;
    }
    return text;
}

const QColor& Theme::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Blue:
        return blueSoft;
    case Tone::Green:
        return greenSoft;
    case Tone::Amber:
        return amberSoft;
    case Tone::Grey:
        return greySoft;
    case Tone::Red:
        return redSoft;
    case Tone::Violet:
        return violetSoft;
    default:
        return surface;
    }
}

const Theme& Theme::of(ThemeName name)
{
    switch (name) {
    case ThemeName::Light:
        return light;
    case ThemeName::Dark:
        return dark;
    case ThemeName::HighContrast:
        return highContrast;
    }
    return light;
}

const FixedColors& FixedColors::get()
{
    return fixed;
}

} // namespace ui
