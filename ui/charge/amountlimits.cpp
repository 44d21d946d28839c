// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/amountlimits.h"

#include "core/money/moneyformat.h"
#include "ui/charge/localsale.h"

namespace ui {

namespace {

using base::UserText;
using gateways::MethodOffer;

QString shown(money::Money amount, money::Digits digits)
{
    return money::format(amount, money::CurrencyMark::Symbol, digits);
}

/// A method whose price goes into a KHQR made here or by the gateway.
bool isKhqr(const SaleChoice& choice)
{
    return choice.method().method.startsWith(QLatin1StringView("khqr"));
}

} // namespace

UserText limitProblem(const SaleChoice& choice, money::Money amount, money::Digits digits)
{
    const MethodOffer& method = choice.method();
    const MethodOffer::Range* range = method.rangeIn(amount.currency());
    const QString name = method.name.translated();
    if (!range)
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 takes no %2. Press F8 for another currency."),
            {name, money::spec(amount.currency()).code});
    if (amount.minor() < range->least.minor())
        return UserText(
            QT_TRANSLATE_NOOP("Sentence", "%1 takes %2 at least. Type a larger amount or choose another method."),
            {name, shown(range->least, digits)});
    const bool isAbove = range->most && amount.minor() > range->most->minor();
    if (const MethodOffer* other = isAbove ? choice.otherFor(amount) : nullptr)
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 takes %2 at most. %3 takes this amount."),
            {name, shown(*range->most, digits), other->name.translated()});
    if (isAbove)
        return UserText(
            QT_TRANSLATE_NOOP("Sentence", "%1 takes %2 at most. Type a smaller amount or choose another method."),
            {name, shown(*range->most, digits)});
    return isKhqr(choice) ? tooLarge(amount) : UserText();
}

UserText limitHint(const SaleChoice& choice, money::Money typed, money::Digits digits)
{
    const MethodOffer::Range* range = choice.method().rangeIn(typed.currency());
    if (!typed.isZero()) {
        const bool stillGrows = range && typed.minor() < range->least.minor();
        if (UserText problem = limitProblem(choice, typed, digits); !problem.isEmpty() && !stillGrows)
            return problem;
    }
    if (range && range->most)
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 to %2 with this method"),
            {shown(range->least, digits), shown(*range->most, digits)});
    // Far from the limit it says nothing to a cashier; its line stays free.
    const money::Money largest = largestAmount(typed.currency());
    if (isKhqr(choice) && typed.minor() >= largest.minor() / 10)
        return UserText(QT_TRANSLATE_NOOP("Sentence", "At most %1 with this method"), {shown(largest, digits)});
    if (range && range->least.minor() > 1)
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 or more with this method"), {shown(range->least, digits)});
    return {};
}

} // namespace ui
