// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/connectiontester.h"

#include "core/accounts/accountwire.h"
#include "core/net/hostlookup.h"

namespace app {

using namespace Qt::StringLiterals;
using Report = accounts::ConnectionTest::Report;

struct ConnectionTester::Test {
    Test(const gateways::Gateway& gateway, const accounts::AccountRecord& account, gateways::Credentials credentials,
        const base::Clock& clock, base::Scheduler& scheduler, net::RequestLog& log)
        : wire(accounts::wireOptions(account, credentials), scheduler)
        , lookup(scheduler)
        , test(gateway, account.profile(), std::move(credentials), wire, clock, log, account.proxy ? nullptr : &lookup)
    {
    }
    net::QtHttpTransport wire;
    net::QtHostLookup lookup;
    accounts::ConnectionTest test;
    base::TimerHandle end;
};

ConnectionTester::ConnectionTester(const QString& logs, const base::Clock& clock)
    : m_clock(clock)
    , m_log(logs)
    , m_thread(u"connection test"_s)
{
}

ConnectionTester::~ConnectionTester()
{
    m_thread.finish([this] { m_tests.clear(); });
}

void ConnectionTester::run(
    const accounts::AccountRecord& account, gateways::Credentials credentials, accounts::AccountBook::Tested done)
{
    // std::function copies; secrets are not copied by accident.
    m_thread.post([this, number = ++m_last, account, done = std::move(done),
                      keys = std::make_shared<gateways::Credentials>(std::move(credentials))] {
        begin(number, account, std::move(*keys), done);
    });
}

void ConnectionTester::begin(int number, const accounts::AccountRecord& account, gateways::Credentials credentials,
    const accounts::AccountBook::Tested& done)
{
    const auto tell = [this, done](const Report& report) {
        QMetaObject::invokeMethod(
            &m_context, [done, report] { done(report); }, Qt::QueuedConnection);
    };
    const gateways::Gateway* gateway = m_gateways.find(account.gateway);
    if (gateway == nullptr) {
        Report report;
        report.found = base::failure(base::Category::Unsupported, u"gateway_unknown"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                               "This Paydesk does not know the gateway of the account %1. Install a newer Paydesk."),
                {account.name}),
            u"gateway "_s + account.gateway);
        return tell(report);
    }
    auto& place = m_tests[number];
    place = std::make_unique<Test>(*gateway, account, std::move(credentials), m_clock, m_scheduler, m_log);
    place->test.run([this, number, tell](const Report& report) {
        tell(report);
        // Not inside its own call.
        m_tests.at(number)->end =
            m_scheduler.after(std::chrono::milliseconds(0), [this, number] { m_tests.erase(number); });
    });
}

} // namespace app
