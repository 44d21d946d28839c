// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpServer>

class QTcpSocket;

/// A proxy on loopback, HTTP CONNECT or SOCKS5, that leads to one port of this computer whatever host is asked for, and
/// keeps all that passes. Runs in the thread of the test.
class SmallProxy final {
public:
    struct Options {
        bool socks = false;
        quint16 leadsTo = 0;
        QByteArray user = {}; ///< empty: nothing is asked
        QByteArray password = {};
        bool refuses = false; ///< nobody gets through
    };

    explicit SmallProxy(Options options);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    int visits = 0;
    int tunnels = 0; ///< that were opened
    QByteArray asked; ///< what was said to the proxy itself
    QByteArray passed; ///< what went through, both ways

private:
    void accept(QTcpSocket* client);
    void listenHttp(QTcpSocket* client);
    void listenSocks(QTcpSocket* client);
    void open(QTcpSocket* client, const QByteArray& welcome);

    Options m_options;
    QTcpServer m_server;
};
