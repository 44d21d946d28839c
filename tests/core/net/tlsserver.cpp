// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/tlsserver.h"

#include <QTcpSocket>
#include <QtTest>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int AnyKey = 0; // OpenSSL's security level

/// A whole request: its head and as much body as the head says.
bool isWhole(const QByteArray& request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype length = request.left(head).toLower().indexOf(name);
    const qsizetype from = length + name.size();
    const auto body = length < 0 ? 0 : request.mid(from, request.indexOf('\r', from) - from).trimmed().toLongLong();
    return request.size() - head - 4 >= body;
}

} // namespace

TlsEnd::TlsEnd(SSL_CTX* context, QTcpSocket& socket, Role role, std::function<void(const QByteArray&)> heard)
    : m_socket(socket)
    , m_heard(std::move(heard))
    , m_ssl(SSL_new(context), SSL_free)
{
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_mode(m_ssl.get(), SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    if (role == Role::Server)
        SSL_set_accept_state(m_ssl.get());
    else
        SSL_set_connect_state(m_ssl.get());
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { take(); });
}

bool TlsEnd::say(const QByteArray& bytes)
{
    const bool said = SSL_write(m_ssl.get(), bytes.constData(), int(bytes.size())) > 0;
    flush();
    return said;
}

void TlsEnd::take()
{
    const QByteArray came = m_socket.readAll();
    BIO_write(SSL_get_rbio(m_ssl.get()), came.constData(), int(came.size()));
    std::array<char, 4096> plain{};
    QByteArray heard;
    int count = 0;
    while ((count = SSL_read(m_ssl.get(), plain.data(), int(plain.size()))) > 0)
        heard.append(plain.data(), count);
    const int error = SSL_get_error(m_ssl.get(), count);
    flush();
    if (!heard.isEmpty())
        m_heard(heard);
    if (error == SSL_ERROR_SSL || error == SSL_ERROR_ZERO_RETURN)
        m_socket.disconnectFromHost();
}

void TlsEnd::flush()
{
    BIO* out = SSL_get_wbio(m_ssl.get());
    QByteArray bytes(BIO_pending(out), '\0');
    if (!bytes.isEmpty() && BIO_read(out, bytes.data(), int(bytes.size())) > 0)
        m_socket.write(bytes);
}

struct TlsServer::Connection {
    std::unique_ptr<QTcpSocket> socket;
    std::unique_ptr<TlsEnd> end;
    QByteArray request;
};

TlsServer::TlsServer(const Options& options)
    : m_answer(options.answer)
    , m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free)
{
    SSL_CTX_set_security_level(m_context.get(), AnyKey);
    SSL_CTX_set_min_proto_version(m_context.get(), options.version == 0 ? TLS1_VERSION : options.version);
    SSL_CTX_set_max_proto_version(m_context.get(), options.version);
    QCOMPARE(SSL_CTX_use_certificate(m_context.get(), options.identity.x509.get()), 1);
    QCOMPARE(SSL_CTX_use_PrivateKey(m_context.get(), options.identity.pkey.get()), 1);
    if (options.asksFor != nullptr) {
        SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
        X509_STORE_add_cert(SSL_CTX_get_cert_store(m_context.get()), options.asksFor->x509.get());
    }
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            accept(socket);
    });
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

TlsServer::~TlsServer() = default;

void TlsServer::accept(QTcpSocket* socket)
{
    auto& connection = *m_connections.emplace_back(std::make_unique<Connection>());
    socket->setParent(nullptr);
    connection.socket.reset(socket);
    // Before the end takes them away.
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { m_line += socket->peek(1 << 20); });
    connection.end = std::make_unique<TlsEnd>(
        m_context.get(), *socket, TlsEnd::Role::Server, [this, &connection](const QByteArray& bytes) {
            m_heard += bytes;
            connection.request += bytes;
            if (isWhole(connection.request)) {
                connection.request.clear();
                connection.end->say(m_answer);
            }
        });
}

QUrl TlsServer::url() const
{
    QUrl url(u"https://127.0.0.1/"_s);
    url.setPort(m_server.serverPort());
    return url;
}

void TlsServer::forget()
{
    m_heard.clear();
    m_line.clear();
}

bool TlsServer::servesTheCareless()
{
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> careless(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    SSL_CTX_set_security_level(careless.get(), AnyKey);
    SSL_CTX_set_min_proto_version(careless.get(), TLS1_VERSION);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
    if (!socket.waitForConnected(1000))
        return false;
    QByteArray answered;
    bool asked = false;
    TlsEnd end(careless.get(), socket, TlsEnd::Role::Client, [&](const QByteArray& bytes) { answered += bytes; });
    return QTest::qWaitFor(
        [&] {
            asked = asked || end.say("GET / HTTP/1.1\r\n\r\n");
            return !answered.isEmpty();
        },
        1000);
}
