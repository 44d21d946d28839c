// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/requestlog.h"

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace net {

/// One line of the request log, read back.
struct LoggedRequest {
    RequestRecord record; ///< `why`: the gateway's message or ours alone, or what stands in its place
    QString line; ///< as it stands in the log, hidden signs visible
};

constexpr qsizetype LongestRequestLine = 16 * qsizetype(1024);

/// Whether a line begins as those of toLine() do, by its time.
[[nodiscard]] bool beginsAsRequest(QByteArrayView line);

/// What toLine() wrote, without the line end, from a file that anybody may have changed: nullopt for anything else and
/// for what is longer than LongestRequestLine. Pure, linear in the length.
[[nodiscard]] std::optional<LoggedRequest> readRequest(QByteArrayView line);

} // namespace net
