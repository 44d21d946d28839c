// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpcall.h"

#include "core/net/onetimebody.h"
#include "core/net/requestcheck.h"

#include <QMetaEnum>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <algorithm>
#include <array>
#include <utility>

namespace net {
namespace {

using namespace Qt::StringLiterals;
using base::Category;
using Reply = QNetworkReply;

/// Errors that Qt makes out of a complete answer with a status from 400 on.
bool isAboutTheStatus(Reply::NetworkError error)
{
    return error > Reply::UnknownProxyError && error != Reply::ContentReSendError;
}

/// Errors before any connection to the server stood.
bool isBeforeConnection(Reply::NetworkError error)
{
    switch (error) {
    case Reply::ConnectionRefusedError:
    case Reply::HostNotFoundError:
    case Reply::ProxyConnectionRefusedError:
    case Reply::ProxyNotFoundError:
    case Reply::ProxyAuthenticationRequiredError:
    case Reply::SslHandshakeFailedError:
        return true;
    default:
        return false;
    }
}

/// All that Qt is allowed to use.
constexpr std::array Protocols{std::pair(QSsl::TlsV1_2, "TLS 1.2"_L1), std::pair(QSsl::TlsV1_3, "TLS 1.3"_L1)};

QString errorName(Reply::NetworkError error)
{
    const char* name = QMetaEnum::fromType<Reply::NetworkError>().valueToKey(error);
    return name == nullptr ? QString::number(error) : QString::fromLatin1(name);
}

} // namespace

HttpCall::HttpCall(QNetworkReply* reply, const OneTimeBody* body, Limits limits, Names names,
    base::Scheduler& scheduler, Done done, QObject* parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
    , m_names(std::move(names))
    , m_done(std::move(done))
{
    m_reply->setParent(this);
    connect(m_reply, &Reply::readyRead, this, &HttpCall::onReadyRead);
    connect(m_reply, &Reply::finished, this, &HttpCall::onFinished);
    connect(m_reply, &Reply::sslErrors, this, &HttpCall::onSslErrors);
    // Qt reads the body in this thread just before it writes it: until then nobody can have the request. Without a body
    // there is no such moment (`requestSent` comes too late, or never when the server closes): then only an error of
    // connecting proves it.
    if (body != nullptr)
        connect(body, &OneTimeBody::touched, this, &HttpCall::onConnected);
    else
        m_mayBeSent = true;
    connect(m_reply, &Reply::requestSent, this, &HttpCall::onConnected);
    connect(m_reply, &Reply::metaDataChanged, this, &HttpCall::onConnected);
    m_connectTimer = scheduler.after(limits.connect, [this] { end(lost(u"connecting took too long"_s)); });
    m_wholeTimer = scheduler.after(limits.whole, [this] { end(late()); });
}

void HttpCall::onConnected()
{
    m_mayBeSent = true;
    m_connectTimer.cancel();
}

void HttpCall::onReadyRead()
{
    std::array<char, 16'384> chunk;
    while (m_done && m_reply->isOpen()) { // Qt closes what it gives up
        const qint64 count = m_reply->read(chunk.data(), chunk.size());
        if (count <= 0)
            return;
        if (m_received.size() + count > m_limits.body) {
            end(unreadable(u"too_large"_s, u"more than %1 bytes"_s.arg(m_limits.body)));
            return;
        }
        m_received.append(chunk.data(), count);
    }
}

void HttpCall::onFinished()
{
    onReadyRead();
    if (m_done)
        end(outcome());
}

tl::unexpected<base::Error> HttpCall::late() const
{
    if (!m_mayBeSent)
        return lost(u"connecting took too long"_s);
    return base::failure(Category::TimeoutUnknown, u"no_answer"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "There is no answer from %1 yet. Check the payment before you charge again."),
            {*m_names.account}),
        u"no_answer within %1 ms"_s.arg(m_limits.whole.count()));
}

void HttpCall::onSslErrors(const QList<QSslError>& errors)
{
    // Never answered by ignoring: Qt ends the reply with SslHandshakeFailedError right after.
    for (const QSslError& error : errors)
        m_tlsErrors.append(error.errorString());
}

base::Result<HttpResponse> HttpCall::outcome()
{
    const Reply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == Reply::SslHandshakeFailedError) {
        return base::failure(Category::Tls, u"tls"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                               "The connection to %1 is not secure and was stopped. Check the clock and the network of "
                               "this computer."),
                {*m_names.account}),
            u"tls: %1"_s.arg(m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors.join(u", "_s)));
    }
    if (error == Reply::OperationCanceledError)
        return late(); // the transfer timeout, which runs beside our own deadline
    // Qt tries to rewind the body for some redirects even where it must not follow them, and fails at that.
    if (status >= 300 && status < 400)
        return redirected(status);
    if (error == Reply::NoError || (status >= 400 && isAboutTheStatus(error)) || endedByClosing(error))
        return answered(status);
    if (error > Reply::UnknownProxyError && error != Reply::ContentReSendError)
        return unreadable(u"unreadable"_s, errorName(error));
    if (isBeforeConnection(error))
        m_mayBeSent = false;
    if (error == Reply::ProxyAuthenticationRequiredError)
        return strangerToProxy();
    return lost(errorName(error));
}

bool HttpCall::endedByClosing(Reply::NetworkError error) const
{
    return error == Reply::ContentReSendError && !m_received.isEmpty() && !m_reply->hasRawHeader("Content-Length")
        && !m_reply->hasRawHeader("Transfer-Encoding");
}

base::Result<HttpResponse> HttpCall::answered(int status)
{
    if (status < 100 || status > 599)
        return unreadable(u"unreadable"_s, u"status %1"_s.arg(status));
    HttpResponse response{status, {}, m_received, lineFacts()};
    for (const auto& pair : m_reply->rawHeaderPairs())
        response.headers.append({pair.first, pair.second});
    return response;
}

std::optional<LineFacts> HttpCall::lineFacts() const
{
    const QSslConfiguration tls = m_reply->sslConfiguration();
    const auto* const known = std::find_if(
        Protocols.begin(), Protocols.end(), [&](const auto& row) { return row.first == tls.sessionProtocol(); });
    if (known == Protocols.end() || tls.peerCertificate().isNull())
        return std::nullopt;
    return LineFacts{known->second, tls.peerCertificate().expiryDate().toUTC()};
}

tl::unexpected<base::Error> HttpCall::redirected(int status) const
{
    const QUrl target(QString::fromLatin1(m_reply->rawHeader("Location")));
    return base::failure(Category::Protocol, u"redirected"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The address of %1 changed. Check the address in the account's settings."),
            {*m_names.account}),
        u"redirected: status %1 to host %2"_s.arg(QString::number(status), logWord(target.host())));
}

tl::unexpected<base::Error> HttpCall::lost(const QString& why) const
{
    if (m_names.proxy && !m_mayBeSent)
        return lost(why,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                               "There is no connection to %1 through its proxy. Check the proxy in the account's "
                               "settings."),
                {*m_names.account}));
    // No internet is on the way there.
    if (isLoopback(m_reply->url()))
        return lost(why,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                               "%1 does not answer on this computer. Start the practice service, or correct the "
                               "account's address."),
                {*m_names.account}));
    return lost(why,
        base::UserText(QT_TRANSLATE_NOOP("Sentence", "There is no connection to %1. Check the internet connection."),
            {*m_names.account}));
}

tl::unexpected<base::Error> HttpCall::strangerToProxy() const
{
    return lost(errorName(Reply::ProxyAuthenticationRequiredError),
        base::UserText(QT_TRANSLATE_NOOP("Sentence",
                           "The proxy on the way to %1 refuses its user name or password. Enter both again in the "
                           "account's settings."),
            {*m_names.account}));
}

tl::unexpected<base::Error> HttpCall::lost(const QString& why, base::UserText person) const
{
    const QString code = !m_mayBeSent ? u"not_sent"_s : m_received.isEmpty() ? u"no_answer"_s : u"incomplete"_s;
    return base::failure(Category::Network, code, std::move(person), u"%1: %2"_s.arg(code, why));
}

tl::unexpected<base::Error> HttpCall::unreadable(const QString& code, const QString& log) const
{
    return base::failure(Category::Protocol, code,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The answer of %1 could not be read. Try again and report it if it stays."),
            {*m_names.account}),
        u"%1: %2"_s.arg(code, log));
}

void HttpCall::end(base::Result<HttpResponse> result)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    m_connectTimer.cancel();
    m_wholeTimer.cancel();
    m_reply->disconnect(this);
    // Closes the socket under an answer that still comes; does nothing to a finished one.
    m_reply->abort();
    deleteLater();
    // May destroy the transport, and this object with it.
    done(std::move(result));
}

} // namespace net
