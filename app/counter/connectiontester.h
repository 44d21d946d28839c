// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/gatewayset.h"
#include "app/counter/workthread.h"
#include "core/accounts/accountbook.h"
#include "core/net/requestlogfile.h"

#include <QObject>
#include <map>

namespace app {

/// Connection tests on a thread of their own, each over a wire of its own. Used from one thread with an event loop,
/// where the reports arrive; those that are still to come are dropped when this ends.
class ConnectionTester final {
public:
    /// `logs` is the folder of the request log, `clock` outlives this.
    ConnectionTester(const QString& logs, const base::Clock& clock);
    ~ConnectionTester();
    ConnectionTester(const ConnectionTester&) = delete;
    ConnectionTester& operator=(const ConnectionTester&) = delete;

    /// As accounts::AccountBook::Tester. A gateway that this Paydesk does not know is reported as gateway_unknown.
    void run(
        const accounts::AccountRecord& account, gateways::Credentials credentials, accounts::AccountBook::Tested done);

private:
    struct Test;
    void begin(int number, const accounts::AccountRecord& account, gateways::Credentials credentials,
        const accounts::AccountBook::Tested& done);

    const base::Clock& m_clock;
    const GatewaySet m_gateways;
    QObject m_context; ///< the thread of the caller
    int m_last = 0;
    // The thread's alone.
    base::EventLoopScheduler m_scheduler;
    net::RequestLogFile m_log;
    std::map<int, std::unique_ptr<Test>> m_tests;

    WorkThread m_thread;
};

} // namespace app
