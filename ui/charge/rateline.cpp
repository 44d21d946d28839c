// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/rateline.h"

#include "core/base/usertext.h"
#include "core/money/moneyformat.h"

#include <QCoreApplication>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

QString say(const char* source)
{
    return QCoreApplication::translate("SaleWords", source);
}

} // namespace

QString rateFigure(const money::ExchangeRate& rate, money::Digits digits)
{
    return money::withDigits(money::grouped(QString::number(rate.rielPerDollar()), money::Currency::Khr), digits);
}

QString pinnedWords(const money::ExchangeRate& rate, const base::Clock& clock, money::Digits digits)
{
    const QDateTime local = rate.pinnedAt().toLocalTime();
    const bool today = local.date() == clock.nowUtc().toLocalTime().date();
    const QString time = money::withDigits(local.time().toString(u"HH:mm"_s), digits);
    //: When the shop's rate of exchange was set; %1 a time of day, as 08:00
    return today ? say(QT_TRANSLATE_NOOP("SaleWords", "pinned today %1")).arg(time)
                 //: %1 a day, as 2026-11-19, %2 a time of day
                 : say(QT_TRANSLATE_NOOP("SaleWords", "pinned %1 %2"))
                       .arg(money::withDigits(local.date().toString(Qt::ISODate), digits), time);
}

QString secondAmountLine(
    const std::optional<money::ExchangeRate>& rate, money::Money amount, const base::Clock& clock, money::Digits digits)
{
    const auto other = rate && !amount.isZero() ? rate->converted(amount) : std::nullopt;
    if (!other)
        return {};
    //: %1 an amount in the other currency, %2 riel for one dollar, %3 since when ("pinned today 08:00")
    return base::fillPlaces(say(QT_TRANSLATE_NOOP("SaleWords", "≈ %1 at %2, %3")),
        {money::format(*other, money::CurrencyMark::Symbol, digits), rateFigure(*rate, digits),
            pinnedWords(*rate, clock, digits)});
}

} // namespace ui
