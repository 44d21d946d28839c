// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"

#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace gateways {

/// Counted in the gateway's days; the present one of its kind.
enum class FiguresPeriod : std::uint8_t { All, Today, Week, Month, Year };

/// What a gateway counts of an account in a period: its own figures, never mixed with Paydesk's (BY-R9). Empty: not
/// told, or not to be read.
struct ReportedFigures {
    std::optional<qint64> payments;
    std::optional<money::Money> amount; ///< of all or of the paid ones: not known
    std::optional<qint64> paid; ///< count of paid payments
    QList<std::pair<QString, qint64>> paidByMethod; ///< the gateway's word and count; outside text
};

} // namespace gateways
