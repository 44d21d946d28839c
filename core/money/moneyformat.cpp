// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/moneyformat.h"

namespace money {

QString grouped(const QString& wholeDigits, Currency currency)
{
    const CurrencySpec& row = spec(currency);
    const qsizetype step = row.grouping == Grouping::Lakh ? 2 : 3;
    QString out = wholeDigits;
    for (qsizetype at = wholeDigits.size() - 3; at > 0; at -= step)
        out.insert(at, QChar(row.groupSign));
    return out;
}

QString format(Money amount, CurrencyMark mark, Digits digits)
{
    const CurrencySpec& row = spec(amount.currency());
    QString whole = amount.toDecimal();
    const bool negative = whole.startsWith(u'-');
    if (negative)
        whole.remove(0, 1);

    QString fraction;
    if (const qsizetype point = whole.indexOf(u'.'); point >= 0) {
        fraction = whole.sliced(point + 1);
        whole.truncate(point);
        const bool zero = fraction.count(u'0') == fraction.size();
        fraction = row.hideZeroFraction && zero ? QString() : QChar(row.pointSign) + fraction;
    }
    const QString figure = withDigits(grouped(whole, amount.currency()) + fraction, digits);

    QString out = negative ? QStringLiteral("\u2212") : QString();
    const QString symbol = QString::fromUtf16(row.symbol);
    const bool withSymbol = mark == CurrencyMark::Symbol || (mark == CurrencyMark::SymbolAndCode && !row.symbolAfter);
    if (withSymbol && !row.symbolAfter)
        out += symbol;
    out += figure;
    if (withSymbol && row.symbolAfter)
        out += symbol;
    if (mark == CurrencyMark::Code || mark == CurrencyMark::SymbolAndCode)
        out += u' ' + row.code;
    return out;
}

} // namespace money
