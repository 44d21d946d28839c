// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/languages.h"

#include <QDate>
#include <QTimeZone>
#include <optional>

namespace ui {

/// Which days a list is limited to, as a person chose them: "today" stays today tomorrow.
struct Days {
    enum class Kind : std::uint8_t { Any, Today, Yesterday, ThisWeek, ThisMonth, Chosen };
    Kind kind = Kind::Any;
    QDate first = {}; ///< with Chosen; invalid: from the beginning
    QDate last = {}; ///< with Chosen, that day included; invalid: without an end

    friend bool operator==(const Days&, const Days&) = default;
};

/// How the shop counts days: those of its computer's zone, and where its week begins.
struct DayRule {
    QTimeZone zone = QTimeZone::systemTimeZone();
    Qt::DayOfWeek weekStart = Qt::Sunday;
};

struct DaySpan {
    QDate first; ///< invalid: from the beginning
    QDate last; ///< included; invalid: without an end
};

struct MomentSpan {
    std::optional<QDateTime> from; ///< UTC
    std::optional<QDateTime> before; ///< UTC
};

/// "any", "today", "yesterday", "week", "month"; "chosen" is the last.
[[nodiscard]] QLatin1StringView toWord(Days::Kind kind);
[[nodiscard]] std::optional<Days::Kind> daysFromWord(QStringView word);

[[nodiscard]] DaySpan spanOf(const Days& days, const QDate& today, Qt::DayOfWeek weekStart);
/// A day lasts from its first moment in the zone to that of the next, be it 23 or 25 hours long.
[[nodiscard]] MomentSpan momentsOf(const Days& days, const QDateTime& nowUtc, const DayRule& rule);
/// The first moment of a day, UTC; also where a clock change skips midnight.
[[nodiscard]] QDateTime startOf(const QDate& day, const QTimeZone& zone);
[[nodiscard]] QDate dayOf(const QDateTime& utc, const QTimeZone& zone);

/// A day as people type it, digits of any script: 2026-11-30, or day first with . / - or a blank between: 30.11.2026,
/// 30/11/26, and 30/11 for the latest one that is not after `today`. nullopt for anything else.
[[nodiscard]] std::optional<QDate> dayFromText(QStringView text, const QDate& today);

/// Why a text is no day and how to write one, translated.
[[nodiscard]] QString noDay(const QDate& today);

/// "20 Nov", with the year where it is not that of `today`.
[[nodiscard]] QString dayText(const QDate& day, const QDate& today, Language language, money::Digits digits);

} // namespace ui
