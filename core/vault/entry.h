// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/secret.h"

#include <QDateTime>
#include <chrono>
#include <optional>

namespace vault {

/// How long both secrets of a name hold after a change (contracts/README.md section 5, rule 16).
inline constexpr std::chrono::hours PreviousHolds{24};

/// What a vault keeps under one name. Times are UTC, to the millisecond.
struct Entry {
    Secret current;
    QDateTime setAt; ///< when `current` was entered: the key's age counts from here
    Secret previous; ///< empty: none
    QDateTime previousUntil; ///< not valid where there is no previous
    QDateTime previousSetAt = {}; ///< when `previous` was entered; not valid where nobody wrote it down

    /// The entry after `secret` was entered at `now`: what was current becomes the previous one, for PreviousHolds. The
    /// same secret once more changes nothing, its age goes on; that of the previous one goes on too when it comes back.
    [[nodiscard]] static Entry changed(std::optional<Entry> before, Secret secret, const QDateTime& now);
    /// Forgets a previous secret whose time is over.
    void forgetStale(const QDateTime& now);

    /// As bytes for a store; only for one that encrypts.
    [[nodiscard]] Secret packed() const;
    /// nullopt: no such bytes.
    [[nodiscard]] static std::optional<Entry> unpack(QByteArrayView bytes);
};

} // namespace vault
