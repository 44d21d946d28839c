// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/scheduler.h"
#include "core/net/http.h"
#include "core/vault/secret.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslKey>
#include <map>
#include <memory>
#include <optional>

namespace net {

/// HttpTransport over Qt. **One per account** (and one more for its long polls: six connections a host): Qt's
/// connections remember the TLS settings of the first request that opened them.
///
/// Holds reference/platform.md section 7 and R22-R26: a POST goes out at most once, 3xx is an error, deadlines for
/// connecting and for the whole call, at most `bodyLimit` bytes of answer counted while they come (after unpacking),
/// https only but for loopback, certificates always checked, TLS 1.2 up, HTTP/1.1, no cookies, no cache, and no proxy
/// but the one of the options: nothing the environment or the desktop says, and never for loopback.
///
/// Errors (http.h) by code:
///   network          not_sent    refused, unknown host, connect deadline, a proxy that does not let through: the
///                                server cannot have the request
///                    no_answer   the connection went before an answer; the request may have been taken
///                    incomplete  the connection went inside the answer
///   timeout_unknown  no_answer   the deadline passed after the request went out
///   tls              tls         handshake, certificate, name or version
///   protocol         redirected, too_large, unreadable (no HTTP), and those of requestcheck.h
/// Destroying it drops open calls; their `done` is not called then.
class QtHttpTransport final : public HttpTransport {
public:
    /// The only way out. It is told the host and passes on what it cannot read: TLS is spoken with the host inside, and
    /// the host's name is looked up by the proxy.
    struct Proxy {
        enum class Kind : std::uint8_t { Http, Socks5 }; ///< Http: by CONNECT
        Kind kind = Kind::Http;
        QString host;
        quint16 port = 0;
        QString user; ///< empty: the proxy asks for none
        std::shared_ptr<const vault::Secret> password = {}; ///< may be null; Qt keeps a copy that nobody clears
    };
    struct Options {
        QString name; ///< the account as people call it, for sentences
        std::chrono::milliseconds connectDeadline{10'000};
        qsizetype bodyLimit = qsizetype{1024} * 1024;
        QList<QSslCertificate> authorities; ///< of this gateway only, beside the system's
        QSslCertificate certificate; ///< ours, for mTLS; with its key
        QSslKey key;
        std::optional<Proxy> proxy; ///< none: directly
    };

    /// `scheduler` outlives this object and belongs to the same thread.
    QtHttpTransport(Options options, base::Scheduler& scheduler);
    ~QtHttpTransport() override;
    QtHttpTransport(const QtHttpTransport&) = delete;
    QtHttpTransport& operator=(const QtHttpTransport&) = delete;

    /// In sentences from now on, also about what is under way.
    void rename(const QString& name) { *m_name = name; }

    void send(HttpRequest request, std::function<void(base::Result<HttpResponse>)> done) override;

private:
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest& request) const;
    void refuse(base::Error error, std::function<void(base::Result<HttpResponse>)> done);

    Options m_options;
    std::shared_ptr<QString> m_name; ///< shared with the calls under way
    base::Scheduler& m_scheduler;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::map<int, base::TimerHandle> m_refusals; ///< answers on their way, by number
    int m_lastRefusal = 0;
};

} // namespace net
