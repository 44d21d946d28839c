// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/returnpages.h"

#include <QMetaObject>

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The same after each start where it is free: payment pages made before still find back.
constexpr quint16 usualPort = 47213;
constexpr auto successPath = "/returned"_L1;
constexpr auto cancelPath = "/left"_L1;

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

void ReturnPages::serve(const net::IncomingRequest& request, const net::PendingAnswer& answer)
{
    const bool returned = request.path == QByteArrayView(successPath);
    if (!returned && request.path != QByteArrayView(cancelPath))
        return answer.send(page(404, "There is nothing here."));
    if (request.method != "GET")
        return answer.send(page(405, "Open this page in a browser."));
    answer.send(page(200,
        returned ? "You can close this page. The counter shows when the money has arrived."
                 : "You left the payment. Nothing was confirmed; ask at the counter to pay again."));
    heed(request.query);
}

void ReturnPages::heed(const QByteArray& query)
{
    if (m_hints == MostHints)
        return;
    if (m_hints++ == 0)
        m_period = m_scheduler.after(10s, [this] { m_hints = 0; });
    m_tell(gateways::RedirectHint::read(query));
}

} // namespace app
