// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>
#include <array>
#include <chrono>
#include <optional>

namespace gateways {

/// Learns the zone of a gateway that writes times without one (BY-R6, contracts/bayar-gg.md section 11) from moments
/// that are known twice: a verified notice names one as Unix time and as local text, and the gateway's list tells when
/// it made a payment that we asked for. A value.
class ZoneCalibration final {
public:
    /// Rounded to 30 minutes. A pair that cannot be read, or is further apart than any zone, is not counted.
    void observe(qint64 unixSeconds, QStringView localText);

    /// The same, where the local text was already read as UTC.
    void observe(qint64 unixSeconds, const QDateTime& localAsUtc);

    /// The offset the last three pairs agree on, where it is not `setting`. A person changes the setting.
    [[nodiscard]] std::optional<std::chrono::minutes> suggestion(std::chrono::minutes setting) const;

private:
    std::array<std::optional<std::chrono::minutes>, 3> m_last; ///< newest first
};

/// "UTC+7", "UTC+5:30", "UTC".
[[nodiscard]] QString zoneText(std::chrono::minutes offset);

} // namespace gateways
