// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practicegateway.h"
#include "tests/support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <memory>

/// One practice gateway that is asked with request values, under a clock that moves when told.
template <class Server>
class PracticeWorld final {
public:
    /// The answer's place, filled now or later.
    struct Pending {
        bool done = false;
        std::optional<net::HttpResponse> response;

        [[nodiscard]] int status() const { return response ? response->status : 0; }
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body()).object(); }
        [[nodiscard]] QByteArray body() const { return response ? response->body : QByteArray(); }
        [[nodiscard]] QByteArray header(QByteArrayView name) const
        {
            return response ? net::headerValue(response->headers, name) : QByteArray();
        }
    };
    using Answered = std::shared_ptr<Pending>;

    PracticeWorld() { server.setOrigin(QUrl(QStringLiteral("http://127.0.0.1:8080"))); }

    Answered send(
        const QByteArray& method, const QByteArray& target, const net::Headers& headers, const QByteArray& body = {})
    {
        const qsizetype mark = target.indexOf('?');
        net::IncomingRequest request{method, mark < 0 ? target : target.left(mark),
            mark < 0 ? QByteArray() : target.mid(mark + 1), headers, body};
        auto pending = std::make_shared<Pending>();
        server.handle(request, [pending](const std::optional<net::HttpResponse>& response) {
            pending->done = true;
            pending->response = response;
        });
        return pending;
    }
    /// A link as a browser opens it: path and query of an address of ours.
    Answered browse(const QString& url)
    {
        return send("GET", QUrl(url).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), {});
    }
    /// A button of a page.
    Answered press(const QString& url, const QByteArray& form)
    {
        return send("POST", QUrl(url).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority),
            {{"Content-Type", "application/x-www-form-urlencoded"}}, form);
    }
    void advance(std::chrono::milliseconds by) { scheduler.advance(by); }

    support::FakeClock clock;
    support::FakeScheduler scheduler{clock};
    practice::PracticeBank bank{clock, scheduler, 7};
    Server server{bank};
};

/// Where the page of a finished payment leads back to, as the browser reads it; empty when nowhere.
inline QString wayBack(const QByteArray& page)
{
    const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    return link.match(QString::fromUtf8(page)).captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}
