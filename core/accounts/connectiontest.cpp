// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/connectiontest.h"

#include "core/base/json.h"
#include "core/net/redaction.h"
#include "core/net/requestcheck.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <array>
#include <vector>

namespace accounts {

using namespace Qt::StringLiterals;
using base::Category;

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

/// Sentences for cashiers send them to the manager, who is the one that tests.
base::Error forManager(base::Error error, const QString& service)
{
    if (!error.person.english().contains("manager"_L1))
        return error;
    if (error.category == Category::Auth)
        error.person = base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "%1 does not take the key. Paste it again, or make a new one there."),
            {service});
    else if (error.category == Category::Permission || error.category == Category::RateLimit)
        error.person =
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                               "%1 gives this account no access at the moment. Look into the account there."),
                {service});
    else
        error.person = base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The answer of %1 makes no sense. Check the address of the service."),
            {service});
    return error;
}

} // namespace

/// The one question on its way.
struct ConnectionTest::Asked {
    gateways::TestQuestion question;
    net::RequestRecord record;
    std::chrono::milliseconds began;
    ConnectionFacts facts;
    Done done;
};

ConnectionTest::ConnectionTest(const gateways::Gateway& gateway, gateways::AccountProfile account,
    gateways::Credentials credentials, net::HttpTransport& wire, const base::Clock& clock, net::RequestLog& log,
    net::HostLookup* lookup)
    : m_gateway(gateway)
    , m_account(std::move(account))
    , m_credentials(std::move(credentials))
    , m_wire(wire)
    , m_clock(clock)
    , m_log(log)
    , m_lookup(lookup)
{
}

void ConnectionTest::run(Done done)
{
    auto question = m_gateway.testRequest(m_account, m_credentials, nonsense());
    if (!question)
        return done({.did = {},
            .found = tl::unexpected(redacted(std::move(question).error())),
            .host = m_account.baseUrl.host(QUrl::EncodeUnicode)});
    const auto asked =
        std::make_shared<Asked>(Asked{*std::move(question), {}, m_clock.monotonic(), {}, std::move(done)});
    asked->facts.service = m_gateway.accountNeeds().service;
    asked->facts.address = m_account.baseUrl;
    if (m_lookup == nullptr)
        return send(asked);
    m_lookup->find(m_account.baseUrl.host(QUrl::FullyEncoded),
        [this, alive = std::weak_ptr(m_alive), asked](const base::Result<>& known) {
            if (alive.expired())
                return;
            if (known) {
                asked->facts.lookedUpIn = m_clock.monotonic() - asked->began;
                return send(asked);
            }
            asked->facts.unknownHost = known.error();
            asked->question.did = {};
            end(*asked, tl::unexpected(known.error()));
        });
}

void ConnectionTest::send(const std::shared_ptr<Asked>& asked)
{
    asked->record = net::recordOf(asked->question.request);
    asked->record.at = m_clock.nowUtc();
    asked->record.gateway = m_gateway.id();
    asked->record.account = m_account.id;
    asked->record.operation = u"test"_s;
    asked->began = m_clock.monotonic();
    m_wire.send(std::move(asked->question.request),
        [this, alive = std::weak_ptr(m_alive), asked](base::Result<net::HttpResponse> answer) {
            if (!alive.expired())
                answered(*asked, std::move(answer));
        });
}

void ConnectionTest::answered(Asked& asked, base::Result<net::HttpResponse> answer)
{
    ConnectionFacts& facts = asked.facts;
    facts.took = m_clock.monotonic() - asked.began;
    facts.answeredAt = m_clock.nowUtc();
    asked.record.elapsed = facts.took;
    if (answer) {
        asked.record.status = answer->status;
        asked.record.bytesReceived = answer->body.size();
        asked.record.bodyHash = net::hashOf(answer->body);
        facts.rate = m_gateway.rateWindow(*answer, facts.answeredAt);
        facts.response = *answer;
    } else if (answer.error().category == Category::TimeoutUnknown) {
        answer.error().category = Category::Network;
        answer.error().person = net::isLoopback(facts.address)
            ? base::UserText(QT_TRANSLATE_NOOP("Sentence",
                                 "%1 does not answer on this computer. Start the practice service, or correct the "
                                 "account's address."),
                {facts.service})
            : base::UserText(QT_TRANSLATE_NOOP("Sentence",
                                 "%1 did not answer in time. Check the internet connection and test again."),
                {facts.service});
    }
    auto found = std::move(answer).and_then([this](const net::HttpResponse& response) { return read(response); });
    if (!found) {
        found = tl::unexpected(forManager(redacted(std::move(found).error()), facts.service));
        facts.trouble = found.error();
    }
    // It answered, but not whether it takes the key: good news all the same.
    if (!found && found.error().category == Category::NotConfirmed)
        found = found.error().person;
    if (!found) {
        asked.record.category = found.error().category;
        asked.record.code = found.error().code;
        asked.record.why = found.error().log;
    }
    m_log.record(asked.record);
    end(asked, std::move(found));
}

base::Result<base::UserText> ConnectionTest::read(const net::HttpResponse& response) const
{
    constexpr int NotFound = 404;
    if (response.status == NotFound && !base::Json::parse(response.body))
        return base::failure(Category::NotFound, u"wrong_address"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                               "%1 does not answer at this address. Check the address in the account's settings."),
                {m_gateway.accountNeeds().service}),
            u"wrong_address: http=404"_s);
    return m_gateway.readTest(m_account, response);
}

void ConnectionTest::end(const Asked& asked, base::Result<base::UserText> found)
{
    const Report report{asked.question.did, std::move(found), m_account.baseUrl.host(QUrl::EncodeUnicode),
        asked.record.status, asked.facts.took, judge(asked.facts)};
    const Done done = asked.done;
    done(report); // may destroy this object
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
