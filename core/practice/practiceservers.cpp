// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practiceservers.h"

#include <QMetaObject>
#include <QRandomGenerator>
#include <algorithm>

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
    , m_bdQuickPay(m_bank)
    , m_bayarGg(m_bank)
    , m_pakhiPay(m_bank)
    , m_branches{Branch{BakongGatewayServer::Id, BakongGatewayServer::Mount, m_bakongGateway},
          Branch{BdQuickPayServer::Id, BdQuickPayServer::Root, m_bdQuickPay},
          Branch{BayarGgServer::Id, BayarGgServer::Root, m_bayarGg},
          Branch{PakhiPayServer::Id, PakhiPayServer::Root, m_pakhiPay}}
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
    m_bank.onChange([this](const PracticePayment& payment) {
        const PracticeGateway* gateway = gatewayOf(payment.gateway);
        const QString number = gateway != nullptr ? gateway->numberOnPhone(payment) : QString();
        if (m_numberOnPhone && !number.isEmpty())
            m_numberOnPhone(payment.gateway, payment.key, number);
    });
}

PracticeServers::~PracticeServers()
{
    stop();
}

base::Result<> PracticeServers::start()
{
    auto started = m_listener.start(QHostAddress(QHostAddress::LocalHost), m_options.port);
    if (started)
        for (const Branch& branch : m_branches)
            branch.gateway.setOrigin(origin());
    return started;
}

void PracticeServers::stop()
{
    m_listener.stop();
}

QList<PracticeEndpoint> PracticeServers::endpoints() const
{
    if (m_listener.port() == 0)
        return {};
    const auto endpoint = [this](QLatin1StringView id, QLatin1StringView mount, net::Headers headers) {
        QUrl url = origin();
        url.setPath(QString(mount));
        return PracticeEndpoint{QString(id), url, std::move(headers)};
    };
    return {endpoint(BakongGatewayServer::Id, BakongGatewayServer::Mount, {{"X-API-Key", BakongKey.toByteArray()}}),
        endpoint(BdQuickPayServer::Id, BdQuickPayServer::Mount,
            {{"X-App-Key", BdQuickPayServer::AppKey.toByteArray()},
                {"X-Secret-Key", BdQuickPayServer::SecretKey.toByteArray()}}),
        endpoint(BayarGgServer::Id, BayarGgServer::Mount, {{"X-API-Key", BayarGgServer::ApiKey.toByteArray()}}),
        endpoint(PakhiPayServer::Id, PakhiPayServer::Mount, {{"api-key", PakhiPayServer::ApiKey.toByteArray()}})};
}

QUrl PracticeServers::origin() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
    url.setPort(m_listener.port());
    return url;
}

PracticeGateway* PracticeServers::gatewayOf(const QString& id) const
{
    const auto branch =
        std::find_if(m_branches.begin(), m_branches.end(), [&](const Branch& candidate) { return candidate.id == id; });
    return branch == m_branches.end() ? nullptr : &branch->gateway;
}

void PracticeServers::takeUp(const payments::Payment& sale, const QString& receiver)
{
    if (PracticeGateway* gateway = gatewayOf(sale.gateway))
        gateway->takeUp(sale, receiver);
}

bool PracticeServers::pay(const payments::Payment& sale, std::optional<money::Money> amount)
{
    const PracticeGateway* gateway = gatewayOf(sale.gateway);
    return gateway != nullptr && m_bank.pay(sale.gateway, gateway->keyOf(sale), amount);
}

bool PracticeServers::fail(const payments::Payment& sale)
{
    const PracticeGateway* gateway = gatewayOf(sale.gateway);
    return gateway != nullptr && m_bank.fail(sale.gateway, gateway->keyOf(sale));
}

void PracticeServers::setFault(LineFault fault)
{
    for (const Branch& branch : m_branches)
        branch.gateway.line().setFault(fault);
}

void PracticeServers::serve(const net::IncomingRequest& request, const net::PendingAnswer& answer)
{
    const auto branch = std::find_if(m_branches.begin(), m_branches.end(),
        [&](const Branch& candidate) { return isBelow(request.path, candidate.root); });
    ServedRequest served{branch == m_branches.end() ? QString() : QString(branch->id), request.method, request.path, 0};
    auto reply = [this, answer, served](std::optional<net::HttpResponse> response) mutable {
        served.status = response ? response->status : 0;
        if (response)
            answer.send(std::move(*response));
        else
            answer.drop();
        if (m_log)
            m_log(served);
    };
    if (branch != m_branches.end())
        branch->gateway.handle(request, std::move(reply));
    else
        reply(net::HttpResponse{404, {{"Content-Type", "text/plain"}}, "404\n"});
}

} // namespace practice
