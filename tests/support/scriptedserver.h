// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"

#include <QHostAddress>
#include <QObject>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace support {

/// What a ScriptedServer does once it has read a whole request.
class Script final {
public:
    struct Step {
        enum class Kind : std::uint8_t { Send, Repeat, Trickle, Wait, Close, Reset };
        Kind kind;
        QByteArray bytes;
        qint64 times = 0; ///< Repeat
        std::chrono::milliseconds pause{0}; ///< Trickle: between two bytes; Wait
    };

    Script& send(const QByteArray& bytes);
    /// `bytes` again and again, as fast as the reader takes them.
    Script& repeat(const QByteArray& bytes, qint64 times);
    Script& trickle(const QByteArray& bytes, std::chrono::milliseconds pause);
    Script& wait(std::chrono::milliseconds pause);
    Script& close();
    /// RST instead of FIN.
    Script& reset();

    /// The same with `place` replaced in all bytes sent.
    [[nodiscard]] Script with(const QByteArray& place, const QByteArray& value) const;

    /// Status line, headers and Content-Length, with the empty line.
    [[nodiscard]] static QByteArray head(int status, const net::Headers& headers, qint64 length);
    [[nodiscard]] static Script reply(int status, const QByteArray& body, const net::Headers& headers = {});
    /// Reads the request and says nothing.
    [[nodiscard]] static Script silence() { return {}; }

    [[nodiscard]] const QList<Step>& steps() const { return m_steps; }

private:
    QList<Step> m_steps;
};

/// A server on loopback that misbehaves on purpose and counts what reaches it. Runs in the thread of the test.
class ScriptedServer final : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target;
        net::Headers headers;
        QByteArray body;
    };

    ScriptedServer();
    ~ScriptedServer() override;

    /// For every request without a script of its own.
    void always(const Script& script) { m_always = script; }
    /// For the next request only; several queue up.
    void once(const Script& script) { m_once.append(script); }

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const;
    /// An address where nobody listens.
    [[nodiscard]] static QUrl refusingUrl();

    /// Whole requests, in order of arrival.
    [[nodiscard]] const QList<Request>& requests() const { return m_requests; }
    /// Every byte that came, of parts of requests too.
    [[nodiscard]] const QByteArray& heard() const { return m_heard; }

private:
    class Connection;
    [[nodiscard]] Script nextScript();

    std::unique_ptr<QTcpServer> m_server;
    Script m_always = Script::reply(200, "{}");
    QList<Script> m_once;
    QList<Request> m_requests;
    QByteArray m_heard;
};

} // namespace support
