// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringView>
#include <QTimeZone>
#include <optional>

namespace reports {

/// Moments as files have them: ISO 8601 with milliseconds and the offset from UTC, "2026-01-15T15:00:00.000+07:00", or
/// in UTC "2026-01-15T08:00:00.000Z". ASCII digits. Not safe to share between threads.
class TimeText final {
public:
    explicit TimeText(const QTimeZone& zone)
        : m_zone(zone)
    {
    }

    [[nodiscard]] QString text(const QDateTime& moment);
    /// The same moment as people of the zone read it on a clock, in Qt::UTC: what a workbook's date-time holds.
    [[nodiscard]] QDateTime wallTime(const QDateTime& moment);
    [[nodiscard]] static QString utc(const QDateTime& moment);

private:
    [[nodiscard]] int offsetMinutes(qint64 milliseconds);

    QTimeZone m_zone;
    // Zones change their offset at whole quarters of an hour, and rows of a list lie near one another.
    qint64 m_quarter = -1;
    int m_minutes = 0;
};

/// A moment with its zone in the form above; the fraction may be missing or have one to three digits. nullopt for
/// anything else, days that are none, and years outside 1970–9999.
[[nodiscard]] std::optional<QDateTime> momentFromText(QStringView text);

} // namespace reports
