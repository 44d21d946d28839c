// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/net/tlsidentity.h"

#include <QTcpServer>
#include <QUrl>
#include <list>
#include <openssl/ssl.h>

class QTcpSocket;

/// One end of a TLS connection over a socket of Qt's, with OpenSSL at its most careless: any key, any version that was
/// asked for. What Qt would not serve, this does.
class TlsEnd final {
public:
    enum class Role : std::uint8_t { Server, Client };

    /// `context` and `socket` outlive this; `heard` is called with what was decrypted.
    TlsEnd(SSL_CTX* context, QTcpSocket& socket, Role role, std::function<void(const QByteArray&)> heard);
    /// False: not yet, the handshake is under way; say the same again.
    bool say(const QByteArray& bytes);

private:
    void take();
    void flush();

    QTcpSocket& m_socket;
    std::function<void(const QByteArray&)> m_heard;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
};

/// Serves whom it can and keeps what it heard: proof of what a client gave away. Runs in the thread of the test.
class TlsServer final {
public:
    struct Options {
        TlsIdentity identity;
        int version = 0; ///< TLS1_2_VERSION: this one only; 0: any from TLS 1.0 on
        QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"; ///< to every whole request
        const TlsIdentity* asksFor = nullptr; ///< the certificate that clients have to show
    };

    explicit TlsServer(const Options& options);
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    [[nodiscard]] QUrl url() const;
    /// Of requests, decrypted.
    [[nodiscard]] const QByteArray& heard() const { return m_heard; }
    /// Every byte as it came over the line.
    [[nodiscard]] const QByteArray& line() const { return m_line; }
    void forget();
    /// Whether a client that trusts everybody gets an answer: then a refusal is the work of a careful one.
    [[nodiscard]] bool servesTheCareless();

private:
    struct Connection;
    void accept(QTcpSocket* socket);

    QByteArray m_answer;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    QTcpServer m_server;
    std::list<std::unique_ptr<Connection>> m_connections;
    QByteArray m_heard;
    QByteArray m_line;
};
