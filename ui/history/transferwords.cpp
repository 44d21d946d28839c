// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/transferwords.h"

#include "core/base/outsidetext.h"
#include "core/money/moneyformat.h"

#include <QFileInfo>

namespace ui {

QString sumFigure(qint64 units, money::Currency currency, money::Digits digits)
{
    if (const auto sum = money::Money::fromMinor(units, currency))
        return money::format(*sum, money::CurrencyMark::None, digits);
    // More than one amount may be.
    const QString text = reports::sumText(units, currency);
    const qsizetype whole = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    return money::withDigits(money::grouped(text.first(whole), currency) + text.sliced(whole), digits);
}

QString fileWords(const QString& path)
{
    return base::isolated(base::oneLine(QFileInfo(path).fileName()));
}

} // namespace ui
