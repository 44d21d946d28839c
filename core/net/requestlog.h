// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace net {

struct HttpRequest;

/// All that may be written about one request (R49): ids, codes, sizes, times and hashes, and why it failed with the
/// gateway's own message. There is no place for a header, a body or a query, so none can slip in.
struct RequestRecord {
    QDateTime at; ///< UTC, when it was sent
    QString gateway; ///< "bakong-gateway"
    QString account; ///< account id
    QString operation; ///< "create", "check"
    QString host;
    QString path; ///< without query
    int attempt = 1; ///< 1 is the first
    qsizetype bytesSent = 0; ///< of the body
    int status = 0; ///< 0: no answer
    qsizetype bytesReceived = 0; ///< of the body
    QByteArray bodyHash; ///< first 16 hex digits of the SHA-256 of the answer's body
    std::chrono::milliseconds elapsed{0};
    QString said; ///< what the answer was read as, a word of ours ("created", "open", "paid"); empty where it says none
    std::optional<base::Category> category; ///< of the failure; empty when it went well
    QString code; ///< of the failure
    QString reference; ///< the sale's ("S-12"); empty where there is none
    QString why; ///< log text of the failure, without secrets; a gateway's message in it is outside text
    QStringList warnings; ///< English, without secrets: oddities of an answer that was taken all the same
};

/// Fills host, path and size from the request; the rest is left.
[[nodiscard]] RequestRecord recordOf(const HttpRequest& request);
/// How an answer's body is named in a record.
[[nodiscard]] QByteArray hashOf(QByteArrayView body);
/// One line without a line end, fields in the order of contracts/README.md section 4.3, ASCII but for what a gateway
/// wrote; signs from outside that are no plain word are replaced, hidden ones in a message made visible, numbers and
/// addresses of people in it masked (withoutPeople()). Why comes last, as `fields=… msg="…"` or `why="…"`
/// (gateways::answerError), then `warn="…"` for each warning.
[[nodiscard]] QString toLine(const RequestRecord& record);

/// Where the records go. Called on the thread of the client; must not block.
class RequestLog {
public:
    virtual ~RequestLog() = default;
    virtual void record(const RequestRecord& record) = 0;
};

} // namespace net
