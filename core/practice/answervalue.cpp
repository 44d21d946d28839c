// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/answervalue.h"

#include "core/base/asciidigit.h"

namespace practice {

QString shortNumber(money::Money amount)
{
    QString text = amount.toDecimal();
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

void writeAmount(base::JsonWriter& out, QStringView name, money::Money amount, Types types)
{
    if (types == Types::Swapped)
        out.member(name, amount.toDecimal());
    else
        out.name(name).number(shortNumber(amount));
}

void writeText(base::JsonWriter& out, QStringView name, const QString& text, Types types)
{
    const bool isNumber = !text.isEmpty() && !text.startsWith(u'0') && base::allAsciiDigits(text);
    if (types == Types::Swapped && isNumber)
        out.name(name).number(text);
    else
        out.member(name, text);
}

} // namespace practice
