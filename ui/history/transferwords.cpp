// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/transferwords.h"

#include "core/base/outsidetext.h"
#include "core/money/moneyformat.h"

#include <QFileInfo>

namespace ui {

QString sumWords(qint64 units, money::Currency currency, money::Digits digits)
{
    if (const auto sum = money::Money::fromMinor(units, currency))
        return money::format(*sum, money::CurrencyMark::Code, digits);
    return reports::sumText(units, currency) + u' ' + money::spec(currency).code;
}

QString fileWords(const QString& path)
{
    return base::isolated(base::oneLine(QFileInfo(path).fileName()));
}

} // namespace ui
