// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/zonecalibration.h"

#include <algorithm>
#include <cstdlib>

namespace gateways {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::minutes;

void ZoneCalibration::observe(qint64 unixSeconds, QStringView localText)
{
    constexpr qsizetype DateLength = 10;
    constexpr qsizetype Length = 19;
    if (localText.size() != Length)
        return;
    const QDate date = QDate::fromString(localText.first(DateLength).toString(), u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(localText.sliced(DateLength + 1).toString(), u"HH:mm:ss"_s);
    if (date.isValid() && time.isValid())
        observe(unixSeconds, QDateTime(date, time, Qt::UTC));
}

void ZoneCalibration::observe(qint64 unixSeconds, const QDateTime& localAsUtc)
{
    constexpr qint64 Step = qint64{30} * 60; // seconds
    constexpr qint64 West = qint64{-12} * 3600;
    constexpr qint64 East = qint64{14} * 3600;
    const qint64 ahead = localAsUtc.toSecsSinceEpoch() - unixSeconds;
    if (ahead < West - Step / 2 || ahead >= East + Step / 2)
        return;
    const qint64 steps = (ahead - West + Step / 2) / Step; // not negative, so that halves go one way
    std::rotate(m_last.rbegin(), m_last.rbegin() + 1, m_last.rend());
    m_last.front() = minutes((West + steps * Step) / 60);
}

std::optional<minutes> ZoneCalibration::suggestion(minutes setting) const
{
    const bool agree = std::all_of(
        m_last.begin(), m_last.end(), [this](const auto& offset) { return offset && offset == m_last.front(); });
    return agree && m_last.front() != setting ? m_last.front() : std::nullopt;
}

QString zoneText(minutes offset)
{
    const auto size = std::abs(offset.count());
    if (size == 0)
        return u"UTC"_s;
    const QString hours = u"UTC"_s + (offset < 0min ? u'-' : u'+') + QString::number(size / 60);
    return size % 60 == 0 ? hours : hours + u':' + u"%1"_s.arg(size % 60, 2, 10, QChar(u'0'));
}

} // namespace gateways
