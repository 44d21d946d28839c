// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/scheduler.h"
#include "core/net/http.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <memory>

namespace net {

class OneTimeBody;

/// One running request: watches the deadlines, counts the answer's bytes and ends exactly once, by value. Deletes
/// itself and its reply after that.
class HttpCall final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds connect;
        std::chrono::milliseconds whole;
        qsizetype body;
    };
    struct Names {
        std::shared_ptr<const QString> account; ///< as people call it at the end of the call, for sentences
        bool proxy = false; ///< a proxy stands in between
    };
    using Done = std::function<void(base::Result<HttpResponse>)>;

    /// Takes the reply over; `body` belongs to it or is null for a request without one.
    HttpCall(QNetworkReply* reply, const OneTimeBody* body, Limits limits, Names names, base::Scheduler& scheduler,
        Done done, QObject* parent);

private:
    void onConnected();
    void onReadyRead();
    void onFinished();
    void onSslErrors(const QList<QSslError>& errors);

    /// The connection or Qt gave up, or the answer is complete.
    [[nodiscard]] base::Result<HttpResponse> outcome();
    [[nodiscard]] base::Result<HttpResponse> answered(int status);
    /// An answer without a length ends with its connection (RFC 9112 6.3). Under load Qt 6.4 takes that end for a lost
    /// request and fails at sending it again; whether what came is whole, the parser of the body tells.
    [[nodiscard]] bool endedByClosing(QNetworkReply::NetworkError error) const;
    [[nodiscard]] tl::unexpected<base::Error> redirected(int status) const;
    [[nodiscard]] tl::unexpected<base::Error> late() const;
    [[nodiscard]] std::optional<LineFacts> lineFacts() const;
    [[nodiscard]] tl::unexpected<base::Error> lost(const QString& why) const;
    [[nodiscard]] tl::unexpected<base::Error> lost(const QString& why, base::UserText person) const;
    [[nodiscard]] tl::unexpected<base::Error> strangerToProxy() const;
    [[nodiscard]] tl::unexpected<base::Error> unreadable(const QString& code, const QString& log) const;
    void end(base::Result<HttpResponse> result);

    QNetworkReply* m_reply;
    Limits m_limits;
    Names m_names;
    Done m_done;
    base::TimerHandle m_connectTimer;
    base::TimerHandle m_wholeTimer;
    QByteArray m_received;
    QStringList m_tlsErrors;
    bool m_mayBeSent = false; ///< the server may have the whole request
};

} // namespace net
