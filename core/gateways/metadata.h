// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"

#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace gateways {

/// Names and values that go out with a sale for the shop's own eyes at the gateway (BQ-11). No gateway ever sends them
/// back.
using Metadata = QList<std::pair<QString, QString>>;

/// What Paydesk itself sends under these names: the sale's number, and the reference where one was typed.
inline constexpr QLatin1StringView MetadataOrder{"order_id"};
inline constexpr QLatin1StringView MetadataReference{"reference"};

/// Paydesk's own limits; the contract names none.
inline constexpr qsizetype MostMetadata = 10;
inline constexpr qsizetype LongestMetadataName = 40;
inline constexpr qsizetype LongestMetadataValue = 200;

struct MetadataFault {
    qsizetype line = 0;
    bool inName = true; ///< false: in the value
    base::UserText sentence;
};

/// The first thing wrong with what a person typed, from the top: a name that is empty, one of ours or there twice, a
/// value that is empty, a sign that cannot be seen, anything too long or too many; nullopt: nothing.
[[nodiscard]] std::optional<MetadataFault> faultOfMetadata(const Metadata& typed);

/// "table: 4, product: Tea", for people.
[[nodiscard]] QString metadataLine(const Metadata& metadata);

} // namespace gateways
