// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/ratewindow.h"

#include "core/base/asciidigit.h"

#include <algorithm>

namespace gateways {

namespace {

using std::chrono::seconds;

constexpr qint64 FirstUnixTime = 1'000'000'000;
constexpr qint64 FirstUnixMilliseconds = 100'000'000'000;

/// Digits only; signs, decimals and garbage are no number.
std::optional<qint64> number(const QByteArray& text)
{
    const QString digits = QString::fromLatin1(text.trimmed());
    if (digits.isEmpty() || digits.size() > 18 || !base::allAsciiDigits(digits))
        return std::nullopt;
    return digits.toLongLong();
}

std::optional<QDateTime> httpDate(const QByteArray& text)
{
    // Qt reads the numeric zone of e-mail only.
    const QString date = QString::fromLatin1(text.trimmed()).replace(QStringLiteral("GMT"), QStringLiteral("+0000"));
    const QDateTime read = QDateTime::fromString(date, Qt::RFC2822Date);
    return read.isValid() ? std::optional(read.toUTC()) : std::nullopt;
}

std::optional<QDateTime> answeredAt(const net::Headers& headers, const std::optional<QDateTime>& receivedAt)
{
    const auto date = answerDate(headers);
    return date ? date : receivedAt;
}

std::optional<seconds> until(qint64 unixMilliseconds, const std::optional<QDateTime>& from)
{
    if (!from)
        return std::nullopt;
    return seconds(std::max<qint64>(0, (unixMilliseconds - from->toMSecsSinceEpoch() + 999) / 1000));
}

std::optional<seconds> resetsIn(const net::Headers& headers, const std::optional<QDateTime>& from)
{
    const auto reset = number(net::headerValue(headers, "X-RateLimit-Reset"));
    if (!reset)
        return std::nullopt;
    if (*reset < FirstUnixTime)
        return seconds(*reset);
    return until(*reset < FirstUnixMilliseconds ? *reset * 1000 : *reset, from);
}

std::optional<seconds> retryAfter(const net::Headers& headers, const std::optional<QDateTime>& from)
{
    const QByteArray text = net::headerValue(headers, "Retry-After");
    if (const auto wait = number(text))
        return seconds(*wait);
    const auto date = httpDate(text);
    return date ? until(date->toMSecsSinceEpoch(), from) : std::nullopt;
}

} // namespace

std::optional<QDateTime> answerDate(const net::Headers& headers)
{
    return httpDate(net::headerValue(headers, "Date"));
}

std::optional<RateWindow> readRateWindow(const net::Headers& headers, const std::optional<QDateTime>& receivedAt)
{
    constexpr qint64 MostRequests = 1'000'000;
    const auto limit = number(net::headerValue(headers, "X-RateLimit-Limit"));
    const auto remaining = number(net::headerValue(headers, "X-RateLimit-Remaining"));
    if (!limit || !remaining || *limit < 1 || *limit > MostRequests)
        return std::nullopt;
    return RateWindow{static_cast<int>(*limit), static_cast<int>(std::min(*remaining, *limit)),
        resetsIn(headers, answeredAt(headers, receivedAt))};
}

seconds waitWhenBusy(const net::Headers& headers, const std::optional<QDateTime>& receivedAt)
{
    const auto from = answeredAt(headers, receivedAt);
    for (const auto& wait : {retryAfter(headers, from), resetsIn(headers, from)})
        if (wait && *wait <= std::chrono::hours(1))
            return std::max(seconds(1), *wait);
    return std::chrono::minutes(1);
}

} // namespace gateways
