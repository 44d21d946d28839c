// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/connectiontest.h"

#include "core/net/redaction.h"

#include <QRandomGenerator>
#include <array>
#include <vector>

namespace accounts {

using namespace Qt::StringLiterals;

namespace {

/// 32 hex digits that no payment has.
QString nonsense()
{
    std::array<quint32, 4> words{};
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    random.generate(words.begin(), words.end());
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

ConnectionTest::ConnectionTest(const gateways::Gateway& gateway, gateways::AccountProfile account,
    gateways::Credentials credentials, net::HttpTransport& wire, const base::Clock& clock, net::RequestLog& log)
    : m_gateway(gateway)
    , m_account(std::move(account))
    , m_credentials(std::move(credentials))
    , m_wire(wire)
    , m_clock(clock)
    , m_log(log)
{
}

void ConnectionTest::run(std::function<void(const Report&)> done)
{
    auto question = m_gateway.testRequest(m_account, m_credentials, nonsense());
    if (!question)
        return done({.did = {},
            .found = tl::unexpected(redacted(std::move(question).error())),
            .host = m_account.baseUrl.host(QUrl::EncodeUnicode)});
    net::RequestRecord record = net::recordOf(question->request);
    record.at = m_clock.nowUtc();
    record.gateway = m_gateway.id();
    record.account = m_account.id;
    record.operation = u"test"_s;
    const auto sent = m_clock.monotonic();
    m_wire.send(std::move(question->request),
        [this, alive = std::weak_ptr(m_alive), did = question->did, record, sent, done = std::move(done)](
            base::Result<net::HttpResponse> answer) mutable {
            if (alive.expired())
                return;
            record.elapsed = m_clock.monotonic() - sent;
            if (answer) {
                record.status = answer->status;
                record.bytesReceived = answer->body.size();
                record.bodyHash = net::hashOf(answer->body);
            }
            auto found = answer.and_then(
                [&](const net::HttpResponse& response) { return m_gateway.readTest(m_account, response); });
            if (!found) {
                found = tl::unexpected(redacted(std::move(found).error()));
                record.category = found.error().category;
                record.code = found.error().code;
                record.why = found.error().log;
            }
            m_log.record(record);
            done({did, std::move(found), record.host, record.status, record.elapsed});
        });
}

base::Error ConnectionTest::redacted(base::Error error) const
{
    std::vector<const vault::Secret*> secrets;
    secrets.reserve(m_credentials.size());
    for (const auto& credential : m_credentials)
        secrets.push_back(&credential.second);
    return net::withoutSecrets(std::move(error), secrets);
}

} // namespace accounts
