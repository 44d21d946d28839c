// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/exchangerate.h"

#include "core/money/digits.h"
#include "core/money/moneyformat.h"

#include <limits>

namespace money {

namespace {

using base::UserText;

constexpr qint64 CentsPerDollar = 100;

/// `numerator` / `denominator`, half a unit away from zero. `denominator` is positive.
qint64 divided(qint64 numerator, qint64 denominator)
{
    const qint64 half = denominator / 2;
    // Of an odd denominator no half occurs; the rest decides.
    return numerator >= 0 ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}

tl::unexpected<base::Error> syntaxError()
{
    return base::failure(base::Category::Validation, QStringLiteral("rate_syntax"),
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "This is not a rate. Type the riel for one dollar, for example 4,050.")));
}

} // namespace

std::optional<ExchangeRate> ExchangeRate::fromRiel(int rielPerDollar, const QDateTime& pinnedAt)
{
    if (rielPerDollar < LeastRiel || rielPerDollar > MostRiel || !pinnedAt.isValid())
        return std::nullopt;
    return ExchangeRate(rielPerDollar, pinnedAt.toUTC());
}

base::Result<int> ExchangeRate::readRiel(QStringView text)
{
    constexpr int groupSize = 3;
    constexpr qsizetype longest = 12;
    const QStringView trimmed = text.trimmed();
    int riel = 0;
    int sinceSign = 0;
    int digits = 0;
    bool grouped = false;
    if (trimmed.size() > longest)
        return syntaxError();
    for (const QChar sign : trimmed) {
        if (const auto digit = typedDigit(sign)) {
            constexpr int base = 10;
            riel = riel > std::numeric_limits<int>::max() / (2 * base) ? riel : riel * base + *digit;
            ++sinceSign;
            ++digits;
            continue;
        }
        const bool isGroup = sign == u',' || sign == u'.' || sign == u' ' || sign == QChar(0x00A0);
        if (!isGroup || sinceSign == 0 || sinceSign > groupSize || (grouped && sinceSign != groupSize))
            return syntaxError();
        grouped = true;
        sinceSign = 0;
    }
    if (digits == 0 || (grouped && sinceSign != groupSize))
        return syntaxError();
    if (riel < LeastRiel || riel > MostRiel) {
        const auto shown = [](int number) { return money::grouped(QString::number(number), Currency::Khr); };
        return base::failure(base::Category::Validation, QStringLiteral("rate_range"),
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "One dollar is between %1 and %2 riel here. Type the riel for one dollar."),
                {shown(LeastRiel), shown(MostRiel)}));
    }
    return riel;
}

std::optional<Money> ExchangeRate::converted(Money amount) const
{
    const qint64 minor = amount.minor();
    switch (amount.currency()) {
    case Currency::Khr:
        return Money::fromMinor(divided(minor * CentsPerDollar, m_riel), Currency::Usd);
    case Currency::Usd: {
        // A product past this is past money's range in riel too, so nothing that fits is lost.
        constexpr qint64 largest = std::numeric_limits<qint64>::max() / MostRiel - CentsPerDollar;
        if (minor > largest || minor < -largest)
            return std::nullopt;
        return Money::fromMinor(divided(minor * m_riel, CentsPerDollar), Currency::Khr);
    }
    default:
        return std::nullopt;
    }
}

} // namespace money
