// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bayarggreply.h"

#include "core/base/asciidigit.h"

#include <algorithm>

namespace practice::bayar {

std::optional<int> wholeNumber(const RequestFields& query, const QString& name, int fallback, int least, int most)
{
    const RequestFields::Value* value = query.find(name);
    if (value == nullptr)
        return fallback;
    bool isNumber = false;
    const int number = value->text.toInt(&isNumber);
    if (!isNumber || !base::allAsciiDigits(value->text) || number < least || number > most)
        return std::nullopt;
    return number;
}

std::optional<QString> knownWord(
    const RequestFields& query, const QString& name, std::initializer_list<QLatin1StringView> known)
{
    if (query.find(name) == nullptr)
        return QString();
    QString word = query.text(name);
    if (std::find(known.begin(), known.end(), word) == known.end())
        return std::nullopt;
    return word;
}

} // namespace practice::bayar
