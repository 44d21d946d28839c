// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/type.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

// In the order of TypeRole.
constexpr std::array<TypeSpec, 17> specs{{
    {.px = 272, .bold = true, .display = true, .line = 1.02, .khmerLine = 1.45},
    {.px = 128, .bold = true, .display = true, .line = 1.1, .khmerLine = 1.4},
    {.px = 104, .bold = true, .display = true, .line = 1.1, .khmerLine = 1.4},
    {.px = 52, .bold = true, .display = true, .line = 1.1, .khmerLine = 1.4},
    {.px = 44, .bold = true, .display = true, .line = 1.1, .khmerLine = 1.4},
    {.px = 34, .bold = true, .display = true, .line = 1.1, .khmerLine = 1.4},
    {.px = 28, .bold = true, .display = true, .line = 1.1, .khmerLine = 1.4},
    {.px = 34, .bold = true, .display = false, .line = 1.3, .khmerLine = 1.6},
    {.px = 30, .bold = true, .display = false, .line = 1.0, .khmerLine = 1.0},
    {.px = 20, .bold = true, .display = false, .line = 1.3, .khmerLine = 1.6},
    {.px = 24, .bold = true, .display = false, .line = 1.3, .khmerLine = 1.6},
    {.px = 17, .bold = true, .display = false, .line = 1.35, .khmerLine = 1.7},
    {.px = 15, .bold = false, .display = false, .line = 1.4, .khmerLine = 1.75},
    {.px = 14, .bold = false, .display = false, .line = 1.4, .khmerLine = 1.75},
    {.px = 13, .bold = false, .display = false, .line = 1.4, .khmerLine = 1.7},
    {.px = 12, .bold = false, .display = false, .line = 1.4, .khmerLine = 1.7},
    {.px = 14, .bold = false, .display = false, .line = 1.4, .khmerLine = 1.75},
}};

const QString khmerFamily = u"Noto Sans Khmer"_s;

const QStringList& families(TypeRole role)
{
    static const QStringList text{u"Noto Sans"_s, khmerFamily, u"Noto Sans Bengali"_s, u"DejaVu Sans"_s};
    static const QStringList display{
        u"Noto Sans Display"_s, u"Noto Sans"_s, khmerFamily, u"Noto Sans Bengali"_s, u"DejaVu Sans"_s};
    static const QStringList code{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, khmerFamily, u"Noto Sans Bengali"_s};
    if (role == TypeRole::Code)
        return code;
    return typeSpec(role).display ? display : text;
}

} // namespace

const TypeSpec& typeSpec(TypeRole role)
{
    return specs.at(static_cast<std::size_t>(role));
}

QFont typeFont(TypeRole role, Weight weight)
{
    return typeFont(role, weight, typeSpec(role).px);
}

QFont typeFont(TypeRole role, Weight weight, int px)
{
    QFont font;
    font.setFamilies(families(role));
    font.setPixelSize(px);
    const bool bold = weight == Weight::Bold || (weight == Weight::OfRole && typeSpec(role).bold);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QFont khmerFont(TypeRole role, Weight weight, int px)
{
    QFont font = typeFont(role, weight, px);
    font.setFamilies({khmerFamily});
    return font;
}

bool hasKhmer(const QString& text)
{
    return std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() < 0x1800; });
}

int lineHeight(TypeRole role, const QString& text)
{
    const TypeSpec& spec = typeSpec(role);
    return static_cast<int>(std::lround(spec.px * (hasKhmer(text) ? spec.khmerLine : spec.line)));
}

} // namespace ui
