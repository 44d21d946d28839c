// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/digits.h"

namespace money {

namespace {

constexpr char16_t zeroOf(Digits digits)
{
    switch (digits) {
    case Digits::Ascii:
        return u'0';
    case Digits::Khmer:
        return u'\u17E0';
    case Digits::Bengali:
        return u'\u09E6';
    }
    return u'0';
}

} // namespace

std::optional<int> typedDigit(QChar sign)
{
    for (const Digits digits : {Digits::Ascii, Digits::Khmer, Digits::Bengali}) {
        const int value = sign.unicode() - zeroOf(digits);
        if (value >= 0 && value <= 9)
            return value;
    }
    return std::nullopt;
}

QString withDigits(QString text, Digits digits)
{
    if (digits == Digits::Ascii)
        return text;
    for (QChar& sign : text)
        if (sign >= u'0' && sign <= u'9')
            sign = QChar(static_cast<char16_t>(zeroOf(digits) + (sign.unicode() - u'0')));
    return text;
}

} // namespace money
