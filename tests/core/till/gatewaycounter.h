// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "core/ledger/ledger.h"
#include "core/till/till.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

#include <QTemporaryDir>
#include <map>

/// bayar.gg for tests of the till, in simulated time, as the contract's samples are shaped.
class SimulatedBayar final {
public:
    SimulatedBayar(const base::Clock& clock, base::Scheduler& scheduler);

    struct Invoice {
        QString id;
        qint64 amount = 0;
        qint64 finalAmount = 0;
        QByteArray status = "pending";
        QByteArray paidVia; ///< empty: not sent
    };
    QList<Invoice> invoices; ///< oldest first
    QList<int> nextCodes; ///< unique codes of the next creates; then 101, 102, …
    std::optional<net::HttpResponse> createAnswer; ///< instead of an invoice
    std::optional<net::HttpResponse> listAnswer; ///< instead of the list
    int rowsOnAPage = 100;
    std::optional<QByteArray> methods; ///< answer to get-payment-methods; nullopt: 500
    std::optional<QByteArray> status; ///< answer to get-account-status; nullopt: 500
    support::FakeTransport wire;

    [[nodiscard]] Invoice& last() { return invoices.last(); }
    /// Requests whose address contains `part`.
    [[nodiscard]] int count(const QString& part) const;
    [[nodiscard]] net::HttpRequest lastRequest(const QString& part) const;

private:
    [[nodiscard]] support::FakeTransport::Answer answer(const net::HttpRequest& request);
    [[nodiscard]] support::FakeTransport::Answer created(const net::HttpRequest& request);
    [[nodiscard]] support::FakeTransport::Answer listed(const QUrl& url) const;
    [[nodiscard]] QByteArray row(const Invoice& invoice) const;

    const base::Clock& m_clock;
};

/// A counter with a till over gateways of several kinds, its ledger on the disk, in simulated time.
class GatewayCounter final {
public:
    GatewayCounter();
    ~GatewayCounter();

    void addBayar(const QString& id = QStringLiteral("bayar"), const QString& defaultMethod = {});
    /// Answers `pakhi`.
    void addPakhi(const QString& id = QStringLiteral("pakhi"));
    /// Answers `bkash`.
    void addBkash(const QString& id = QStringLiteral("bkash"));
    void resume();

    /// An order at an account; its id.
    QString order(const QString& account, qint64 minor, const QString& method = {});
    QString order(till::Order order);
    /// The same, and waits for the answer.
    QString sell(const QString& account, qint64 minor, const QString& method = {});
    void wait(std::chrono::milliseconds duration) { scheduler.advance(duration); }

    [[nodiscard]] payments::Payment payment(const QString& id) const;
    /// "draft created paid"
    [[nodiscard]] QString story(const QString& id) const;
    [[nodiscard]] ledger::Event lastEvent(const QString& id) const;
    /// Of the refusals.
    [[nodiscard]] QStringList codes() const;
    /// Requests to Pakhi Pay or bdQuickPay whose address contains `part`.
    [[nodiscard]] int count(const QString& part) const;

    support::FakeClock clock;
    support::FakeScheduler scheduler{clock};
    SimulatedBayar bayar{clock, scheduler};
    support::FakeTransport links{scheduler}; ///< of Pakhi Pay and bdQuickPay
    QByteArray createAnswer; ///< of links
    QByteArray checkAnswer; ///< of links
    std::unique_ptr<ledger::Ledger> book;
    std::unique_ptr<till::Till> till;

    QList<payments::Payment> changes;
    QMap<QString, till::Watching> lastWatching;
    QList<QList<till::AccountOffer>> offers; ///< as told
    till::AccountStanding standing; ///< told last, of whatever account
    QList<base::Error> refusals;
    QList<std::pair<QString, base::UserText>> told; ///< payment and sentence

private:
    class SilentLog final : public net::RequestLog {
    public:
        void record(const net::RequestRecord&) override { }
    };

    void add(const gateways::Gateway& gateway, gateways::AccountProfile profile, support::FakeTransport& wire,
        const QList<QLatin1StringView>& keys);

    QTemporaryDir m_folder;
    SilentLog m_log;
    gateways::BayarGg m_bayarGg;
    gateways::PakhiPay m_pakhiPay;
    gateways::BdQuickPay m_bdQuickPay;
    QMap<QString, QString> m_methods; ///< by account: what a sale without one is of
    QMap<QString, money::Currency> m_currencies;
};
