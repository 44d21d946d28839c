// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practiceservers.h"

#include <QMetaObject>
#include <QRandomGenerator>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

net::ListenerLimits limits()
{
    net::ListenerLimits limits;
    limits.keepAlive = true;
    return limits;
}

bool isBelow(const QByteArray& path, QLatin1StringView mount)
{
    return path.startsWith(QByteArrayView(mount)) && (path.size() == mount.size() || path.at(mount.size()) == '/');
}

} // namespace

PracticeServers::PracticeServers(const base::Clock& clock, base::Scheduler& scheduler, const PracticeOptions& options)
    : m_options(options)
    , m_bank(clock, scheduler, options.seed.value_or(QRandomGenerator::global()->generate()))
    , m_bakongGateway(m_bank)
    , m_listener(
          clock,
          [this](net::IncomingRequest request, net::PendingAnswer answer) {
              // From the listener's thread to ours; what is still on the way when we end is answered 500 or dropped.
              QMetaObject::invokeMethod(
                  &m_context, [this, asked = std::move(request), reply = std::move(answer)] { serve(asked, reply); },
                  Qt::QueuedConnection);
          },
          limits())
{
    m_bank.clock().setSpeed(options.speed);
    if (options.expiry)
        m_bank.setExpiry(*options.expiry);
}

PracticeServers::~PracticeServers()
{
    stop();
}

base::Result<> PracticeServers::start()
{
    return m_listener.start(QHostAddress(QHostAddress::LocalHost), m_options.port);
}

void PracticeServers::stop()
{
    m_listener.stop();
}

QList<PracticeEndpoint> PracticeServers::endpoints() const
{
    if (m_listener.port() == 0)
        return {};
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
    url.setPort(m_listener.port());
    url.setPath(QString(BakongGatewayServer::Mount));
    return {{QString(BakongGatewayServer::Id), url, {{"X-API-Key", BakongKey.toByteArray()}}}};
}

void PracticeServers::setFault(LineFault fault)
{
    m_bakongGateway.line().setFault(fault);
}

void PracticeServers::serve(const net::IncomingRequest& request, const net::PendingAnswer& answer)
{
    const bool isBakong = isBelow(request.path, BakongGatewayServer::Mount);
    ServedRequest served{isBakong ? QString(BakongGatewayServer::Id) : QString(), request.method, request.path, 0};
    auto reply = [this, answer, served](std::optional<net::HttpResponse> response) mutable {
        served.status = response ? response->status : 0;
        if (response)
            answer.send(std::move(*response));
        else
            answer.drop();
        if (m_log)
            m_log(served);
    };
    if (isBakong)
        m_bakongGateway.handle(request, std::move(reply));
    else
        reply(net::HttpResponse{404, {{"Content-Type", "text/plain"}}, "404\n"});
}

} // namespace practice
