// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/countermessage.h"
#include "app/counter/shopfolder.h"
#include "core/till/desk.h"

#include <memory>

namespace app {

/// The till of the Paydesk that runs on a data folder, from another process (CounterSocket is its other end). Of the
/// desk's signals it brings changed, watching (asking alone), told, printed, refused and ledgerFailed, for payments
/// that were named here; a counter that goes away is ledgerFailed with code counter_gone. Lives on one thread with an
/// event loop.
class CounterLink final : public till::Desk {
    Q_OBJECT

public:
    /// Runs the event loop for up to a few seconds. Errors: counter_absent (network) when nobody listens, counter_other
    /// (unsupported) when the one that does keeps the other ledger than `practice` says, counter_version.
    [[nodiscard]] static base::Result<std::unique_ptr<CounterLink>> connectTo(const ShopFolder& folder, bool practice);
    /// Asks whoever runs on the folder to show its window; true when it did. Waits as above.
    [[nodiscard]] static bool showRunning(const ShopFolder& folder);

    void charge(const till::Order& order) override;
    void checkNow(const QString& paymentId) override;
    void cancel(const QString& paymentId) override;
    void mark(const QString& paymentId, payments::State state, const QString& reason) override;
    void refund(
        const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt) override;
    void acknowledge(const QString& paymentId, const QString& remark, payments::Decision decision) override;
    void note(const QString& paymentId, const QString& text) override;
    void print(const QString& paymentId, ledger::Medium medium, const QString& attempt) override;
    void takeBackPrint(const QString& paymentId, const QString& attempt) override;
    void giveTransactionId(const QString& paymentId, const QString& transactionId) override;
    /// Nothing: the window decides what stands in front of the customer.
    void setFront(const QString& paymentId) override;
    /// Lists, reports and looks at many belong to the window: each is told as failed (unsupported, counter_window).
    void recheck(const QStringList& paymentIds, bool moreFollow) override;
    void stopRecheck() override;
    void fetchList(const QString& account, const gateways::ListFilter& filter) override;
    void stopFetching(const QString& account) override;
    void askReport(const QString& account) override;
    void askService(const till::ServiceQuestion& question) override;

private:
    explicit CounterLink(std::unique_ptr<QLocalSocket> socket);
    [[nodiscard]] static base::Result<std::unique_ptr<QLocalSocket>> greet(
        const ShopFolder& folder, message::Greeting& greeting);
    void send(const base::JsonWriter& line);
    void onLines();
    [[nodiscard]] base::Result<> take(const base::Json& line);
    [[nodiscard]] base::Result<> takePrinted(const base::Json& line, const QString& paymentId);
    void lose(const QString& why);

    std::unique_ptr<QLocalSocket> m_socket;
    bool m_lost = false;
};

} // namespace app
