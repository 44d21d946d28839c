// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/smallproxy.h"

#include <QTcpSocket>
#include <QtTest>
#include <memory>

namespace {

/// One whole message of SOCKS5 at a time, by what was said before (RFC 1928, RFC 1929).
enum class SocksStep { Greeting, Password, Request };

} // namespace

SmallProxy::SmallProxy(Options options)
    : m_options(std::move(options))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection())
            accept(client);
    });
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

void SmallProxy::accept(QTcpSocket* client)
{
    ++visits;
    if (m_options.socks)
        listenSocks(client);
    else
        listenHttp(client);
}

void SmallProxy::listenHttp(QTcpSocket* client)
{
    const auto head = std::make_shared<QByteArray>();
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, head] {
        const QByteArray came = client->readAll();
        *head += came;
        asked += came;
        if (!head->contains("\r\n\r\n"))
            return;
        const QByteArray pass =
            "\r\nProxy-Authorization: Basic " + (m_options.user + ':' + m_options.password).toBase64();
        const bool knows = m_options.user.isEmpty() || head->contains(pass + "\r\n");
        head->clear();
        if (!knows)
            client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"shop\"\r\n"
                          "Content-Length: 0\r\n\r\n");
        else if (m_options.refuses)
            client->write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        else
            open(client, "HTTP/1.1 200 Go on\r\n\r\n");
    });
}

void SmallProxy::listenSocks(QTcpSocket* client)
{
    const auto step = std::make_shared<SocksStep>(SocksStep::Greeting);
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, step] {
        const QByteArray came = client->readAll();
        asked += came;
        const bool asksWho = !m_options.user.isEmpty();
        if (*step == SocksStep::Greeting) {
            const char way = asksWho ? '\x02' : '\x00';
            *step = asksWho ? SocksStep::Password : SocksStep::Request;
            client->write(QByteArray("\x05", 1) + way);
        } else if (*step == SocksStep::Password) {
            const bool knows = came.contains(m_options.user) && came.endsWith(m_options.password);
            *step = SocksStep::Request;
            client->write(knows ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        } else if (m_options.refuses) {
            client->write(QByteArray("\x05\x02\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        } else {
            open(client, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
        }
    });
}

void SmallProxy::open(QTcpSocket* client, const QByteArray& welcome)
{
    ++tunnels;
    client->disconnect(client);
    auto* server = new QTcpSocket(client);
    const auto join = [this](QTcpSocket* from, QTcpSocket* to) {
        QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            const QByteArray bytes = from->readAll();
            passed += bytes;
            to->write(bytes);
        });
        QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    };
    QObject::connect(server, &QTcpSocket::connected, client, [client, server, welcome, join] {
        join(client, server);
        join(server, client);
        client->write(welcome);
    });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_options.leadsTo);
}
