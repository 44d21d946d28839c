// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/net/requestline.h"

#include <QDateTime>
#include <QList>
#include <functional>

namespace net {

/// Of one sale at one account. Practice counts its sales on its own, by accounts of its own, in the same log.
struct WantedRequests {
    QString reference; ///< "S-12"
    QString account;
    qsizetype most = 1000; ///< the latest ones
};

/// What the kept log says of one sale.
struct KeptRequests {
    QList<LoggedRequest> requests; ///< in the order of the log: oldest answer first
    qsizetype earlier = 0; ///< of the same sale, before the first of these, beyond the most
    qsizetype unreadLines = 0; ///< of the whole log, whatever sale they were about; 0 in a sound one
    QDateTime keptSince; ///< UTC, of the oldest line that is there; invalid: there is none

    /// Whether the log may have held more about a sale of that time, which it does not keep any longer.
    [[nodiscard]] bool beginsAfter(const QDateTime& createdAt) const;
};

/// Reads all files of RequestLogFile in `folder` once through, beside who writes them. `isStopped` is asked every few
/// hundred KiB. Errors (storage): log_unreadable; (cancelled): stopped. Blocks: not on the GUI thread.
[[nodiscard]] base::Result<KeptRequests> readRequests(
    const QString& folder, const WantedRequests& wanted, const std::function<bool()>& isStopped = {});

} // namespace net
