// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/workthread.h"
#include "core/base/clock.h"
#include "core/payments/payment.h"
#include "core/practice/practiceservers.h"

#include <QHash>
#include <QObject>
#include <memory>

namespace app {

/// The practice gateways on a thread of their own. Every call returns at once, from the thread this was made on; the
/// signals arrive there. What is asked before the servers stand is done once they do.
class PracticeThread final : public QObject {
    Q_OBJECT

public:
    explicit PracticeThread(const practice::PracticeOptions& options, QObject* parent = nullptr);
    /// Waits until the servers are down.
    ~PracticeThread() override;

    /// Answered by ready() or failed(); the second time by nothing.
    void start();

    /// The sales that still had no money when the last process ended: the practice bank goes on with them, and leaves
    /// others out. From any thread.
    void takeUp(const QList<payments::Payment>& sales);
    /// A customer pays the price, or `amount`.
    void pay(const payments::Payment& sale, std::optional<money::Money> amount = {});
    /// The customer's attempt does not go through.
    void fail(const payments::Payment& sale);
    /// What every request meets until told otherwise.
    void setFault(practice::LineFault fault);
    /// 1 to 1000; for waits that begin from now on.
    void setSpeed(int speed);
    /// How far the gateway's clock is from ours.
    void setClockOffset(std::chrono::milliseconds offset);
    /// What numberOnPhone() has told so far, by key.
    [[nodiscard]] const QHash<QString, QString>& numbersOnPhones() const { return m_numbers; }
    /// Of codes made from now on; 15 s to 24 h.
    void setExpiry(std::chrono::seconds expiry);
    /// Off: customers of sales made from now on pay only when told.
    void setCustomersPay(bool pay);

signals:
    void ready(const QList<practice::PracticeEndpoint>& endpoints);
    /// The servers cannot listen: nothing can be practised.
    void failed(const base::Error& error);
    /// pay() or fail() named a payment the practice bank does not know (closed before this start).
    void unknownPayment(const QString& paymentId);
    /// What the customer of a payment page would read out: the shop has to ask for it. `key` as for isKeyOf().
    void numberOnPhone(const QString& gateway, const QString& key, const QString& number);

private:
    void tell(std::function<void()> news);
    void withServers(std::function<void(practice::PracticeServers&)> work);

    practice::PracticeOptions m_options;
    QHash<QString, QString> m_numbers;
    base::SystemClock m_clock;
    base::EventLoopScheduler m_scheduler;
    std::unique_ptr<practice::PracticeServers> m_servers; ///< the thread's alone
    WorkThread m_thread;
};

/// Whether `key` of PracticeThread::numberOnPhone is this sale's: such a gateway tells the shop nothing but a page.
[[nodiscard]] bool isKeyOf(const payments::Payment& sale, const QString& gateway, const QString& key);

} // namespace app
