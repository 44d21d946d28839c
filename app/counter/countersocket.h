// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/countermessage.h"
#include "core/till/desk.h"

#include <QLocalServer>
#include <QSet>
#include <map>

namespace app {

/// The running Paydesk's end of the local socket: the command line sells, checks, cancels and marks through the same
/// desk as the window, and a second start asks for the window. Same user only. Lives on the desk's thread, in a process
/// that holds the folder's lock: a socket file that is there already is a dead one.
class CounterSocket final : public QObject {
    Q_OBJECT

public:
    static constexpr int MostConnections = 16;

    /// `desk` outlives this.
    CounterSocket(till::Desk& desk, bool practice, QObject* parent = nullptr);
    ~CounterSocket() override;

    /// `path` is ShopFolder::socket(). Error (network): socket_failed; the window works without it.
    base::Result<> listen(const QString& path);

signals:
    /// Someone started Paydesk once more.
    void showWanted();

private:
    /// A command line, and the payments it has named: it hears of those alone.
    struct Client {
        QSet<QString> payments;
    };

    void onConnection();
    void onLines(QLocalSocket* socket);
    /// False for what makes no sense: the connection ends.
    [[nodiscard]] bool serve(QLocalSocket* socket, const base::Json& line);
    [[nodiscard]] bool serveCharge(Client& client, const base::Json& line);
    [[nodiscard]] bool serveMark(const QString& payment, const base::Json& line);
    [[nodiscard]] bool servePrint(const QString& payment, const base::Json& line);
    void tellPrinted(const till::PrintAnswer& answer);
    [[nodiscard]] bool serveRefund(const QString& payment, const base::Json& line);
    /// To everyone who named the payment; empty: to everyone.
    void tell(const QString& payment, const QByteArray& line);
    void end(QLocalSocket* socket);

    till::Desk& m_desk;
    bool m_practice;
    QLocalServer m_server;
    std::map<QLocalSocket*, Client> m_clients;
};

} // namespace app
