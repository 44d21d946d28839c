// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httplistenerwatch.h"

#include <algorithm>
#include <sys/socket.h>

namespace net {

using namespace std::chrono_literals;

ListenerWatch::ListenerWatch(const base::Clock& clock, std::chrono::milliseconds readTime)
    : m_clock(clock)
    , m_readTime(readTime)
    , m_thread([this] { run(); })
{
}

ListenerWatch::~ListenerWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

unsigned ListenerWatch::connectionsOf(const QHostAddress& address) const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<unsigned>(std::count_if(m_connections.begin(), m_connections.end(),
        [&](const auto& connection) { return connection.second.address == address; }));
}

void ListenerWatch::opened(Socket socket, const QHostAddress& address)
{
    const std::scoped_lock lock(m_mutex);
    m_connections.insert_or_assign(socket, Connection{address, true, m_clock.monotonic()});
}

void ListenerWatch::closed(Socket socket)
{
    const std::scoped_lock lock(m_mutex);
    m_connections.erase(socket);
}

void ListenerWatch::requestRead(Socket socket)
{
    setReading(socket, false);
}

void ListenerWatch::answered(Socket socket)
{
    setReading(socket, true);
}

void ListenerWatch::setReading(Socket socket, bool reading)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_connections.find(socket);
    if (found == m_connections.end())
        return;
    found->second.reading = reading;
    found->second.since = m_clock.monotonic();
}

void ListenerWatch::run()
{
    const auto pause = std::clamp<std::chrono::milliseconds>(m_readTime / 10, 10ms, 500ms);
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, pause, [this] { return m_stopping; }))
        cutSlow();
}

void ListenerWatch::cutSlow()
{
    const auto now = m_clock.monotonic();
    for (auto& [socket, connection] : m_connections) {
        if (!connection.reading || now - connection.since < m_readTime)
            continue;
        // Only shut down: the library sees the end and closes the socket itself.
        shutdown(socket, SHUT_RDWR);
        connection.reading = false;
    }
}

} // namespace net
