// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/ledger/reader.h"
#include "core/till/till.h"
#include "tests/core/till/simulatedbakong.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

/// A counter with a till, its ledger on the disk and a simulated Bakong Gateway, in simulated time. Every `changed` is
/// compared with what a second connection reads in that very moment.
class Counter final {
public:
    /// The account uses the real protocol; without long polls unless asked for.
    explicit Counter(bool longPolls = false);
    ~Counter();

    /// Ends the till and the ledger at once, and begins anew from the disk.
    void restart();
    void stop();
    void start();
    void addAccount();

    /// A sale of `amount` dollars; its id.
    QString order(const QString& amount = QStringLiteral("12.50"));
    /// The same, and waits until the code is there.
    QString sell(const QString& amount = QStringLiteral("12.50"));
    void wait(std::chrono::milliseconds duration) { scheduler.advance(duration); }

    [[nodiscard]] payments::Payment payment(const QString& id) const;
    [[nodiscard]] QString md5(const QString& id) const { return payment(id).gatewayId; }
    /// "draft created paid": the events of a sale.
    [[nodiscard]] QString story(const QString& id) const;
    [[nodiscard]] till::Watching watching(const QString& id) const { return lastWatching.value(id); }
    /// Why the counter cannot be trusted; empty: all is well.
    [[nodiscard]] QString faults() const { return m_faults.join(QLatin1Char('\n')); }

    support::FakeClock clock;
    support::FakeScheduler scheduler{clock};
    SimulatedBakong bakong;
    std::unique_ptr<ledger::Ledger> book;
    std::unique_ptr<till::Till> till;

    QList<payments::Payment> changes;
    QList<payments::Payment> openedWith;
    QMap<QString, till::Watching> lastWatching;
    till::AccountStanding standing;
    QStringList refusals; ///< codes
    QStringList ledgerFailures; ///< codes
    QList<gateways::AccountProfile> learnt;

private:
    class Gateway;
    class SilentLog final : public net::RequestLog {
    public:
        void record(const net::RequestRecord&) override { }
    };

    QTemporaryDir m_folder;
    SilentLog m_log;
    std::unique_ptr<gateways::Gateway> m_gateway;
    std::unique_ptr<ledger::Reader> m_reader;
    QStringList m_faults;
};
