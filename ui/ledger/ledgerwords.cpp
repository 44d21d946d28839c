// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledger/ledgerwords.h"

#include "core/money/moneyformat.h"
#include "ui/ledger/backuplist.h"

#include <QCoreApplication>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

QString sizeText(qint64 bytes, money::Digits digits)
{
    static constexpr std::array units{"kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1};
    // In tenths of the unit; a file is never smaller than a tenth of a kilobyte to people.
    qint64 tenths = (bytes + 50) / 100;
    std::size_t unit = 0;
    while (tenths >= 10'000 && unit + 1 < units.size()) {
        tenths = (tenths + 500) / 1000;
        ++unit;
    }
    const QString figure = u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
    return money::withDigits(figure, digits) + u'\u00a0' + units.at(unit);
}

QString momentText(const QDateTime& utc, Language language, money::Digits digits)
{
    const QDateTime local = utc.toLocalTime();
    return shortDate(local.date(), language, digits) + u", "_s + shortTime(local.time(), digits);
}

QString longMomentText(const QDateTime& utc, Language language, money::Digits digits)
{
    const QDateTime local = utc.toLocalTime();
    return shortDate(local.date(), language, digits) + u' '
        + money::withDigits(QString::number(local.date().year()), digits) + u", "_s + shortTime(local.time(), digits);
}

QString momentText(const QDateTime& utc, const QDateTime& now, Language language, money::Digits digits)
{
    const QDateTime local = utc.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    const QString time = shortTime(local.time(), digits);
    if (days == 0)
        return QCoreApplication::translate("LedgerWords", "today, %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("LedgerWords", "tomorrow, %1").arg(time);
    return momentText(utc, language, digits);
}

QString momentText(const ShownBackup& backup, Language language, money::Digits digits)
{
    return backup.madeAt.isValid() ? momentText(backup.madeAt, language, digits)
                                   : shortDate(backup.day, language, digits);
}

} // namespace ui
