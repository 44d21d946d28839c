// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/csvguard.h"

#include <algorithm>

namespace reports {

namespace {

bool beginsFormula(QChar sign)
{
    constexpr QStringView Begins = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return Begins.contains(sign);
}

/// The guard's own apostrophes count as blanks, so that taking one away is the exact reverse of putting one there.
bool readsAsFormula(QStringView text)
{
    const auto* first = std::find_if(
        text.begin(), text.end(), [](QChar sign) { return beginsFormula(sign) || (sign != u'\'' && !sign.isSpace()); });
    return first != text.end() && beginsFormula(*first);
}

} // namespace

QString guarded(const QString& text)
{
    return readsAsFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString& cell)
{
    const bool isGuarded = cell.startsWith(u'\'') && readsAsFormula(cell);
    return isGuarded ? cell.sliced(1) : cell;
}

} // namespace reports
