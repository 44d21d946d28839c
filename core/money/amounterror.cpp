// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/amounterror.h"

#include "core/money/moneyformat.h"

namespace money {

using base::Category;
using base::UserText;

tl::unexpected<base::Error> amountEmptyError()
{
    return base::failure(Category::Validation, QStringLiteral("amount_empty"),
        UserText(QT_TRANSLATE_NOOP("Sentence", "There is no amount yet. Type the amount first.")));
}

tl::unexpected<base::Error> amountSyntaxError()
{
    return base::failure(Category::Validation, QStringLiteral("amount_syntax"),
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "This is not an amount. Type digits only, for example 12500 or 12.50.")));
}

tl::unexpected<base::Error> amountTwoPointsError()
{
    return base::failure(Category::Validation, QStringLiteral("amount_syntax"),
        UserText(QT_TRANSLATE_NOOP("Sentence", "The amount has two points. Type one point only.")));
}

tl::unexpected<base::Error> amountPrecisionError(Currency currency)
{
    const CurrencySpec& row = spec(currency);
    if (row.decimals == 0)
        return base::failure(Category::Validation, QStringLiteral("amount_precision"),
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 has no decimals. Type a whole amount."), {row.code}));
    return base::failure(Category::Validation, QStringLiteral("amount_precision"),
        UserText(QT_TRANSLATE_NOOP("Sentence", "%1 has only %2 decimals. Shorten the amount."),
            {row.code, QString::number(row.decimals)}));
}

tl::unexpected<base::Error> amountRangeError()
{
    return base::failure(Category::Validation, QStringLiteral("amount_range"),
        UserText(QT_TRANSLATE_NOOP("Sentence", "This amount is too large. Check the number of zeros.")));
}

tl::unexpected<base::Error> amountMinimumError(Money least)
{
    return base::failure(Category::Validation, QStringLiteral("amount_minimum"),
        UserText(QT_TRANSLATE_NOOP("Sentence", "This amount is too small. Type at least %1."), {format(least)}));
}

tl::unexpected<base::Error> currencyMismatchError(Currency a, Currency b)
{
    return base::failure(Category::Validation, QStringLiteral("currency_mismatch"),
        UserText(QT_TRANSLATE_NOOP("Sentence", "%1 and %2 cannot be added up. Use one currency for one sale."),
            {spec(a).code, spec(b).code}));
}

} // namespace money
