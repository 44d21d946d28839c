// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QHostAddress>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace net {

/// Watches the open connections of a listener: how many an address has, and who takes too long to send a request. The
/// library's own time-out counts silence only, so that one byte every nine seconds would keep a place for hours.
/// All functions are thread-safe.
class ListenerWatch final {
public:
    using Socket = int;

    ListenerWatch(const base::Clock& clock, std::chrono::milliseconds readTime);
    ~ListenerWatch();
    ListenerWatch(const ListenerWatch&) = delete;
    ListenerWatch& operator=(const ListenerWatch&) = delete;

    [[nodiscard]] unsigned connectionsOf(const QHostAddress& address) const;
    /// From here the request must arrive within the read time.
    void opened(Socket socket, const QHostAddress& address);
    /// Call before the socket is closed, since its number is used again at once.
    void closed(Socket socket);
    /// The request is complete: its answer may take as long as it wants.
    void requestRead(Socket socket);
    /// On a kept connection the next request may come.
    void answered(Socket socket);

private:
    struct Connection {
        QHostAddress address;
        bool reading = true;
        std::chrono::milliseconds since{0};
    };
    void run();
    void cutSlow();
    void setReading(Socket socket, bool reading);

    const base::Clock& m_clock;
    const std::chrono::milliseconds m_readTime;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::map<Socket, Connection> m_connections;
    std::thread m_thread;
};

} // namespace net
