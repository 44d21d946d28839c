// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/desk.h"

#include <QHash>
#include <QSet>

namespace app {

/// The second place at the window's desk: the command line's. Both see every sale; why a wish was refused hears only
/// who wished, or both where both did, so that a script's failing check raises no alarm at the counter. Lives on the
/// desk's thread.
class CommandLineDesk final : public till::Desk {
    Q_OBJECT

public:
    /// `window` does the work and outlives this. It calls windowAsks() in each of its own calls about a payment and
    /// isForWindow() before it tells a refusal.
    explicit CommandLineDesk(till::Desk& window);

    /// Nothing while a call of the command line is handed on.
    void windowAsks(const QString& paymentId);
    /// Tells the command line where it wished. True: the window wished, or nobody known.
    [[nodiscard]] bool isForWindow(const QString& paymentId, const base::Error& error);

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
    void recheck(const QStringList& paymentIds, bool moreFollow) override;
    void stopRecheck() override;
    /// Nothing: the window decides what stands in front of the customer.
    void setFront(const QString& paymentId) override;
    void fetchList(const QString& account, const gateways::ListFilter& filter) override;
    void stopFetching(const QString& account) override;
    void askReport(const QString& account) override;
    void askService(const till::ServiceQuestion& question) override;

private:
    struct Wishers {
        bool window = false;
        bool commandLine = false;
    };

    void asks(const QString& paymentId, bool Wishers::*who);
    template <class Call>
    void handOn(const QString& paymentId, const Call& call);

    till::Desk& m_window;
    bool m_handsOn = false;
    QHash<QString, Wishers> m_wishers; ///< by payment, of what is under way or was last
    QSet<QString> m_underway; ///< payments with a wish that is not answered yet
};

} // namespace app
