// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/money.h"

#include "core/base/asciidigit.h"
#include "core/money/amounterror.h"

#include <algorithm>
#include <cstdlib>

namespace money {

namespace {

base::Result<Money> checkedMinor(qint64 minor, bool overflowed, Currency currency)
{
    if (!overflowed)
        if (const auto money = Money::fromMinor(minor, currency))
            return *money;
    return amountRangeError();
}

} // namespace

std::optional<Money> Money::fromMinor(qint64 minor, Currency currency)
{
    if (minor > MaxMinor || minor < -MaxMinor)
        return std::nullopt;
    return Money(minor, currency);
}

base::Result<Money> Money::parse(QStringView text, Currency currency)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    const auto isNumber = [](QStringView part) { return !part.isEmpty() && base::allAsciiDigits(part); };
    if (!isNumber(whole) || (point >= 0 && !isNumber(fraction)) || (whole.size() > 1 && whole.front() == u'0'))
        return amountSyntaxError();

    const qsizetype decimals = spec(currency).decimals;
    const QStringView excess = fraction.size() > decimals ? fraction.sliced(decimals) : QStringView();
    if (std::any_of(excess.begin(), excess.end(), [](QChar c) { return c != u'0'; }))
        return amountPrecisionError(currency);

    qint64 minor = 0;
    const auto append = [&minor](int digit) {
        minor = minor * 10 + digit;
        return minor <= MaxMinor;
    };
    for (const QChar c : whole)
        if (!append(c.unicode() - u'0'))
            return amountRangeError();
    for (qsizetype i = 0; i < decimals; ++i)
        if (!append(i < fraction.size() ? fraction.at(i).unicode() - u'0' : 0))
            return amountRangeError();
    return Money(minor, currency);
}

QString Money::toDecimal() const
{
    const qsizetype decimals = spec(m_currency).decimals;
    QString text = QString::number(std::abs(m_minor));
    if (decimals > 0) {
        text = text.rightJustified(decimals + 1, u'0');
        text.insert(text.size() - decimals, u'.');
    }
    return m_minor < 0 ? u'-' + text : text;
}

base::Result<Money> Money::plus(Money other) const
{
    if (m_currency != other.m_currency)
        return currencyMismatchError(m_currency, other.m_currency);
    return checkedMinor(m_minor + other.m_minor, false, m_currency); // two values in range cannot overflow 64 bits
}

base::Result<Money> Money::minus(Money other) const
{
    if (m_currency != other.m_currency)
        return currencyMismatchError(m_currency, other.m_currency);
    return checkedMinor(m_minor - other.m_minor, false, m_currency);
}

base::Result<Money> Money::times(qint64 count) const
{
    qint64 product = 0;
    const bool overflowed = qMulOverflow(m_minor, count, &product);
    return checkedMinor(product, overflowed, m_currency);
}

} // namespace money
