// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <QDateTime>
#include <QString>
#include <optional>

/// Members that a documentation shows but does not promise: whatever cannot be read counts as not sent.
namespace gateways {

/// A string, or a number by its text ("transactionId": 99); empty for anything else.
[[nodiscard]] QString looseText(const std::optional<base::Json>& value);

/// ISO 8601 with or without fraction and zone (none: UTC), or Unix time as a number in seconds or (from 1e11)
/// milliseconds; UTC. nullopt for anything else.
[[nodiscard]] std::optional<QDateTime> looseTime(const std::optional<base::Json>& value);

} // namespace gateways
