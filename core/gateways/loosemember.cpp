// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/loosemember.h"

namespace gateways {

using base::Json;

QString looseText(const std::optional<Json>& value)
{
    if (!value)
        return {};
    return value->kind() == Json::Kind::String ? *value->asString() : value->numberText().value_or(QString());
}

std::optional<QDateTime> looseTime(const std::optional<Json>& value)
{
    constexpr qint64 FirstMilliseconds = 100'000'000'000;
    constexpr qint64 EndOfTime = 253'402'300'800'000; // the year 10000
    if (!value)
        return std::nullopt;
    if (const auto unix = value->asInteger()) {
        if (*unix < 1 || *unix >= EndOfTime)
            return std::nullopt;
        return QDateTime::fromMSecsSinceEpoch(*unix < FirstMilliseconds ? *unix * 1000 : *unix, Qt::UTC);
    }
    const auto text = value->asString();
    if (!text)
        return std::nullopt;
    QDateTime read = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (!read.isValid())
        return std::nullopt;
    // Without a zone Qt takes this computer's.
    if (read.timeSpec() == Qt::LocalTime)
        read.setTimeSpec(Qt::UTC);
    return read.toUTC();
}

} // namespace gateways
