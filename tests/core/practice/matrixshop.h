// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/ledger.h"
#include "core/net/qthttptransport.h"
#include "core/practice/practiceservers.h"
#include "core/till/till.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QThread>

/// A till at one practice gateway: real ledger, client, sockets and servers, in simulated time. Time stands still while
/// a request is on its way.
class MatrixShop final {
public:
    explicit MatrixShop(const QString& gateway);
    ~MatrixShop();
    MatrixShop(const MatrixShop&) = delete;
    MatrixShop& operator=(const MatrixShop&) = delete;

    /// One sale; its create is answered when this returns, or waits for a repeat.
    void sell();
    void pass(std::chrono::milliseconds duration);
    /// Until the sale is closed, or `most` has passed.
    void passUntilClosed(std::chrono::milliseconds most);
    /// The customer pays what is due and `more`; where the shop has to ask for the number, it does.
    void pay(qint64 more = 0);
    /// The customer's attempt goes wrong; where the shop asks for the number, it is that of the attempt.
    void fail();
    void cancel();
    void checkNow();

    [[nodiscard]] const payments::Payment& payment() const { return m_payment; }
    /// Creates that reached the servers, answered or not.
    [[nodiscard]] int creates() const { return m_creates; }
    /// The sale was paid at some time, whatever came after.
    [[nodiscard]] bool wasPaid() const { return m_wasPaid; }
    /// Why the counter cannot be trusted; empty: all is well.
    [[nodiscard]] QString faults() const { return m_faults.join(QLatin1Char('\n')); }
    /// What happened, a line each, for whoever reads a failure.
    [[nodiscard]] QString story() const { return m_story.join(QLatin1Char('\n')); }

    practice::PracticeServers& servers() { return m_servers; }

private:
    class Wire;
    class SilentLog final : public net::RequestLog {
    public:
        void record(const net::RequestRecord&) override { }
    };
    /// The listener's own threads live in real time: a leap of the simulated one would cut their idle connections.
    class ServerClock final : public base::Clock {
    public:
        explicit ServerClock(const base::Clock& simulated)
            : m_simulated(simulated)
        {
        }
        [[nodiscard]] QDateTime nowUtc() const override { return here().nowUtc(); }
        [[nodiscard]] std::chrono::milliseconds monotonic() const override { return here().monotonic(); }

    private:
        [[nodiscard]] const base::Clock& here() const
        {
            return QThread::currentThread() == m_thread ? m_simulated : m_real;
        }
        const base::Clock& m_simulated;
        base::SystemClock m_real;
        QThread* m_thread = QThread::currentThread();
    };

    void settle();
    void noticed(const payments::Payment& payment);
    [[nodiscard]] QString key();
    void giveNumber();

    QString m_gatewayId;
    QTemporaryDir m_folder;
    SilentLog m_log;
    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
    ServerClock m_serverClock{m_clock};
    practice::PracticeServers m_servers{m_serverClock, m_scheduler, {.seed = 7}};
    base::EventLoopScheduler m_real;
    std::unique_ptr<gateways::Gateway> m_gateway;
    int m_underway = 0;
    std::unique_ptr<Wire> m_calls;
    std::unique_ptr<Wire> m_longPolls;
    std::unique_ptr<ledger::Ledger> m_book;
    std::unique_ptr<till::Till> m_till;
    payments::Payment m_payment;
    money::Money m_price;
    int m_creates = 0;
    bool m_wasPaid = false;
    QStringList m_faults;
    QStringList m_story;
};
