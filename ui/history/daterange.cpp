// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/daterange.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindWords{"any"_L1, "today"_L1, "yesterday"_L1, "week"_L1, "month"_L1, "chosen"_L1};

/// Numbers of a date in the order typed, ASCII; empty when something else stands there.
QStringList partsOf(QStringView text)
{
    QString plain;
    for (const QChar sign : text.trimmed()) {
        if (const auto digit = money::typedDigit(sign))
            plain += QChar(u'0' + *digit);
        else if (QStringView(u"-./ ").contains(sign))
            plain += u' ';
        else
            return {};
    }
    return plain.split(u' ');
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The latest 30 November not after today; 29 February may be three years ago, or seven.
std::optional<QDate> latest(int month, int day, const QDate& today)
{
    constexpr int longestGap = 8;
    for (int year = today.year(); year >= today.year() - longestGap; --year)
        if (const auto date = valid(year, month, day); date && *date <= today)
            return date;
    return std::nullopt;
}

} // namespace

QLatin1StringView toWord(Days::Kind kind)
{
    return kindWords.at(static_cast<std::size_t>(kind));
}

std::optional<Days::Kind> daysFromWord(QStringView word)
{
    const auto found = std::find(kindWords.begin(), kindWords.end(), word);
    return found == kindWords.end() ? std::nullopt : std::optional(static_cast<Days::Kind>(found - kindWords.begin()));
}

DaySpan spanOf(const Days& days, const QDate& today, Qt::DayOfWeek weekStart)
{
    constexpr int week = 7;
    switch (days.kind) {
    case Days::Kind::Any:
        return {};
    case Days::Kind::Today:
        return {today, today};
    case Days::Kind::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Days::Kind::ThisWeek: {
        const QDate first = today.addDays(-((today.dayOfWeek() - weekStart + week) % week));
        return {first, first.addDays(week - 1)};
    }
    case Days::Kind::ThisMonth: {
        const QDate first(today.year(), today.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case Days::Kind::Chosen:
        return {days.first, days.last};
    }
    return {};
}

QDateTime startOf(const QDate& day, const QTimeZone& zone)
{
    return day.startOfDay(zone).toUTC();
}

QDate dayOf(const QDateTime& utc, const QTimeZone& zone)
{
    return utc.toTimeZone(zone).date();
}

MomentSpan momentsOf(const Days& days, const QDateTime& nowUtc, const DayRule& rule)
{
    const DaySpan span = spanOf(days, dayOf(nowUtc, rule.zone), rule.weekStart);
    MomentSpan moments;
    if (span.first.isValid())
        moments.from = startOf(span.first, rule.zone);
    if (span.last.isValid())
        moments.before = startOf(span.last.addDays(1), rule.zone);
    return moments;
}

std::optional<QDate> dayFromText(QStringView text, const QDate& today)
{
    const QStringList parts = partsOf(text);
    const auto number = [&parts](qsizetype i) { return parts.at(i).toInt(); };
    const auto isOf = [&parts](qsizetype i, int least, int most) {
        return parts.at(i).size() >= least && parts.at(i).size() <= most;
    };
    constexpr int century = 100;
    if (parts.size() == 2 && isOf(0, 1, 2) && isOf(1, 1, 2))
        return latest(number(1), number(0), today);
    if (parts.size() != 3 || !isOf(1, 1, 2))
        return std::nullopt;
    if (isOf(0, 4, 4) && isOf(2, 1, 2))
        return valid(number(0), number(1), number(2));
    if (isOf(0, 1, 2) && isOf(2, 4, 4))
        return valid(number(2), number(1), number(0));
    if (isOf(0, 1, 2) && isOf(2, 2, 2))
        return valid(today.year() / century * century + number(2), number(1), number(0));
    return std::nullopt;
}

QString noDay(const QDate& today)
{
    //: What was typed is no day; %1 and %2 are today in two ways to write it, "2026-11-30" and "30/11/2026"
    return QCoreApplication::translate("Date", "This is no day. Write it as %1 or %2.")
        .arg(today.toString(Qt::ISODate), today.toString(u"d/M/yyyy"_s));
}

QString dayText(const QDate& day, const QDate& today, Language language, money::Digits digits)
{
    const QString month = QLocale(languageSpec(language).locale).monthName(day.month(), QLocale::ShortFormat);
    //: A day: %1 day of the month, %2 short month ("20 Nov")
    QString text = QCoreApplication::translate("Date", "%1 %2").arg(QString::number(day.day()), month);
    if (day.year() != today.year())
        //: A day of another year: %1 "20 Nov", %2 the year
        text = QCoreApplication::translate("Date", "%1 %2", "with the year").arg(text, QString::number(day.year()));
    return money::withDigits(text, digits);
}

} // namespace ui
