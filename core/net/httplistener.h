// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/net/http.h"

#include <QHostAddress>
#include <chrono>
#include <functional>
#include <memory>

namespace net {

class ListenerExchange;

/// One whole request as it arrived, within the listener's limits.
struct IncomingRequest {
    QByteArray method; ///< "POST"
    QByteArray path; ///< as sent, without the query, percent signs kept
    QByteArray query; ///< as sent, behind the "?"
    Headers headers;
    QByteArray body; ///< raw bytes
};

/// The right to answer one request, now or later, from any thread, also after the listener or the client is gone (then
/// nothing happens). The first answer counts. When the last copy goes without one, the client gets 500.
class PendingAnswer final {
public:
    explicit PendingAnswer(std::shared_ptr<ListenerExchange> exchange);
    /// Headers that HTTP does not allow are left out.
    void send(HttpResponse response) const;
    /// Closes the connection without a word.
    void drop() const;

private:
    class Duty;
    std::shared_ptr<Duty> m_duty;
};

/// Caps of R31.
struct ListenerLimits {
    unsigned connections = 64;
    unsigned connectionsPerAddress = 8; ///< not counted for loopback, where tunnels end
    qsizetype requestLineBytes = qsizetype{8} * 1024;
    qsizetype headerBytes = qsizetype{16} * 1024;
    qsizetype headerCount = 64;
    qsizetype bodyBytes = qsizetype{256} * 1024;
    std::chrono::milliseconds readTime{10'000}; ///< for the whole request; an idle kept connection closes then too
    bool keepAlive = false; ///< otherwise one request a connection
};

/// A small HTTP/1.1 listener (libmicrohttpd, reference/platform.md section 8): loopback unless told otherwise (R30),
/// capped (R31). Bodies need a Content-Length: any Transfer-Encoding, a second length or one that is no number is
/// refused before the handler hears of it, because the library would accept them.
///
/// start() and stop() belong to one thread. The handler is called on the listener's own thread, one request at a time,
/// and must not block; after stop() returned it is not called again.
class HttpListener final {
public:
    using Handler = std::function<void(IncomingRequest, PendingAnswer)>;

    /// `clock` outlives this.
    HttpListener(const base::Clock& clock, Handler handler, ListenerLimits limits = {});
    ~HttpListener();
    HttpListener(const HttpListener&) = delete;
    HttpListener& operator=(const HttpListener&) = delete;

    /// Port 0 takes any free one. Error (network): listen_failed.
    base::Result<> start(const QHostAddress& address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0);
    /// Closes every connection; requests that wait for their answer get 503.
    void stop();
    /// 0 while not started.
    [[nodiscard]] quint16 port() const;

private:
    class Daemon;
    const base::Clock& m_clock;
    Handler m_handler;
    ListenerLimits m_limits;
    std::unique_ptr<Daemon> m_daemon;
};

} // namespace net
