// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httplistener.h"

#include "core/net/httplistenerexchange.h"
#include "core/net/httplistenerwatch.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <cstring>
#include <microhttpd.h>
#include <netinet/in.h>
#include <set>

namespace net {

using namespace Qt::StringLiterals;

namespace {

/// Refusals say nothing but their number (R31).
HttpResponse plain(int status)
{
    return {status, {{"Content-Type", "text/plain"}}, QByteArray::number(status) + '\n'};
}

sockaddr_storage socketAddress(const QHostAddress& address, quint16 port)
{
    sockaddr_storage storage{};
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto& six = reinterpret_cast<sockaddr_in6&>(storage);
        six.sin6_family = AF_INET6;
        six.sin6_port = qToBigEndian(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&six.sin6_addr, &bytes, sizeof bytes);
    } else {
        auto& four = reinterpret_cast<sockaddr_in&>(storage);
        four.sin_family = AF_INET;
        four.sin_port = qToBigEndian(port);
        four.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
    }
    return storage;
}

MHD_Result queue(MHD_Connection& connection, const HttpResponse& answer, bool keepAlive)
{
    // The library copies the bytes; its parameter only lacks the const.
    MHD_Response* response = MHD_create_response_from_buffer(static_cast<std::size_t>(answer.body.size()),
        const_cast<char*>(answer.body.constData()), MHD_RESPMEM_MUST_COPY);
    if (response == nullptr)
        return MHD_NO;
    for (const Header& header : answer.headers)
        MHD_add_response_header(response, header.first.constData(), header.second.constData());
    if (!keepAlive)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    const MHD_Result queued = MHD_queue_response(&connection, static_cast<unsigned>(answer.status), response);
    MHD_destroy_response(response);
    return queued;
}

ListenerWatch::Socket socketOf(MHD_Connection* connection)
{
    const MHD_ConnectionInfo* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info == nullptr ? -1 : info->connect_fd;
}

} // namespace

/// Sends 500 when everybody who could have answered is gone.
class PendingAnswer::Duty {
public:
    explicit Duty(std::shared_ptr<ListenerExchange> exchange)
        : m_exchange(std::move(exchange))
    {
    }
    ~Duty() { m_exchange->answer(plain(MHD_HTTP_INTERNAL_SERVER_ERROR)); }
    Q_DISABLE_COPY_MOVE(Duty)

    [[nodiscard]] ListenerExchange& exchange() const { return *m_exchange; }

private:
    std::shared_ptr<ListenerExchange> m_exchange;
};

PendingAnswer::PendingAnswer(std::shared_ptr<ListenerExchange> exchange)
    : m_duty(std::make_shared<Duty>(std::move(exchange)))
{
}

void PendingAnswer::send(HttpResponse response) const
{
    m_duty->exchange().answer(std::move(response));
}

void PendingAnswer::drop() const
{
    m_duty->exchange().answer(std::nullopt);
}

/// libmicrohttpd's side: its callbacks and the exchanges that are under way. The callbacks are called on its thread.
class HttpListener::Daemon {
public:
    Daemon(const base::Clock& clock, const Handler& handler, const ListenerLimits& limits)
        : m_handler(handler)
        , m_limits(limits)
        , m_watch(clock, limits.readTime)
    {
    }
    ~Daemon();
    Q_DISABLE_COPY_MOVE(Daemon)

    [[nodiscard]] bool start(const QHostAddress& address, quint16 port);
    [[nodiscard]] quint16 port() const;

private:
    /// What the library keeps for us from the request line to the end.
    struct Slot {
        std::shared_ptr<ListenerExchange> exchange;
    };

    static void* beginRequest(void* self, const char* target, MHD_Connection*);
    static MHD_Result onRequest(
        void* self, MHD_Connection*, const char*, const char*, const char*, const char*, std::size_t*, void**);
    static void endRequest(void* self, MHD_Connection*, void**, MHD_RequestTerminationCode);
    static MHD_Result admit(void* self, const sockaddr*, socklen_t);
    static void onConnection(void* self, MHD_Connection*, void**, MHD_ConnectionNotificationCode);

    MHD_Result serve(MHD_Connection& connection, const std::shared_ptr<ListenerExchange>& exchange, const char* method,
        QByteArrayView part, std::size_t& left);
    MHD_Result reply(MHD_Connection& connection, ListenerExchange& exchange) const;
    void abandonAll();

    const Handler& m_handler;
    const ListenerLimits m_limits;
    ListenerWatch m_watch;
    std::mutex m_mutex;
    bool m_stopping = false;
    std::set<std::shared_ptr<ListenerExchange>> m_underWay;
    MHD_Daemon* m_daemon = nullptr;
};

HttpListener::Daemon::~Daemon()
{
    if (m_daemon == nullptr)
        return;
    // The library aborts the process when it is stopped with sleeping connections.
    abandonAll();
    MHD_stop_daemon(m_daemon);
}

bool HttpListener::Daemon::start(const QHostAddress& address, quint16 port)
{
    const sockaddr_storage where = socketAddress(address, port);
    // Room for the request line, the headers and the library's own lists of them; more is answered 431 by itself.
    const auto memory = static_cast<std::size_t>(2 * (m_limits.requestLineBytes + m_limits.headerBytes) + 16384);
    const auto idleSeconds =
        static_cast<unsigned>(std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(m_limits.readTime).count()));
    unsigned flags = MHD_USE_AUTO_INTERNAL_THREAD | MHD_USE_SUSPEND_RESUME;
    if (where.ss_family == AF_INET6)
        flags |= MHD_USE_IPv6;
    m_daemon = MHD_start_daemon(flags, port, &Daemon::admit, this, &Daemon::onRequest, this, MHD_OPTION_SOCK_ADDR,
        &where, MHD_OPTION_CONNECTION_LIMIT, m_limits.connections, MHD_OPTION_CONNECTION_TIMEOUT, idleSeconds,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_URI_LOG_CALLBACK,
        &Daemon::beginRequest, this, MHD_OPTION_NOTIFY_COMPLETED, &Daemon::endRequest, this,
        MHD_OPTION_NOTIFY_CONNECTION, &Daemon::onConnection, this, MHD_OPTION_END);
    return m_daemon != nullptr;
}

quint16 HttpListener::Daemon::port() const
{
    const MHD_DaemonInfo* info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info == nullptr ? quint16{0} : info->port;
}

void HttpListener::Daemon::abandonAll()
{
    std::set<std::shared_ptr<ListenerExchange>> underWay;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        underWay = m_underWay;
    }
    for (const auto& exchange : underWay)
        exchange->answer(plain(MHD_HTTP_SERVICE_UNAVAILABLE));
}

void* HttpListener::Daemon::beginRequest(void* self, const char* target, MHD_Connection*)
{
    auto& daemon = *static_cast<Daemon*>(self);
    auto exchange = std::make_shared<ListenerExchange>(target);
    const std::scoped_lock lock(daemon.m_mutex);
    if (daemon.m_stopping)
        exchange->answer(plain(MHD_HTTP_SERVICE_UNAVAILABLE));
    daemon.m_underWay.insert(exchange);
    return new Slot{std::move(exchange)};
}

MHD_Result HttpListener::Daemon::onRequest(void* self, MHD_Connection* connection, const char*, const char* method,
    const char*, const char* part, std::size_t* partSize, void** slot)
{
    if (*slot == nullptr)
        return MHD_NO;
    const auto exchange = static_cast<Slot*>(*slot)->exchange;
    return static_cast<Daemon*>(self)->serve(
        *connection, exchange, method, QByteArrayView(part, static_cast<qsizetype>(*partSize)), *partSize);
}

void HttpListener::Daemon::endRequest(void* self, MHD_Connection* connection, void** slot, MHD_RequestTerminationCode)
{
    auto& daemon = *static_cast<Daemon*>(self);
    daemon.m_watch.answered(socketOf(connection));
    const std::unique_ptr<Slot> own(static_cast<Slot*>(*slot));
    *slot = nullptr;
    if (!own)
        return;
    own->exchange->detach();
    const std::scoped_lock lock(daemon.m_mutex);
    daemon.m_underWay.erase(own->exchange);
}

MHD_Result HttpListener::Daemon::admit(void* self, const sockaddr* address, socklen_t)
{
    const auto& daemon = *static_cast<Daemon*>(self);
    const QHostAddress from(address);
    if (from.isLoopback())
        return MHD_YES;
    return daemon.m_watch.connectionsOf(from) < daemon.m_limits.connectionsPerAddress ? MHD_YES : MHD_NO;
}

void HttpListener::Daemon::onConnection(
    void* self, MHD_Connection* connection, void**, MHD_ConnectionNotificationCode what)
{
    auto& watch = static_cast<Daemon*>(self)->m_watch;
    if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
        watch.closed(socketOf(connection));
        return;
    }
    const MHD_ConnectionInfo* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    watch.opened(socketOf(connection), info == nullptr ? QHostAddress() : QHostAddress(info->client_addr));
}

MHD_Result HttpListener::Daemon::serve(MHD_Connection& connection, const std::shared_ptr<ListenerExchange>& exchange,
    const char* method, QByteArrayView part, std::size_t& left)
{
    if (!exchange->headRead()) {
        const int refused = exchange->readHead(connection, method, m_limits);
        return refused == 0 ? MHD_YES : queue(connection, plain(refused), false);
    }
    if (!part.isEmpty()) {
        // A body past its Content-Length cannot get here; returning without taking it would close without an answer.
        if (!exchange->append(part, m_limits))
            return MHD_NO;
        left = 0;
        return MHD_YES;
    }
    if (!exchange->handedOver()) {
        m_watch.requestRead(socketOf(&connection));
        m_handler(exchange->handOver(), PendingAnswer(exchange));
        if (exchange->sleepUntilAnswered(connection))
            return MHD_YES;
    }
    return reply(connection, *exchange);
}

MHD_Result HttpListener::Daemon::reply(MHD_Connection& connection, ListenerExchange& exchange) const
{
    const auto response = exchange.takeResponse();
    return response ? queue(connection, *response, m_limits.keepAlive) : MHD_NO;
}

HttpListener::HttpListener(const base::Clock& clock, Handler handler, ListenerLimits limits)
    : m_clock(clock)
    , m_handler(std::move(handler))
    , m_limits(limits)
{
}

HttpListener::~HttpListener() = default;

base::Result<> HttpListener::start(const QHostAddress& address, quint16 port)
{
    stop();
    auto daemon = std::make_unique<Daemon>(m_clock, m_handler, m_limits);
    if (!daemon->start(address, port)) {
        return base::failure(base::Category::Network, u"listen_failed"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                               "Sentence", "Port %1 of this computer is in use or not allowed. Choose another port."),
                {QString::number(port)}),
            u"listen %1:%2"_s.arg(address.toString()).arg(port));
    }
    m_daemon = std::move(daemon);
    return {};
}

void HttpListener::stop()
{
    m_daemon.reset();
}

quint16 HttpListener::port() const
{
    return m_daemon ? m_daemon->port() : quint16{0};
}

} // namespace net
