// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/returnpages.h"

#include <QMetaObject>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The same after each start where it is free: payment pages made before still find back.
constexpr quint16 usualPort = 47213;
constexpr auto successPath = "/returned"_L1;
constexpr auto cancelPath = "/left"_L1;
constexpr qsizetype secretDigits = 32;

QByteArray newSecret()
{
    std::array<quint32, secretDigits / 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray(reinterpret_cast<const char*>(bits.data()), sizeof bits).toHex();
}

/// The secret in "/returned/<secret>", empty in "/returned"; nullopt: not this page.
std::optional<QByteArray> secretIn(const QByteArray& path, QLatin1StringView page)
{
    if (!path.startsWith(page))
        return std::nullopt;
    const QByteArray rest = path.mid(page.size());
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    const bool isSecret =
        rest.size() == secretDigits + 1 && rest.front() == '/' && std::all_of(rest.cbegin() + 1, rest.cend(), isDigit);
    return rest.isEmpty() || isSecret ? std::optional(rest.mid(1)) : std::nullopt;
}

/// English, as the payment pages are: read on the computer of the counter, by its staff.
net::HttpResponse page(int status, const QByteArray& words)
{
    return {status,
        {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"},
            {"Content-Security-Policy", "default-src 'none'"}, {"Referrer-Policy", "no-referrer"}},
        "<!doctype html>\n<html lang=\"en\"><head><title>Paydesk</title></head><body><p>" + words
            + "</p></body></html>\n"};
}

} // namespace

ReturnPages::ReturnPages(const base::Clock& clock, base::Scheduler& scheduler, Hint tell)
    : m_scheduler(scheduler)
    , m_tell(std::move(tell))
    , m_listener(clock, [this](net::IncomingRequest request, net::PendingAnswer answer) {
        // From the listener's thread to ours.
        QMetaObject::invokeMethod(
            &m_context, [this, asked = std::move(request), reply = std::move(answer)] { serve(asked, reply); },
            Qt::QueuedConnection);
    })
{
}

ReturnPages::~ReturnPages()
{
    m_listener.stop();
}

base::Result<> ReturnPages::start()
{
    const QHostAddress loopback(QHostAddress::LocalHost);
    if (auto started = m_listener.start(loopback, usualPort))
        return started;
    return m_listener.start(loopback);
}

gateways::ReturnPages ReturnPages::addresses() const
{
    if (m_listener.port() == 0)
        return {};
    const auto address = [this](QLatin1StringView path) {
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
        url.setPort(m_listener.port());
        url.setPath(path);
        return url;
    };
    return {address(successPath), address(cancelPath)};
}

gateways::ReturnPages ReturnPages::forSale(const QString& paymentId, const gateways::ReturnPages& ofAccount)
{
    const gateways::ReturnPages own = addresses();
    const bool hasOwn = ofAccount.success == own.success || ofAccount.cancel == own.cancel;
    if (own.success.isEmpty() || !hasOwn)
        return ofAccount;
    const QByteArray secret = newSecret();
    m_sales.insert(secret, paymentId);
    m_secrets.append(secret);
    if (m_secrets.size() > MostSales)
        m_sales.remove(m_secrets.takeFirst());
    const auto withSecret = [&secret](const QUrl& page, const QUrl& ownPage) {
        QUrl url = page;
        if (page == ownPage)
            url.setPath(page.path() + u'/' + QString::fromLatin1(secret));
        return url;
    };
    return {withSecret(ofAccount.success, own.success), withSecret(ofAccount.cancel, own.cancel)};
}

void ReturnPages::serve(const net::IncomingRequest& request, const net::PendingAnswer& answer)
{
    const auto returned = secretIn(request.path, successPath);
    const auto left = returned ? std::nullopt : secretIn(request.path, cancelPath);
    if (!returned && !left)
        return answer.send(page(404, "There is nothing here."));
    if (request.method != "GET")
        return answer.send(page(405, "Open this page in a browser."));
    answer.send(page(200,
        returned ? "You can close this page. The counter shows when the money has arrived."
                 : "You left the payment. Nothing was confirmed; ask at the counter to pay again."));
    const QString paymentId = m_sales.value(returned ? *returned : *left);
    if (paymentId.isEmpty())
        return;
    gateways::RedirectHint hint = gateways::RedirectHint::read(request.query);
    if (left)
        hint.transactionId.clear(); // of a payment that was left
    heed(paymentId, hint);
}

void ReturnPages::heed(const QString& paymentId, const gateways::RedirectHint& hint)
{
    if (m_hints == MostHints)
        return;
    if (m_hints++ == 0)
        m_period = m_scheduler.after(10s, [this] { m_hints = 0; });
    m_tell(paymentId, hint);
}

} // namespace app
