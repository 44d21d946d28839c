// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <sys/socket.h>

namespace support {

using namespace Qt::StringLiterals;

Script& Script::send(const QByteArray& bytes)
{
    m_steps.append({Step::Kind::Send, bytes});
    return *this;
}

Script& Script::repeat(const QByteArray& bytes, qint64 times)
{
    m_steps.append({Step::Kind::Repeat, bytes, times});
    return *this;
}

Script& Script::trickle(const QByteArray& bytes, std::chrono::milliseconds pause)
{
    m_steps.append({Step::Kind::Trickle, bytes, 0, pause});
    return *this;
}

Script& Script::wait(std::chrono::milliseconds pause)
{
    m_steps.append({Step::Kind::Wait, {}, 0, pause});
    return *this;
}

Script& Script::close()
{
    m_steps.append({Step::Kind::Close, {}});
    return *this;
}

Script& Script::reset()
{
    m_steps.append({Step::Kind::Reset, {}});
    return *this;
}

Script Script::with(const QByteArray& place, const QByteArray& value) const
{
    Script filled = *this;
    for (Step& step : filled.m_steps)
        step.bytes.replace(place, value);
    return filled;
}

QByteArray Script::head(int status, const net::Headers& headers, qint64 length)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto& [name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

Script Script::reply(int status, const QByteArray& body, const net::Headers& headers)
{
    net::Headers all = headers;
    if (net::headerValue(all, "Content-Type").isEmpty())
        all.emplaceBack("Content-Type", "application/json");
    Script script;
    script.send(head(status, all, body.size()) + body);
    return script;
}

/// One socket: collects a request, then walks through its script.
class ScriptedServer::Connection final : public QObject {
public:
    Connection(QTcpSocket* socket, ScriptedServer& server)
        : QObject(socket)
        , m_socket(socket)
        , m_server(server)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this] { onReadyRead(); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this] { onWritten(); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(&m_timer, &QTimer::timeout, this, [this] { next(); });
        m_timer.setSingleShot(true);
    }

private:
    using Kind = Script::Step::Kind;

    void onReadyRead()
    {
        const QByteArray bytes = m_socket->readAll();
        m_server.m_heard += bytes;
        m_buffer += bytes;
        takeRequest();
    }

    void takeRequest()
    {
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const QList<QByteArray> lines = m_buffer.left(headEnd).split('\n');
        Request request;
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.append({lines[i].left(colon), lines[i].mid(colon + 1).trimmed()});
        }
        const qsizetype length = net::headerValue(request.headers, "Content-Length").toLongLong();
        constexpr qsizetype Gap = 4;
        if (m_buffer.size() < headEnd + Gap + length)
            return;
        request.body = m_buffer.mid(headEnd + Gap, length);
        m_buffer.remove(0, headEnd + Gap + length);
        m_server.m_requests.append(request);
        m_steps = m_server.nextScript().steps();
        next();
    }

    void onWritten()
    {
        if (!m_steps.isEmpty() && m_steps.first().kind == Kind::Repeat && m_socket->bytesToWrite() == 0)
            next();
    }

    void next()
    {
        if (m_steps.isEmpty())
            return;
        Script::Step& step = m_steps.first();
        switch (step.kind) {
        case Kind::Send:
            m_socket->write(step.bytes);
            m_steps.removeFirst();
            return next();
        case Kind::Repeat:
            if (step.times-- > 0) {
                m_socket->write(step.bytes);
                return;
            }
            m_steps.removeFirst();
            return next();
        case Kind::Trickle:
            m_socket->write(step.bytes.left(1));
            step.bytes.remove(0, 1);
            m_timer.start(step.pause);
            if (step.bytes.isEmpty())
                m_steps.removeFirst();
            return;
        case Kind::Wait:
            m_timer.start(step.pause);
            m_steps.removeFirst();
            return;
        case Kind::Close:
            m_steps.clear();
            m_socket->disconnectFromHost();
            return;
        case Kind::Reset:
            m_steps.clear();
            m_socket->flush();
            const linger none{1, 0};
            ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
            m_socket->abort();
            return;
        }
    }

    QTcpSocket* m_socket;
    ScriptedServer& m_server;
    QByteArray m_buffer;
    QList<Script::Step> m_steps;
    QTimer m_timer;
};

ScriptedServer::ScriptedServer()
    : m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            new Connection(socket, *this); // lives as long as its socket
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(m_server->errorString()));
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url(const QString& path) const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

QUrl ScriptedServer::refusingUrl()
{
    // The port was free a moment ago and Linux does not hand it out again at once.
    const ScriptedServer gone;
    return gone.url();
}

Script ScriptedServer::nextScript()
{
    return m_once.isEmpty() ? m_always : m_once.takeFirst();
}

} // namespace support
