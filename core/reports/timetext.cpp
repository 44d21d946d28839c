// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/timetext.h"

#include "core/base/asciidigit.h"

#include <algorithm>
#include <array>

namespace reports {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 QuarterMs = 15 * MinuteMs;
/// Of a moment in UTC, so that it has four digits of a year in every zone.
constexpr int FirstYear = 1970;
constexpr int LastYear = 9998;

/// The date and time of `milliseconds` since 1970 as they are, without a zone: "2026-01-15T15:00:00.000".
QString plain(qint64 milliseconds)
{
    // The years that four digits can tell.
    constexpr qint64 First = -62'135'596'800'000; // 0001-01-01T00:00:00.000
    constexpr qint64 Last = 253'402'300'799'999; // 9999-12-31T23:59:59.999
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(std::clamp(milliseconds, First, Last), Qt::UTC);
    const QDate date = moment.date();
    const QTime time = moment.time();
    QString text(23, u'0');
    const auto put = [&text](qsizetype last, int number) {
        for (; number > 0; number /= 10)
            text[last--] = QChar(static_cast<char16_t>(u'0' + number % 10));
    };
    put(3, date.year());
    text[4] = u'-';
    put(6, date.month());
    text[7] = u'-';
    put(9, date.day());
    text[10] = u'T';
    put(12, time.hour());
    text[13] = u':';
    put(15, time.minute());
    text[16] = u':';
    put(18, time.second());
    text[19] = u'.';
    put(22, time.msec());
    return text;
}

/// `count` ASCII digits at `from`; -1 for anything else.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return -1;
    int number = 0;
    for (const QChar sign : text.sliced(from, count)) {
        if (!base::isAsciiDigit(sign))
            return -1;
        number = number * 10 + (sign.unicode() - u'0');
    }
    return number;
}

/// Minutes east of UTC of "Z", "+07:00", "-03:30"; nullopt for anything else.
std::optional<int> offsetFromText(QStringView text)
{
    if (text == u"Z")
        return 0;
    if (text.size() != 6 || (text[0] != u'+' && text[0] != u'-') || text[3] != u':')
        return std::nullopt;
    const int hours = digits(text, 1, 2);
    const int minutes = digits(text, 4, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const int offset = hours * 60 + minutes;
    return text[0] == u'-' ? -offset : offset;
}

/// Milliseconds of ".1", ".12", ".123" at the begin; -1 for anything else. `used` is how many signs.
int fractionAt(QStringView text, qsizetype& used)
{
    constexpr std::array Weights{100, 10, 1};
    int milliseconds = 0;
    used = 1;
    for (const int weight : Weights) {
        const int digit = digits(text, used, 1);
        if (digit < 0)
            break;
        milliseconds += digit * weight;
        ++used;
    }
    return used == 1 ? -1 : milliseconds;
}

} // namespace

int TimeText::offsetMinutes(qint64 milliseconds)
{
    const qint64 quarter = milliseconds / QuarterMs;
    if (quarter != m_quarter) {
        m_quarter = quarter;
        m_minutes = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)) / 60;
    }
    return m_minutes;
}

QString TimeText::text(const QDateTime& moment)
{
    const qint64 milliseconds = moment.toMSecsSinceEpoch();
    const int minutes = offsetMinutes(milliseconds);
    const int absolute = qAbs(minutes);
    QString offset = u"+00:00"_s;
    offset[0] = minutes < 0 ? u'-' : u'+';
    offset[1] = QChar(static_cast<char16_t>(u'0' + absolute / 600));
    offset[2] = QChar(static_cast<char16_t>(u'0' + absolute / 60 % 10));
    offset[4] = QChar(static_cast<char16_t>(u'0' + absolute % 60 / 10));
    offset[5] = QChar(static_cast<char16_t>(u'0' + absolute % 10));
    return plain(milliseconds + minutes * MinuteMs) + offset;
}

QDateTime TimeText::wallTime(const QDateTime& moment)
{
    const qint64 milliseconds = moment.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(milliseconds + offsetMinutes(milliseconds) * MinuteMs, Qt::UTC);
}

QString TimeText::utc(const QDateTime& moment)
{
    return plain(moment.toMSecsSinceEpoch()) + u'Z';
}

std::optional<QDateTime> momentFromText(QStringView text)
{
    constexpr qsizetype Seconds = 19; // "2026-01-15T15:00:00"
    if (text.size() <= Seconds || text[4] != u'-' || text[7] != u'-' || text[10] != u'T' || text[13] != u':'
        || text[16] != u':')
        return std::nullopt;
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    int milliseconds = 0;
    qsizetype used = 0;
    if (text[Seconds] == u'.') {
        milliseconds = fractionAt(text.sliced(Seconds), used);
        if (milliseconds < 0)
            return std::nullopt;
    }
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), milliseconds);
    const std::optional<int> offset = offsetFromText(text.sliced(Seconds + used));
    if (!date.isValid() || !time.isValid() || !offset)
        return std::nullopt;
    const QDateTime moment = QDateTime(date, time, Qt::UTC).addMSecs(-*offset * MinuteMs);
    const int year = moment.date().year();
    return year >= FirstYear && year <= LastYear ? std::optional(moment) : std::nullopt;
}

} // namespace reports
