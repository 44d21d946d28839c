// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/customerentry.h"

#include "core/money/digits.h"

#include <QStringList>
#include <optional>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

/// ASCII digits with a "+" in front where one stood; nullopt: no number.
std::optional<QString> phoneIn(const QString& text)
{
    constexpr qsizetype fewestDigits = 6;
    QString number;
    for (const QChar sign : text) {
        if (const auto digit = money::typedDigit(sign))
            number += QString::number(*digit);
        else if (sign == u'+' && number.isEmpty())
            number += sign;
        else if (!u" -.()/"_s.contains(sign))
            return std::nullopt;
    }
    return number.size() < fewestDigits ? std::nullopt : std::optional(number);
}

} // namespace

gateways::Customer customerFromText(QStringView text)
{
    gateways::Customer customer;
    QString all = text.toString();
    all.replace(u';', u',');
    QStringList names;
    for (const QString& part : all.split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = part.simplified();
        if (trimmed.isEmpty())
            continue;
        if (trimmed.contains(u'@'))
            customer.email = trimmed;
        else if (const auto phone = phoneIn(trimmed))
            customer.phone = *phone;
        else
            names << trimmed;
    }
    customer.name = names.join(u", "_s);
    return customer;
}

QString customerText(const gateways::Customer& customer)
{
    QStringList parts;
    for (const QString& part : {customer.name, customer.phone, customer.email}) {
        if (const QString trimmed = part.simplified(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts.join(u", "_s);
}

} // namespace ui
