// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>
#include <utility>

/// The wire as values (DESIGN.md section 3.1). Used by clients and by the practice servers, mirrored.
namespace net {

using Header = std::pair<QByteArray, QByteArray>;
using Headers = QList<Header>;

/// First header of that name, compared without case; empty when absent.
[[nodiscard]] QByteArray headerValue(const Headers& headers, QByteArrayView name);

struct HttpRequest {
    QByteArray method; ///< "POST"
    QUrl url; ///< https, or http on loopback (R22)
    Headers headers; ///< visible ASCII, no CR LF NUL (R26)
    QByteArray body;
    std::chrono::milliseconds deadline{20'000}; ///< the whole call (R24); a long poll has its own
};

/// How the line to the server is secured.
struct LineFacts {
    QString protocol; ///< "TLS 1.3"
    QDateTime certificateUntil; ///< of the server, UTC
};

struct HttpResponse {
    int status = 0;
    Headers headers;
    QByteArray body; ///< at most 1 MiB, unpacked (R25)
    std::optional<LineFacts> line = {}; ///< none: plain http on loopback, or a wire that knows nothing of it
};

/// Sends one request, once: never repeats a POST, never follows a redirect, never ignores a TLS error.
/// Lives on one thread; `done` is called there, never inside send().
/// Errors by category: network (did not reach the server or lost before an answer; `code` "not_sent" when surely
/// nothing was sent), timeout_unknown (deadline), tls, protocol (too large, redirect, bad header).
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    virtual void send(HttpRequest request, std::function<void(base::Result<HttpResponse>)> done) = 0;
};

} // namespace net
