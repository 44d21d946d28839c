// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <chrono>
#include <optional>

namespace till {

/// How far a fetch of a gateway's list is; counts since it began.
struct FetchProgress {
    enum class Stage : std::uint8_t { Underway, Done, Stopped, Failed };

    QString account;
    Stage stage = Stage::Underway;
    int pages = 0;
    qint64 rows = 0; ///< payments seen, each once
    qint64 added = 0; ///< were not in the ledger
    qint64 changed = 0; ///< were, and say something new
    qint64 leftOut = 0; ///< pending ones of others, and rows that make no sense
    std::optional<qint64> total; ///< as the gateway counts them
    /// How far the gateway's times without a zone are from ours when read in the account's, where the last three sales
    /// of ours agree on it (BY-R6): by this much another zone of the account would fit. A person changes it.
    std::optional<std::chrono::minutes> zoneShift;
    std::optional<base::Error> error; ///< with Failed
};

} // namespace till
