// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/ovonumber.h"

#include "core/base/asciidigit.h"

#include <QStringList>

namespace gateways {

using namespace Qt::StringLiterals;

std::optional<QString> readOvoNumber(QStringView typed)
{
    constexpr qsizetype fewest = 10;
    constexpr qsizetype most = 13;
    QString digits;
    const QStringView text = typed.trimmed();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (base::isAsciiDigit(sign))
            digits += sign;
        else if (!(sign == u'+' && i == 0) && sign != u'-' && sign != u'.' && !sign.isSpace())
            return std::nullopt;
    }
    if (digits.startsWith("62"_L1))
        digits.replace(0, 2, u"0"_s);
    else if (text.startsWith(u'+'))
        return std::nullopt;
    // 080 is no mobile line.
    const bool isMobile = digits.startsWith("08"_L1) && digits.size() > 2 && digits.at(2) != u'0';
    return isMobile && digits.size() >= fewest && digits.size() <= most ? std::optional(digits) : std::nullopt;
}

QString shownOvoNumber(const QString& number)
{
    constexpr qsizetype group = 4;
    QStringList groups;
    for (qsizetype at = 0; at < number.size(); at += group)
        groups << number.mid(at, group);
    // One or two digits alone at the end are easily overlooked.
    if (groups.size() > 1 && groups.last().size() < 3) {
        const QString last = groups.takeLast();
        groups.last() += last;
    }
    return groups.join(u'-');
}

} // namespace gateways
