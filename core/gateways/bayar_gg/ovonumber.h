// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace gateways {

/// The digits from 08 on of an Indonesian mobile number as people type it ("+62 812-3456-7890", "0812 3456 7890"): ten
/// to thirteen of them; nullopt: it is none. OVO knows its customers and shops by such a number.
[[nodiscard]] std::optional<QString> readOvoNumber(QStringView typed);

/// "0812-3456-7890" of what readOvoNumber() gave.
[[nodiscard]] QString shownOvoNumber(const QString& number);

} // namespace gateways
