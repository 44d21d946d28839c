// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/qthttptransport.h"

#include "core/net/httpcall.h"
#include "core/net/onetimebody.h"
#include "core/net/proxychoice.h"
#include "core/net/requestcheck.h"

#include <QCoreApplication>
#include <QSslConfiguration>
#include <utility>

namespace net {
namespace {

QByteArray userAgent()
{
    return "paydesk/" + QCoreApplication::applicationVersion().toLatin1();
}

/// Whatever may change something at the server has one, be it empty: it is what keeps Qt from sending twice.
bool hasBody(const HttpRequest& request)
{
    return !request.body.isEmpty() || (request.method != "GET" && request.method != "HEAD");
}

QSslConfiguration tlsSettings(const QtHttpTransport::Options& options)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!options.authorities.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + options.authorities);
    if (!options.certificate.isNull()) {
        tls.setLocalCertificate(options.certificate);
        tls.setPrivateKey(options.key);
    }
    return tls;
}

QNetworkProxy wayOut(const std::optional<QtHttpTransport::Proxy>& proxy)
{
    using Kind = QtHttpTransport::Proxy::Kind;
    if (!proxy)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return {proxy->kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, proxy->host, proxy->port,
        proxy->user, proxy->password == nullptr ? QString() : QString::fromUtf8(proxy->password->reveal())};
}

} // namespace

QtHttpTransport::QtHttpTransport(Options options, base::Scheduler& scheduler)
    : m_options(std::move(options))
    , m_name(std::make_shared<QString>(m_options.name))
    , m_scheduler(scheduler)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxyFactory(new ProxyChoice(wayOut(m_options.proxy))); // owned by the manager
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QtHttpTransport::~QtHttpTransport() = default;

void QtHttpTransport::send(HttpRequest request, std::function<void(base::Result<HttpResponse>)> done)
{
    if (const auto checked = checkRequest(request); !checked) {
        refuse(checked.error(), std::move(done));
        return;
    }
    const HttpCall::Limits limits{m_options.connectDeadline, request.deadline, m_options.bodyLimit};
    auto* body = hasBody(request) ? new OneTimeBody(request.body, m_network.get()) : nullptr;
    QNetworkReply* reply = m_network->sendCustomRequest(prepared(request), request.method, body);
    if (body != nullptr)
        body->setParent(reply);
    // What waits in Qt's buffers while this thread is busy; more stays in the socket.
    constexpr qint64 Ahead = qint64{256} * 1024;
    reply->setReadBufferSize(Ahead);
    // The manager owns the call, which ends by itself.
    new HttpCall(reply, request.body.isEmpty() ? nullptr : body, limits,
        {m_name, m_options.proxy && !isLoopback(request.url)}, m_scheduler, std::move(done), m_network.get());
}

QNetworkRequest QtHttpTransport::prepared(const HttpRequest& request) const
{
    QNetworkRequest prepared(request.url);
    for (const auto& [name, value] : request.headers)
        prepared.setRawHeader(name, value);
    prepared.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    if (hasBody(request))
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    prepared.setTransferTimeout(static_cast<int>(request.deadline.count()));
    prepared.setSslConfiguration(tlsSettings(m_options));
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return prepared;
}

void QtHttpTransport::refuse(base::Error error, std::function<void(base::Result<HttpResponse>)> done)
{
    const int number = ++m_lastRefusal;
    m_refusals[number] = m_scheduler.after({}, [this, number, error = std::move(error), done = std::move(done)] {
        m_refusals.erase(number);
        done(tl::unexpected(error)); // may destroy this object
    });
}

} // namespace net
